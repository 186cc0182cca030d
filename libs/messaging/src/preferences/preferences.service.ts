import { type Actor, Desk } from '#access';
import { invalidField, preconditionFailed } from '#platform';
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
      return shown(said);
    });
  }

  set(actor: Actor, version: number, input: SetMailPreferences): Promise<MailPreferences> {
    const { language = null, timeZone = null, quietFrom = null, quietUntil = null } = input;
    if ((quietFrom === null) !== (quietUntil === null))
      throw invalidField(quietFrom === null ? '/quietFrom' : '/quietUntil', 'required', 'Say both hours or neither');
    const wishes = { language, timeZone, quietFrom, quietUntil };
    return this.desk.do(actor, async (work) => {
      const where = { userId: actor.id };
      const [said] = await work.list(MailPreference, 'inbox.preferences', { where, part: true });
      if (!said && version !== 0) throw preconditionFailed();
      return shown(
        said
          ? await work.keep(
              Object.assign(await work.take(MailPreference, 'inbox.preferences', said.id, version), wishes),
            )
          : await work.add(MailPreference, 'inbox.preferences', { ...where, ...wishes }),
      );
    });
  }
}

const shown = (row: MailPreference | undefined): MailPreferences => ({
  version: row?.version ?? 0,
  language: row?.language ?? null,
  timeZone: row?.timeZone ?? null,
  quietFrom: row?.quietFrom ?? null,
  quietUntil: row?.quietUntil ?? null,
});
