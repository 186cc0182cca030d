import { Belongs, RowId, Sealed, Seen } from '#access';
import { Column, Entity } from 'typeorm';

export interface PersonName {
  full: string;
  given?: string;
  family?: string;
  script?: string;
  kind?: string;
}
/** A paper that tells who she is, or what she may do where she is. */
export interface IdentityDocument {
  kind: string;
  number?: string;
  country?: string;
  status: string;
  /** YYYY-MM-DD, both. */
  issuedOn?: string | null;
  expiresOn?: string | null;
}
/** What tells who somebody is. */
export interface Identity {
  names: PersonName[];
  birthDate: string | null;
  birthDatePrecision: string | null;
  languages: string[];
  identityDocuments: IdentityDocument[];
}
export interface Contact {
  phones: string[];
}

/**
 * Someone who came out, kept apart from the case. Belongs to one organisation and has a key of her own: destroy it, and
 * what lies under it is gone. The same human elsewhere is a link, never a shared row.
 */
@Entity('people')
@Belongs('person')
export class Person {
  @RowId() id: string;
  @Column({ type: 'uuid' }) organisationId: string;
  /** Null once she was erased, with all that lay under it. */
  @Column({ type: 'bytea', nullable: true }) dataKey: Buffer | null;
  @Sealed('identity', { nullable: true }) identity: Identity;
  @Sealed('contact', { nullable: true }) contact: Contact | null;
  @Column({ type: 'timestamptz', precision: 3 }) createdAt: Date;
  @Seen('origin') @Column({ type: 'timestamptz', precision: 3, nullable: true }) erasedAt: Date | null;
}
