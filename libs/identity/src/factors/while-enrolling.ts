import { SetMetadata } from '@nestjs/common';

export const WHILE_ENROLLING = Symbol('while enrolling');
/** A route that is open to whoever still has to set up her second factor. Its method must ask for her session itself. */
export const WhileEnrolling = () => SetMetadata(WHILE_ENROLLING, true);
