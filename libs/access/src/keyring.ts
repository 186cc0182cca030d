import type { Key, Vault } from '#platform';
import type { Ask } from './prepared.js';

/** The keys one piece of work needs, fetched once: of the persons it touches, and of their organisations. */
export class Keyring {
  readonly #byCase = new Map<string, Key>();
  readonly #byPerson = new Map<string, Key>();
  readonly #organisations = new Map<string, Key>();

  constructor(
    private readonly vault: Vault,
    private readonly ask: Ask,
  ) {}

  async organisation(organisationId: string): Promise<Key> {
    const known = this.#organisations.get(organisationId);
    if (known) return known;
    const { rows } = await this.ask<{ key_wrapped: Buffer }>('select key_wrapped from organisations where id = $1', [
      organisationId,
    ]);
    const wrapped = rows[0]?.key_wrapped;
    if (!wrapped) throw new Error('No such organisation');
    return this.learnOrganisation(organisationId, wrapped);
  }

  learnOrganisation(organisationId: string, wrapped: Buffer): Key {
    const key = this.vault.organisationKey(organisationId, wrapped);
    this.#organisations.set(organisationId, key);
    return key;
  }

  /** A key for a person who is new. @returns the wrapped key, to be kept with her */
  async forNewPerson(organisationId: string, personId: string): Promise<Buffer> {
    const { key, wrapped } = this.vault.newPersonKey(await this.organisation(organisationId), personId);
    this.#byPerson.set(personId, key);
    return wrapped;
  }

  learnPerson(organisation: Key, personId: string, wrapped: Buffer): Key {
    let key = this.#byPerson.get(personId);
    if (!key) this.#byPerson.set(personId, (key = this.vault.personKey(organisation, personId, wrapped)));
    return key;
  }

  /** A person goes to another organisation. @returns her key, wrapped under that one's */
  passOn(from: Key, to: Key, personId: string, wrapped: Buffer): Buffer {
    return this.vault.passPersonKey(from, to, personId, wrapped);
  }

  learnCase(caseId: string, personId: string): void {
    const key = this.#byPerson.get(personId);
    if (key) this.#byCase.set(caseId, key);
  }

  ofCase(caseId: string): Key {
    const key = this.#byCase.get(caseId);
    if (!key) throw new Error('The key of this case was not fetched');
    return key;
  }

  /** The key of a case if it was fetched; for what may as well lie under another. */
  knownCase(caseId: string): Key | null {
    return this.#byCase.get(caseId) ?? null;
  }

  ofOrganisation(organisationId: string): Key {
    const key = this.#organisations.get(organisationId);
    if (!key) throw new Error('The key of this organisation was not fetched');
    return key;
  }

  /** For what belongs to no one person and no organisation. */
  system(): Key {
    return this.vault.system;
  }

  seal(key: Key, place: string, value: unknown): Buffer {
    return this.vault.seal(key, place, value);
  }

  open<T>(key: Key, place: string, sealed: Buffer): T {
    return this.vault.open<T>(key, place, sealed);
  }

  ofPerson(personId: string): Key {
    const key = this.#byPerson.get(personId);
    if (!key) throw new Error('The key of this person was not fetched');
    return key;
  }

  async fetchForCases(caseIds: readonly string[]): Promise<void> {
    const missing = [...new Set(caseIds)].filter((id) => !this.#byCase.has(id));
    if (missing.length) await this.#fetch('c.id = any($1)', missing);
  }

  async fetchForPeople(personIds: readonly string[]): Promise<void> {
    const missing = [...new Set(personIds)].filter((id) => !this.#byPerson.has(id));
    if (missing.length) await this.#fetch('p.id = any($1)', missing);
  }

  async #fetch(which: string, ids: string[]): Promise<void> {
    const { rows } = await this.ask<{
      case_id: string;
      person_id: string;
      data_key: Buffer;
      organisation_id: string;
      key_wrapped: Buffer;
    }>(
      `select c.id as case_id, p.id as person_id, p.data_key, o.id as organisation_id, o.key_wrapped
       from cases c join people p on p.id = c.person_id join organisations o on o.id = p.organisation_id where ${which} and p.data_key is not null`,
      [ids],
    );
    for (const row of rows) {
      const key = this.learnPerson(
        this.learnOrganisation(row.organisation_id, row.key_wrapped),
        row.person_id,
        row.data_key,
      );
      this.#byCase.set(row.case_id, key);
    }
  }
}
