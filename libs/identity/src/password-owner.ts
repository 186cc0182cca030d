import type { Work } from '#access';
import { factorsOf } from './factors/factors.queries.js';
import { Organisation } from './organisation.entity.js';
import type { PasswordOwner } from './password-rules.js';
import type { User } from './user.entity.js';

/** What others know of somebody, which must not be her password. As the gatekeeper reads it. */
export async function ownerOf(work: Work, { id, organisationId, profile }: User): Promise<PasswordOwner> {
  const [organisation] = await work.list(Organisation, 'session.open', { where: { id: organisationId }, part: true });
  return { ...profile, organisation: organisation!.name, hasPasskey: (await factorsOf(work, id)).passkeys > 0 };
}
