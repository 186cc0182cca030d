export { Transition } from './transition.entity.js';
export { TransitionsModule } from './transitions.module.js';
export { type ReadTransition, TransitionsService } from './transitions.service.js';
