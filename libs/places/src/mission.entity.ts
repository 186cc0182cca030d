import { Belongs, RowId, Sealed } from '#access';
import type { MissionChannel } from '#platform';
import { Column, Entity } from 'typeorm';

/** An embassy or consulate. It may have no account here: then others record for it what it has done. */
@Entity('missions')
@Belongs('shared')
export class Mission {
  @RowId() id: string;
  @Column({ type: 'uuid', nullable: true }) organisationId: string | null;
  /** The sending state. */
  @Column({ type: 'text' }) country: string;
  @Column({ type: 'text' }) name: string;
  @Column({ type: 'text' }) seatCountry: string;
  @Column({ type: 'text' }) timeZone: string;
  @Column({ type: 'text', default: 'en' }) language: string;
  /** In which it works, the first one first; nothing where nobody said. */
  @Column({ type: 'text', array: true, default: [] }) languages: string[];
  /** ISO weekdays, 1 Monday to 7 Sunday; null for those of its country. */
  @Column({ type: 'smallint', array: true, nullable: true }) workingDays: number[] | null;
  /** By which ways it is told: by all of them that reach it. `manual` counts where no other does. */
  @Column({ type: 'text', array: true, default: ['in_app', 'email', 'webhook'] }) channels: MissionChannel[];
  @Sealed('staff', { nullable: true }) email: string | null;
  @Column({ type: 'timestamptz', precision: 3 }) createdAt: Date;
  @Column({ type: 'int', default: 1 }) version: number;
}

/** Which mission serves a nationality in a host country. A pair without a row has no mission. */
@Entity('mission_routes')
@Belongs('shared')
export class MissionRoute {
  @RowId() id: string;
  @Column({ type: 'uuid' }) missionId: string;
  @Column({ type: 'text' }) nationality: string;
  @Column({ type: 'text' }) hostCountry: string;
}
