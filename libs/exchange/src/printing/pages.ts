import type { Work } from '#access';
import { Organisation, User } from '#identity';
import type { Printed } from './manifest.js';
import type { Block } from './sheet.js';

/** What is to be printed, and what the file is called. */
export interface Pages {
  title: string;
  blocks: Block[];
  foot: string[];
}

/** Who prints, for which organisation, and when. */
export async function printedBy(work: Work): Promise<Printed> {
  const { id, organisationId } = work.actor;
  const [[user], [organisation]] = await Promise.all([
    work.list(User, 'user.read', { where: { id }, part: true }),
    work.list(Organisation, 'organisation.read', { where: { id: organisationId! }, part: true }),
  ]);
  return {
    by: user?.profile.name ?? '',
    email: user?.profile.email ?? '',
    organisation: organisation?.name ?? '',
    at: work.now,
  };
}
