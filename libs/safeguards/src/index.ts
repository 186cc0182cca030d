export { Exclusion } from './exclusion.entity.js';
export { GlassBreak } from './glass-break.entity.js';
export { SafeguardsModule } from './safeguards.module.js';
