import { Belongs, RowId } from '#access';
import { Column, Entity } from 'typeorm';

/** A place of exploitation. Unverified until an administrator has looked at it. */
@Entity('compounds')
@Belongs('shared')
export class Compound {
  @RowId() id: string;
  @Column({ type: 'text' }) name: string;
  @Column({ type: 'text', nullable: true }) country: string | null;
  @Column({ type: 'text', nullable: true }) admin1: string | null;
  @Column({ type: 'double precision', nullable: true }) latitude: number | null;
  @Column({ type: 'double precision', nullable: true }) longitude: number | null;
  /** Radius of the disc in which it lies, in metres. */
  @Column({ type: 'int', nullable: true }) uncertaintyMetres: number | null;
  @Column({ type: 'text', nullable: true }) operator: string | null;
  /** Who controls the ground. */
  @Column({ type: 'text', nullable: true }) controller: string | null;
  @Column({ type: 'text', default: 'active' }) status: string;
  @Column({ type: 'boolean', default: false }) verified: boolean;
  @Column({ type: 'uuid', nullable: true }) organisationId: string | null;
  @Column({ type: 'timestamptz', precision: 3 }) createdAt: Date;
  @Column({ type: 'int', default: 1 }) version: number;
}

/** One of its names, in any script. `folded` is what two spellings of one name have in common. */
@Entity('compound_names')
@Belongs('shared')
export class CompoundName {
  @RowId() id: string;
  @Column({ type: 'uuid' }) compoundId: string;
  @Column({ type: 'text' }) name: string;
  @Column({ type: 'text' }) folded: string;
  @Column({ type: 'text' }) script: string;
}
