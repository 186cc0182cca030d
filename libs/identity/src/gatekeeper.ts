import { createHash, randomBytes } from 'node:crypto';
import { system } from '#access';

/** Who lets people in: the only one who may look at credentials. */
export const gatekeeper = system('sign_in');

/** A token of 256 bits: handed out once, of which we keep the hash. */
export const newToken = (): string => randomBytes(32).toString('base64url');
export const hashOf = (token: string): Buffer => createHash('sha256').update(token, 'utf8').digest();
