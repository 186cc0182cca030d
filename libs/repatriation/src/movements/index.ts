export { Movement, Traveller } from './movement.entity.js';
export { MovementsService } from './movements.service.js';
export type { ReadManifest } from './movements.view.js';
