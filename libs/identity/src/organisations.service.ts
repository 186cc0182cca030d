import { type Actor, Desk } from '#access';
import { decodeCursor, isOneId, type Page, pageOf, Vault } from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { idsAfter } from './identity.queries.js';
import { Organisation } from './organisation.entity.js';
import type { AddOrganisation, CorrectOrganisation, ListOrganisations } from './people.dto.js';

/** Organisations: each comes with a key of its own, under which its people's data lie. */
@Injectable()
export class OrganisationsService {
  constructor(
    @Inject(Desk) private readonly desk: Desk,
    @Inject(Vault) private readonly vault: Vault,
  ) {}

  list(actor: Actor, { limit, cursor, ...filters }: ListOrganisations): Promise<Page<Organisation>> {
    const after = cursor ? decodeCursor(cursor, isOneId)[0] : null;
    return this.desk.do(actor, async (work) => {
      const ids = await idsAfter(work, 'organisation.read', filters, after, limit + 1);
      const rows = await work.list(Organisation, 'organisation.read', { where: { id: ids }, order: [['id', 'asc']] });
      return pageOf(rows, limit, ({ id }) => [id]);
    });
  }

  read(actor: Actor, id: string): Promise<Organisation> {
    return this.desk.do(actor, (work) => work.see(Organisation, 'organisation.read', id));
  }

  add(actor: Actor, input: AddOrganisation): Promise<Organisation> {
    const id = uuid();
    return this.desk.do(actor, (work) =>
      work.add(Organisation, 'organisation.add', { ...input, id, keyWrapped: this.vault.newOrganisationKey(id) }),
    );
  }

  correct(actor: Actor, id: string, version: number, changes: CorrectOrganisation): Promise<Organisation> {
    return this.desk.do(actor, async (work) => {
      const row = await work.take(Organisation, 'organisation.correct', id, version);
      return work.keep(Object.assign(row, changes));
    });
  }
}
