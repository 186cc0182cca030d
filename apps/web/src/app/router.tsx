import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { NotFound } from './not-found.js';
import { Shell } from './shell.js';

const root = createRootRoute({ component: Shell, notFoundComponent: NotFound });
const page = <const P extends string>(path: P, load: () => Promise<Record<string, unknown>>, name: string) =>
  createRoute({
    getParentRoute: () => root,
    path,
    component: lazyRouteComponent(load as () => Promise<Record<string, () => React.ReactNode>>, name),
  });

/** Every page, each loaded when it is opened. Nothing personal ever stands in a path. */
const routeTree = root.addChildren([
  page('/', () => import('./home.js'), 'Home'),
  page('/cases', () => import('../features/cases/case-list.js'), 'CaseList'),
  page('/cases/new', () => import('../features/cases/log-rescue.js'), 'LogRescue'),
  page('/cases/many', () => import('../features/intake/people-sheet.js'), 'PeopleSheet'),
  page('/cases/$id', () => import('../features/cases/case-page.js'), 'CasePage'),
  page('/cases/$id/testimonies/$testimonyId', () => import('../features/testimony/testimony-page.js'), 'TestimonyPage'),
  page('/board', () => import('../features/repatriation/board.js'), 'Board'),
  page('/journeys', () => import('../features/movements/journey-list.js'), 'JourneyList'),
  page('/journeys/new', () => import('../features/movements/plan-journey.js'), 'PlanJourney'),
  page('/journeys/$id', () => import('../features/movements/journey-page.js'), 'JourneyPage'),
  page('/deadlines', () => import('../features/deadlines/deadline-list.js'), 'DeadlineList'),
  page('/compounds', () => import('../features/places/compounds-page.js'), 'CompoundsPage'),
  page('/reports', () => import('../features/reports/reports.js'), 'Reports'),
  page('/record', () => import('../features/watch/record-page.js'), 'RecordPage'),
  page('/outbox', () => import('../features/messaging/outbox.js'), 'OutboxPage'),
  page('/staff', () => import('../features/staff/staff-page.js'), 'StaffPage'),
  page('/missions', () => import('../features/places/missions.js'), 'MissionsPage'),
  page('/safeguards', () => import('../features/safeguards/safeguards-page.js'), 'SafeguardsPage'),
  page('/erasures', () => import('../features/erasures/erasures-page.js'), 'ErasuresPage'),
  page('/webhooks', () => import('../features/webhooks/webhooks-page.js'), 'WebhooksPage'),
  page('/places', () => import('../features/places/places-page.js'), 'PlacesPage'),
  page('/rules', () => import('../features/rules/rules-page.js'), 'RulesPage'),
  page('/imports', () => import('../features/exchange/imports-page.js'), 'ImportsPage'),
  page('/team', () => import('../features/transitions/team-page.js'), 'TeamPage'),
  page('/account', () => import('../features/account/account-page.js'), 'AccountPage'),
  page('/waiting', () => import('../features/offline/waiting-page.js'), 'WaitingPage'),
  page('/waiting/$id', () => import('../features/offline/kept-person.js'), 'KeptPerson'),
  page('/messages', () => import('../features/messaging/inbox.js'), 'Inbox'),
]);

export const router = createRouter({ routeTree, basepath: '/app', defaultPreload: 'intent', scrollRestoration: true });
declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
