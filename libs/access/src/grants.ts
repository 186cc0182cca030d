import type { Actor, Role } from './actor.js';

/**
 * How far a grant reaches. `own`: cases she holds, records that are hers. `team`: what her team holds. `organisation`:
 * all of her organisation's. `consenting`: nationals of her mission who agreed, without hold. `broken`: behind glass that
 * she broke, for its hour. `referred`: what another organisation chose to show hers, while the referral stands. `all`:
 * every row. An exclusion from a case wins over each of them.
 */
export type Reach = 'own' | 'team' | 'organisation' | 'consenting' | 'broken' | 'referred' | 'all';

type Row = Partial<Record<Role, Reach>>;

const casework = { caseworker: 'team', supervisor: 'organisation' } as const;
const everyone = {
  caseworker: 'all', supervisor: 'all', consular_officer: 'all', coordinator: 'all', administrator: 'all', auditor: 'all',
} as const; // prettier-ignore
const herself = {
  caseworker: 'own', supervisor: 'own', consular_officer: 'own', coordinator: 'own', administrator: 'own', auditor: 'own',
} as const; // prettier-ignore

/** Who may do what, and how far. This table is the whole of it: what is not here is refused. */
// prettier-ignore
export const grants = {
  'case.open':                 { ...casework, importer: 'organisation' },
  'case.list':                 { ...casework, consular_officer: 'consenting' },
  'case.find':                 { ...casework, consular_officer: 'consenting' },
  'case.compare':              casework,
  'case.read':                 { ...casework, consular_officer: 'consenting', breaker: 'broken', receiver: 'referred', notifier: 'all', reminder: 'all' },
  'case.correct':              { ...casework, importer: 'organisation' },
  'case.assign':               { supervisor: 'organisation' },
  'case.hand_over':            { supervisor: 'organisation' },
  'case.load':                 { supervisor: 'organisation' },
  'case.close':                casework,
  'case.reopen':               { supervisor: 'organisation' },
  'case.print':                casework,
  'case.timeline':             casework,
  'case.access_log':           { ...casework, auditor: 'all' },
  'hold.set':                  casework,
  'hold.lift':                 casework,
  'hold.list':                 { supervisor: 'organisation' },
  'hold.review':               { supervisor: 'organisation' },
  'shelter.read':              { ...casework, breaker: 'broken', receiver: 'referred' },
  'shelter.set':               casework,
  'case.erased':               casework,
  'erasure.ask':               { supervisor: 'organisation' },
  'erasure.read':              { supervisor: 'organisation', administrator: 'all' },
  'erasure.approve':           { supervisor: 'organisation', administrator: 'all' },
  'erasure.reject':            { supervisor: 'organisation', administrator: 'all' },
  'erasure.announce':          { eraser: 'all' },
  'erasure.cancel':            { eraser: 'all' },
  'erasure.carry_out':         { eraser: 'all' },
  'erasure.replay':            { eraser: 'all' },
  'erasure.read_ledger':       { eraser: 'all' },
  'erasure.tell':              { reminder: 'all' },
  'legal_hold.read':           casework,
  'legal_hold.set':            { supervisor: 'organisation' },
  'legal_hold.lift':           { supervisor: 'organisation' },
  'entry.read':                { ...casework, receiver: 'referred' },
  'entry.add':                 { ...casework, importer: 'organisation' },

  'attachment.read':           { ...casework, receiver: 'referred' },
  'attachment.download':       { ...casework, receiver: 'referred' },
  'attachment.add':            casework,
  'attachment.remove':         casework,
  'attachment.scan':           { scanner: 'all' },
  'attachment.discard':        { scanner: 'all' },

  'consent.read':              { ...casework, breaker: 'broken', receiver: 'referred' },
  'consent.record':            { ...casework, importer: 'organisation' },
  'consent.wording':           { caseworker: 'all', supervisor: 'all' },

  'exclusion.list':            { supervisor: 'organisation' },
  'exclusion.add':             { supervisor: 'organisation' },
  'exclusion.lift':            { supervisor: 'organisation' },
  'break_glass.open':          { supervisor: 'all' },
  'break_glass.list':          { supervisor: 'organisation', auditor: 'all', notifier: 'all' },
  'break_glass.end':           { supervisor: 'organisation' },
  'break_glass.review':        { supervisor: 'organisation', auditor: 'all' },

  'referral.list':             casework,
  'referral.make':             casework,
  'referral.accept':           casework,
  'referral.reject':           casework,
  'referral.revoke':           casework,
  'referral.complete':         casework,
  'transfer.list':             casework,
  'transfer.make':             { supervisor: 'organisation' },
  'transfer.accept':           { supervisor: 'organisation', taker: 'organisation' },
  'transfer.reject':           { supervisor: 'organisation' },
  'transfer.revoke':           { supervisor: 'organisation' },
  'transfer.complete':         { supervisor: 'organisation' },
  'referral.expire':           { notifier: 'all' },
  'transfer.expire':           { notifier: 'all' },
  'referral.tell':             { notifier: 'all' },

  'testimony.list':            { ...casework, receiver: 'referred' },
  'testimony.read':            { ...casework, receiver: 'referred' },
  'testimony.take':            casework,
  'testimony.add_version':     casework,

  'repatriation.read':         { ...casework, consular_officer: 'consenting', receiver: 'referred', notifier: 'all' },
  'repatriation.step':         { ...casework, consular_officer: 'consenting', notifier: 'all' },
  'repatriation.board':       { ...casework, consular_officer: 'consenting' },
  'repatriation.views':       { caseworker: 'own', supervisor: 'own', consular_officer: 'own' },
  'repatriation.fitness':      casework,
  'repatriation.end':          casework,
  'repatriation.overstay':     casework,

  'movement.read':            { caseworker: 'organisation', supervisor: 'organisation', consular_officer: 'consenting' },
  'movement.plan':            { caseworker: 'organisation', supervisor: 'organisation' },
  'movement.correct':         { caseworker: 'organisation', supervisor: 'organisation' },
  'movement.cancel':          { caseworker: 'organisation', supervisor: 'organisation' },
  'movement.manifest':        { ...casework, consular_officer: 'consenting' },
  'movement.board':           casework,
  'movement.unboard':         casework,
  'movement.depart':          casework,
  'movement.arrive':          { ...casework, consular_officer: 'consenting' },

  'document.check':           { caseworker: 'own', supervisor: 'own', consular_officer: 'own' },

  'notification.list':         { ...casework, consular_officer: 'consenting' },
  'notification.request':      casework,
  'notification.send':         { notifier: 'all' },
  'notification.acknowledge':  { consular_officer: 'consenting' },
  'notification.respond':      { consular_officer: 'consenting' },
  'notification.by_hand':      casework,
  'notification.discuss':      { ...casework, consular_officer: 'consenting' },
  'notification.cancel':       { ...casework, notifier: 'all' },

  'deadline.list':             { ...casework, consular_officer: 'consenting' },
  'deadline.open':             { ...casework, consular_officer: 'consenting', notifier: 'all', importer: 'organisation' },
  'deadline.complete':         { ...casework, consular_officer: 'consenting', notifier: 'all' },
  'deadline.extend':           { ...casework, consular_officer: 'consenting' },
  'deadline.snooze':           { ...casework, consular_officer: 'consenting' },
  'deadline.cancel':           { ...casework, consular_officer: 'consenting', notifier: 'all' },
  'reminder.hand_over':        { relay: 'all' },
  'reminder.fire':             { reminder: 'all' },
  'digest.gather':             { reminder: 'all' },
  'digest.send':               { reminder: 'all' },

  'calendar.open':             { caseworker: 'own', supervisor: 'own', consular_officer: 'own' },
  'calendar.show':             { caseworker: 'own', supervisor: 'own', consular_officer: 'own' },
  'calendar.end':              { caseworker: 'own', supervisor: 'own', consular_officer: 'own' },
  'calendar.read':             { reminder: 'all' },

  'inbox.read':                herself,
  'inbox.mark':                herself,
  'inbox.preferences':         herself,
  'message.write':             { notifier: 'all', reminder: 'all', scanner: 'all' },
  'mail.send':                 { notifier: 'all' },
  'webhook.call':              { notifier: 'all' },
  'webhook.read':              { administrator: 'all' },
  'webhook.add':               { administrator: 'all' },
  'webhook.correct':           { administrator: 'all' },
  'webhook.rotate':            { administrator: 'all' },

  'report.read':               { ...casework, coordinator: 'all' },
  'report.exact':              casework,
  'report.rounded':            { coordinator: 'all' },
  'report.freeze':             { counter: 'all' },

  'import.read':               { caseworker: 'organisation', supervisor: 'organisation' },
  'import.check':              { caseworker: 'organisation', supervisor: 'organisation' },
  'import.commit':             { caseworker: 'organisation', supervisor: 'organisation', importer: 'organisation' },
  'import.undo':               { caseworker: 'organisation', supervisor: 'organisation' },
  'import.expire':             { relay: 'all' },
  'export.make':               casework,

  'rescue.read':               { caseworker: 'organisation', supervisor: 'organisation', importer: 'organisation', taker: 'organisation' },
  'rescue.add':                { caseworker: 'organisation', supervisor: 'organisation', importer: 'organisation', taker: 'organisation' },
  'rescue.correct':            { caseworker: 'organisation', supervisor: 'organisation' },
  'compound.read':             { ...everyone, importer: 'all' },
  'compound.add':              { caseworker: 'all', supervisor: 'all', administrator: 'all', importer: 'all' },
  'compound.correct':          { administrator: 'all' },
  'mission.read':              everyone,
  'mission.add':               { administrator: 'all' },
  'mission.correct':           { administrator: 'all' },

  'rules.read':                everyone,

  'organisation.read':         everyone,
  'organisation.add':          { administrator: 'all' },
  'organisation.correct':      { administrator: 'all' },
  'user.read':                 { caseworker: 'organisation', supervisor: 'organisation', administrator: 'all', importer: 'organisation' },
  'user.add':                  { administrator: 'all' },
  'user.correct':              { administrator: 'all' },
  'user_change.ask':           { administrator: 'all' },
  'user_change.read':          { administrator: 'all', supervisor: 'organisation', auditor: 'all' },
  'user_change.decide':        { administrator: 'all' },
  'user_change.refuse':        { ...herself, sign_in: 'all' },
  'user_change.apply':         { sign_in: 'all' },
  'invitation.accept':         { sign_in: 'all' },
  'session.open':              { sign_in: 'all' },
  'session.end':               { sign_in: 'all' },
  'session.renew':             { ...herself, sign_in: 'all' },
  'session.list':              herself,
  'session.leave':             herself,
  'session.end_all':           { administrator: 'all' },
  'session.who':               herself,
  'session.keep_drafts':       herself,
  'factor.read':               { ...herself, sign_in: 'all' },
  'factor.change':             { ...herself, sign_in: 'all' },
  'password.change':           { ...herself, sign_in: 'all' },

  'outbox.read':               { administrator: 'all' },
  'outbox.retry':              { administrator: 'all' },
  'outbox.relay':              { relay: 'all' },
  'audit.read':                { auditor: 'all' },
  'alert.read':                { supervisor: 'organisation', auditor: 'all', notifier: 'all' },
  'alert.review':              { supervisor: 'organisation', auditor: 'all' },
  'alert.raise':               { watcher: 'all' },
  'canary.mark':               { supervisor: 'organisation' },
  'audit.seal':                { sealer: 'all' },
  'audit.lost':                { sealer: 'all' },
  'names.renew':               { importer: 'organisation' },
  'keys.read':                 { administrator: 'all' },
  'keys.status':               { key_keeper: 'all' },
  'keys.rotation_begin':       { key_keeper: 'all' },
  'keys.rotate':               { key_keeper: 'all' },
  'keys.rotation_end':         { key_keeper: 'all' },
} as const satisfies Record<string, Row>;

export type Verb = keyof typeof grants;

export const reachOf = (actor: Pick<Actor, 'role'>, verb: Verb): Reach | null =>
  (grants[verb] as Row)[actor.role] ?? null;
