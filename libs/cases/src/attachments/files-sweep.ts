import { Desk, Every, Handles, system, type Work } from '#access';
import { Clock, FileStore } from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import { discardFile } from './attachments.jobs.js';
import { wanted } from './attachments.queries.js';

const HOUR = 3_600_000;
/** A file without a row may be an upload that is not written down yet. */
const YOUNG = HOUR;
/** Long enough to see that the wrong database was restored beside these files. */
const KEPT_ASIDE = 7 * 24 * HOUR;
const AT_ONCE = 500;

/** Keeps the file store to what the rows say: what no row wants any more goes, and not at once. */
@Injectable()
export class FilesSweep {
  constructor(
    @Inject(Desk) private readonly desk: Desk,
    @Inject(FileStore) private readonly files: FileStore,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  @Handles(discardFile)
  async discard({ attachmentId }: { attachmentId: string }, work: Work): Promise<void> {
    if (!(await wanted(work, [attachmentId])).size) await this.files.remove(attachmentId);
  }

  @Every(3600)
  async sweep(): Promise<void> {
    const now = this.clock.now();
    for await (const ids of inGroups(this.files.stored(new Date(now.getTime() - YOUNG)))) {
      const kept = await this.#wanted(ids);
      for (const id of ids.filter((one) => !kept.has(one))) await this.files.setAside(id, now);
    }
    for (const id of await this.#wanted(await this.files.asideIds())) await this.files.putBack(id);
    await this.files.forget(new Date(now.getTime() - KEPT_ASIDE));
  }

  #wanted(ids: readonly string[]): Promise<Set<string>> {
    return this.desk.do(system('scanner'), (work) => wanted(work, ids));
  }
}

async function* inGroups(ids: AsyncIterable<string>): AsyncGenerator<string[]> {
  let group: string[] = [];
  for await (const id of ids) {
    group.push(id);
    if (group.length < AT_ONCE) continue;
    yield group;
    group = [];
  }
  if (group.length) yield group;
}
