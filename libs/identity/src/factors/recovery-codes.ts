import { randomBytes } from 'node:crypto';
import type { Work } from '#access';
import { Vault } from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import { forgetRecoveryCodes, useRecoveryCode } from './factors.queries.js';
import { RecoveryCode } from './recovery-code.entity.js';

const HOW_MANY = 10;
const BYTES = 10;
/** Crockford's base 32: nothing in it looks like something else on paper. */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Ten codes of 80 bits on paper, for the day when the second factor is lost. */
@Injectable()
export class RecoveryCodes {
  constructor(@Inject(Vault) private readonly vault: Vault) {}

  /** @returns the codes, shown now and never again; earlier ones are worth nothing from here on */
  async renew(work: Work, userId: string): Promise<string[]> {
    await forgetRecoveryCodes(work, userId);
    const codes = Array.from({ length: HOW_MANY }, newCode);
    for (const code of codes)
      await work.attach(RecoveryCode, 'factor.change', { userId, codeHash: this.#hashOf(userId, code) });
    return codes;
  }

  /** @returns whether it was one of hers that she had not used */
  async use(work: Work, userId: string, code: string): Promise<boolean> {
    return isRecoveryCode(code) && useRecoveryCode(work, userId, this.#hashOf(userId, code));
  }

  #hashOf(userId: string, code: string): Buffer {
    return this.vault.mac('recovery-code', `${userId}|${plain(code)}`);
  }
}

/** As she copies it from paper: small letters, other dashes, an O for a zero. */
const plain = (code: string): string =>
  code
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');

export const isRecoveryCode = (code: string): boolean => plain(code).length === (BYTES * 8) / 5;

/** @returns 80 bits as `XXXX-XXXX-XXXX-XXXX` */
function newCode(): string {
  const bits = BigInt(`0x${randomBytes(BYTES).toString('hex')}`);
  const signs = Array.from({ length: 16 }, (_, n) => SIGNS[Number((bits >> BigInt(5 * n)) & 31n)]).join('');
  return signs.match(/.{4}/g)!.join('-');
}
