import { emailTokenOf } from '#identity';
import { type Key, Vault } from '#platform';
import type pg from 'pg';
import { v7 as uuid } from 'uuid';

/**
 * Rows that are there before anybody can sign in to make them: of the demo, and of a new installation's first
 * administrator. Over the administrator's connection, and nowhere else.
 */
export class Founding {
  constructor(
    private readonly client: pg.Client,
    private readonly vault: Vault,
  ) {}

  async insert(table: string, row: Record<string, unknown>): Promise<void> {
    const names = Object.keys(row);
    await this.client.query(
      `insert into ${table} (${names.join(', ')}) values (${names.map((_, n) => `$${n + 1}`).join(', ')})`,
      Object.values(row),
    );
  }

  async organisation(fields: { name: string; kind: string; country: string }): Promise<{ id: string; key: Key }> {
    const id = uuid();
    const wrapped = this.vault.newOrganisationKey(id);
    await this.insert('organisations', { id, ...fields, key_wrapped: wrapped });
    return { id, key: this.vault.organisationKey(id, wrapped) };
  }

  async team(organisationId: string, name: string): Promise<string> {
    const id = uuid();
    await this.insert('teams', { id, organisation_id: organisationId, name });
    return id;
  }

  async user(
    { id: organisationId, key }: { id: string; key: Key },
    { teamId, role, name, email, passwordHash }: Record<'teamId' | 'role' | 'name' | 'email' | 'passwordHash', string>,
  ): Promise<string> {
    const id = uuid();
    await this.insert('users', {
      id,
      organisation_id: organisationId,
      team_id: teamId,
      role,
      email_token: emailTokenOf(this.vault, email),
      profile: this.vault.seal(key, `users|profile|${id}`, { name, email }),
      password_hash: passwordHash,
    });
    return id;
  }
}
