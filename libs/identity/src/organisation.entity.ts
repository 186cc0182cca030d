import { Belongs, RowId } from '#access';
import { Column, Entity } from 'typeorm';

/** An NGO, a mission, a government body, an IGO or a shelter. */
@Entity('organisations')
@Belongs('shared')
export class Organisation {
  @RowId() id: string;
  @Column({ type: 'text' }) name: string;
  @Column({ type: 'text' }) kind: string;
  @Column({ type: 'text' }) country: string;
  @Column({ type: 'bytea' }) keyWrapped: Buffer;
  @Column({ type: 'timestamptz', precision: 3 }) createdAt: Date;
  @Column({ type: 'int', default: 1 }) version: number;
}

/** Caseworkers who hold cases together. */
@Entity('teams')
@Belongs('organisation')
export class Team {
  @RowId() id: string;
  @Column({ type: 'uuid' }) organisationId: string;
  @Column({ type: 'text' }) name: string;
}
