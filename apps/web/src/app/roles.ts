import {
  IconBell, IconCalendarDue, IconChartBar, IconHome, IconRoute, IconUserPlus, IconUsers, type Icon,
} from '@tabler/icons-react'; // prettier-ignore

export type Place = '/' | '/cases' | '/cases/new' | '/board' | '/deadlines' | '/reports' | '/messages';

/** Where each role goes, the first first. */
const workers: readonly Place[] = ['/', '/cases/new', '/cases', '/deadlines', '/board', '/messages'];
export const placesOf: Readonly<Record<string, readonly Place[]>> = {
  caseworker: workers,
  supervisor: workers,
  consular_officer: ['/', '/board', '/cases', '/deadlines', '/messages'],
  coordinator: ['/', '/reports', '/messages'],
  administrator: ['/', '/messages'],
  auditor: ['/', '/messages'],
};

export const icons: Readonly<Record<Place, Icon>> = {
  '/': IconHome,
  '/cases': IconUsers,
  '/cases/new': IconUserPlus,
  '/board': IconRoute,
  '/deadlines': IconCalendarDue,
  '/reports': IconChartBar,
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
  '/messages': 'messages',
};
