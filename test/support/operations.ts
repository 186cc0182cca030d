import type { Verb } from '#access';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { DOES } from '../../libs/access/src/route.js';
import type { Operation } from './api-examples.js';
import type { System } from './system.js';

/** What stands in each path before an id, and the table its id is of. A new one without a line here fails. */
const tableOf: Record<string, string> = {
  cases: 'cases',
  testimonies: 'testimonies',
  attachments: 'attachments',
  deadlines: 'deadlines',
  compounds: 'compounds',
  rescues: 'rescues',
  missions: 'missions',
  organisations: 'organisations',
  users: 'users',
  sessions: 'sessions',
  passkeys: 'passkeys',
  'user-changes': 'user_changes',
  imports: 'imports',
  exports: 'exports',
  notifications: 'notifications',
  outbox: 'outbox',
  webhooks: 'webhooks',
  erasures: 'erasures',
  events: 'audit_events',
  alerts: 'reading_alerts',
  'consular-notifications': 'consular_notifications',
  exclusions: 'case_exclusions',
  'break-glass': 'glass_breaks',
  movements: 'movements',
  people: 'cases',
  referrals: 'transitions',
  transfers: 'transitions',
};
/** Path parameters that are no ids. */
const wordOf: Record<string, string> = { key: 'shelter', file: 'nobody.ics' };

/** The verb of each operation that has one, by the operation's id. */
export function verbsOf({ app }: System): Map<string, Verb> {
  const found = new Map<string, Verb>();
  for (const { instance, metatype } of app.get(DiscoveryService, { strict: false }).getControllers()) {
    const prototype = Object.getPrototypeOf(instance) as Record<string, object>;
    const name = (metatype as { name: string }).name.replace(/Controller$/u, '').replace(/^./u, (c) => c.toLowerCase());
    for (const method of app.get(MetadataScanner, { strict: false }).getAllMethodNames(prototype)) {
      const doing = Reflect.getMetadata(DOES, prototype[method]!) as { verb: Verb } | undefined;
      if (doing) found.set(`${name}.${method}`, doing.verb);
    }
  }
  return found;
}

/** Where an operation is called, with ids that are there. @param ids one of each table */
export function pathOf({ path }: Pick<Operation, 'path'>, ids: Readonly<Record<string, string>>): string {
  const steps = path.split('/');
  return steps
    .map((step, n) => {
      const name = /^\{(.+)\}$/.exec(step)?.[1];
      if (!name) return step;
      if (wordOf[name]) return wordOf[name];
      const table = tableOf[steps[n - 1]!];
      if (!table) throw new Error(`No id is known for {${name}} of ${path}: add a line to tableOf`);
      return ids[table] || '01a20676-2810-777d-99a9-c5673d21ee2d';
    })
    .join('/');
}
