import {
  IconBell, IconBuildings, IconEraser, IconCalendarDue, IconChartBar, IconFileImport, IconHome, IconId, IconListCheck, IconMailForward, IconMap2, IconMapPin, IconPlaneDeparture, IconRoute, IconShieldCheck, IconShieldLock, IconUserCircle, IconUserPlus, IconUsers, IconUsersGroup, IconWebhook, type Icon,
} from '@tabler/icons-react'; // prettier-ignore

export type Place =
  | '/'
  | '/cases'
  | '/cases/new'
  | '/board'
  | '/journeys'
  | '/deadlines'
  | '/reports'
  | '/compounds'
  | '/team'
  | '/safeguards'
  | '/erasures'
  | '/record'
  | '/outbox'
  | '/staff'
  | '/missions'
  | '/webhooks'
  | '/messages'
  | '/places'
  | '/rules'
  | '/imports'
  | '/account';

/** Where each role goes, the first first. */
const workers: readonly Place[] = [
  '/',
  '/cases/new',
  '/cases',
  '/deadlines',
  '/board',
  '/journeys',
  '/compounds',
  '/imports',
  '/messages',
  '/account',
];
export const placesOf: Readonly<Record<string, readonly Place[]>> = {
  caseworker: workers,
  supervisor: ['/', '/team', '/safeguards', ...workers.slice(1)],
  consular_officer: ['/', '/board', '/journeys', '/cases', '/deadlines', '/messages', '/account'],
  coordinator: ['/', '/reports', '/compounds', '/messages', '/account'],
  administrator: [
    '/',
    '/outbox',
    '/staff',
    '/missions',
    '/webhooks',
    '/places',
    '/rules',
    '/erasures',
    '/messages',
    '/account',
  ],
  auditor: ['/', '/record', '/messages', '/account'],
};

export const icons: Readonly<Record<Place, Icon>> = {
  '/': IconHome,
  '/cases': IconUsers,
  '/cases/new': IconUserPlus,
  '/board': IconRoute,
  '/journeys': IconPlaneDeparture,
  '/deadlines': IconCalendarDue,
  '/reports': IconChartBar,
  '/compounds': IconMap2,
  '/team': IconUsersGroup,
  '/safeguards': IconShieldLock,
  '/erasures': IconEraser,
  '/record': IconShieldCheck,
  '/outbox': IconMailForward,
  '/staff': IconId,
  '/missions': IconBuildings,
  '/webhooks': IconWebhook,
  '/messages': IconBell,
  '/places': IconMapPin,
  '/rules': IconListCheck,
  '/imports': IconFileImport,
  '/account': IconUserCircle,
};
/** Under which key of the words each place is named. */
export const placeWords: Readonly<Record<Place, string>> = {
  '/': 'home',
  '/cases': 'cases',
  '/cases/new': 'logRescue',
  '/board': 'board',
  '/journeys': 'journeys',
  '/deadlines': 'deadlines',
  '/reports': 'reports',
  '/compounds': 'compounds',
  '/team': 'team',
  '/safeguards': 'safeguards',
  '/erasures': 'erasures',
  '/record': 'record',
  '/outbox': 'outbox',
  '/staff': 'staff',
  '/missions': 'missions',
  '/webhooks': 'webhooks',
  '/messages': 'messages',
  '/places': 'compounds',
  '/rules': 'rules',
  '/imports': 'imports',
  '/account': 'account',
};
