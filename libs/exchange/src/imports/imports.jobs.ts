import { job } from '#access';

export interface CommitRows {
  importId: string;
  organisationId: string;
  teamId: string;
  userId: string;
}

/** The next rows of a long list become cases, in the stead of whoever said so. */
export const commitRows = job<CommitRows>('imports.commit', 'importer', {
  lane: 'mass',
  inStead: ({ organisationId, teamId, userId }) => ({ organisationId, teamId, onBehalfOf: userId }),
});
