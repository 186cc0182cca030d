import { Desk, Every, system } from '#access';
import { Config, Vault } from '#platform';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { ledgerAfter } from './erasure.queries.js';
import { appendLines, readLines } from './ledger-file.js';

/** Copies the ledger of erasures into its file, to be kept elsewhere: a restored backup does not know of what came later. */
@Injectable()
export class LedgerKeeper {
  readonly #log = new Logger(LedgerKeeper.name);
  #last: number | null = null;

  constructor(
    @Inject(Desk) private readonly desk: Desk,
    @Inject(Vault) private readonly vault: Vault,
    @Inject(Config) private readonly config: Config,
  ) {}

  @Every(5)
  async copy(): Promise<void> {
    const file = this.config.erasureLedgerFile;
    if (!file) return;
    try {
      this.#last ??= Math.max(0, ...(await readLines(file, this.vault)).map(({ number }) => number));
      const after = this.#last;
      const lines = await this.desk.do(system('eraser'), (work) => ledgerAfter(work, after, 500));
      if (!lines.length) return;
      await appendLines(file, lines.map(({ mac, erasedAt, ...line }) => ({ ...line, erasedAt: erasedAt.toISOString(), mac: mac.toString('hex') }))); // prettier-ignore
      this.#last = lines.at(-1)!.number;
    } catch (error) {
      this.#log.warn({ text: 'the ledger of erasures was not copied to its file', error: (error as Error).message });
    }
  }
}
