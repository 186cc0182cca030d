export { Transition } from './transition.entity.js';
export { TransitionsModule } from './transitions.module.js';
