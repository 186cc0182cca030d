export { Movement, Traveller } from './movement.entity.js';
