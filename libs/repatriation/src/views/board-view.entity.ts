import { Belongs, RowId } from '#access';
import { Column, Entity } from 'typeorm';
import type { SavedView } from './board-views.dto.js';

/** The filters of the board that somebody comes back to. Whoever kept none has no row. */
@Entity('board_views')
@Belongs('user')
export class BoardViews {
  @RowId() id: string;
  @Column({ type: 'uuid' }) userId: string;
  @Column({ type: 'jsonb' }) views: SavedView[];
  @Column({ type: 'int', default: 1 }) version: number;
}
