import { type Actor, Desk } from '#access';
import { preconditionFailed } from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import { MailPreference } from './mail-preference.entity.js';
import type { MailPreferences, SetMailPreferences } from './preferences.dto.js';

/** How each wants to be written to: everyone's own to say. */
@Injectable()
export class PreferencesService {
  constructor(@Inject(Desk) private readonly desk: Desk) {}

  read(actor: Actor): Promise<MailPreferences> {
    return this.desk.do(actor, async (work) => {
      const [said] = await work.list(MailPreference, 'inbox.preferences', { where: { userId: actor.id }, part: true });
      return { version: said?.version ?? 0, language: said?.language ?? null };
    });
  }

  set(actor: Actor, version: number, { language }: SetMailPreferences): Promise<MailPreferences> {
    return this.desk.do(actor, async (work) => {
      const where = { userId: actor.id };
      const [said] = await work.list(MailPreference, 'inbox.preferences', { where, part: true });
      if (!said && version !== 0) throw preconditionFailed();
      const row = said
        ? await work.keep(
            Object.assign(await work.take(MailPreference, 'inbox.preferences', said.id, version), { language }),
          )
        : await work.add(MailPreference, 'inbox.preferences', { ...where, language });
      return { version: row.version, language: row.language };
    });
  }
}
