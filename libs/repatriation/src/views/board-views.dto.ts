import { Code, Country, Flag, Int, Many, repatriationStatuses, Text } from '#platform';

const MOST = 20;

/** One look at the board: the filters that `GET /repatriation/board` knows, under a name. */
export class SavedView {
  @Text({ max: 60, description: 'Of the filters; never that of a person' }) name: string;
  @Code(repatriationStatuses, { optional: true }) repatriationStatus?: string;
  @Country({ optional: true }) nationality?: string;
  @Flag({ optional: true }) blocked?: boolean;
  @Flag({ optional: true }) overdue?: boolean;
  @Int({ optional: true, min: 1, max: 3650 }) stuckForDays?: number;
}
export class KeepViews {
  @Many(() => SavedView, { max: MOST, description: 'All that are to be kept, in the order in which they are shown' })
  views: SavedView[];
}
export class KeptViews {
  @Int({ description: '0 while nothing was kept' }) version: number;
  @Many(() => SavedView, { max: MOST }) views: SavedView[];
}
