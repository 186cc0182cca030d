import {
  IconBell, IconBuildings, IconCalendarDue, IconChartBar, IconHome, IconId, IconMailForward, IconRoute, IconShieldCheck, IconUserPlus, IconUsers, IconUsersGroup, type Icon,
} from '@tabler/icons-react'; // prettier-ignore

export type Place =
  | '/'
  | '/cases'
  | '/cases/new'
  | '/board'
  | '/deadlines'
  | '/reports'
  | '/team'
  | '/record'
  | '/outbox'
  | '/staff'
  | '/missions'
  | '/messages';

/** Where each role goes, the first first. */
const workers: readonly Place[] = ['/', '/cases/new', '/cases', '/deadlines', '/board', '/messages'];
export const placesOf: Readonly<Record<string, readonly Place[]>> = {
  caseworker: workers,
  supervisor: ['/', '/team', ...workers.slice(1)],
  consular_officer: ['/', '/board', '/cases', '/deadlines', '/messages'],
  coordinator: ['/', '/reports', '/messages'],
  administrator: ['/', '/outbox', '/staff', '/missions', '/messages'],
  auditor: ['/', '/record', '/messages'],
};

export const icons: Readonly<Record<Place, Icon>> = {
  '/': IconHome,
  '/cases': IconUsers,
  '/cases/new': IconUserPlus,
  '/board': IconRoute,
  '/deadlines': IconCalendarDue,
  '/reports': IconChartBar,
  '/team': IconUsersGroup,
  '/record': IconShieldCheck,
  '/outbox': IconMailForward,
  '/staff': IconId,
  '/missions': IconBuildings,
  '/messages': IconBell,
};
/** Under which key of the words each place is named. */
export const placeWords: Readonly<Record<Place, string>> = {
  '/': 'home',
  '/cases': 'cases',
  '/cases/new': 'logRescue',
  '/board': 'board',
  '/deadlines': 'deadlines',
  '/reports': 'reports',
  '/team': 'team',
  '/record': 'record',
  '/outbox': 'outbox',
  '/staff': 'staff',
  '/missions': 'missions',
  '/messages': 'messages',
};
