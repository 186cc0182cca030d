/** A row as a policy sees it, by the names of its columns. */
export type Row = Readonly<Record<string, unknown>>;

/** Whoever acts, and what is there for her, told by the oracle and not by the database. */
export interface She {
  id: string;
  organisationId: string | null;
  teamId: string | null;
  missionId: string | null;
  /** Cases that she may look at, and those with the erased ones, which she may count. */
  stands: ReadonlySet<unknown>;
  there: ReadonlySet<unknown>;
  /** Cases that an exclusion keeps her from. */
  away: ReadonlySet<unknown>;
  /** The same where messages are concerned: a mission that is excluded still knows that it was told. */
  silent: ReadonlySet<unknown>;
  /** People, rescues, and those who hold cases, of the cases that are there for her. */
  people: ReadonlySet<unknown>;
  rescues: ReadonlySet<unknown>;
  holders: ReadonlySet<unknown>;
  /** Deadlines of those cases in which her mission has a part. */
  deadlines: ReadonlySet<unknown>;
  /** Lines on the record of those cases. */
  lines: ReadonlySet<unknown>;
  /** Lists that she sent. */
  imports: ReadonlySet<unknown>;
  /** Journeys of her organisation, and those that somebody goes on whose case is there for her. */
  ourJourneys: ReadonlySet<unknown>;
  journeys: ReadonlySet<unknown>;
  /** Cases that she looks at through open glass. */
  glass: ReadonlySet<unknown>;
  /** What she is by herself, while she acts in a role beside her own. */
  truly?: string | undefined;
  /** Cases that were referred to her and stand so, also where an exclusion keeps her from them. */
  referred: ReadonlySet<unknown>;
  /** Cases that were offered to her organisation and wait for its answer. */
  offered: ReadonlySet<unknown>;
  /** Of those that she sees so, by what was chosen. */
  shown: ReadonlyMap<string, ReadonlySet<unknown>>;
  /** Whose a case is that glass may be broken for: it stands and she is not kept from it. */
  breakable: ReadonlyMap<unknown, unknown>;
}

export type Rule = (row: Row, she: She) => boolean;

const anything: Rule = () => true;
const all =
  (...rules: Rule[]): Rule =>
  (row, she) =>
    rules.every((rule) => rule(row, she));
const any =
  (...rules: Rule[]): Rule =>
  (row, she) =>
    rules.some((rule) => rule(row, she));
const not =
  (rule: Rule): Rule =>
  (row, she) =>
    !rule(row, she);

const by =
  (column: string): Rule =>
  (row, she) =>
    row[column] === she.id;
const hers = by('user_id');
const ours: Rule = (row, she) => row['organisation_id'] === she.organisationId;
const ofOurTeam: Rule = (row, she) => row['team_id'] === she.teamId;
const ofHerMission: Rule = (row, she) => row['mission_id'] === she.missionId;
const seenNow: Rule = (row) => Date.parse(String(row['mission_sees_until'])) > Date.now();
const isOpen: Rule = (row) => ['active', 'follow_up'].includes(String(row['status']));
const isNotErased: Rule = (row) => row['erased_at'] === null;
const namesHer: Rule = (row, she) =>
  ((row['excluded'] ?? []) as string[]).some((one) => [she.id, she.organisationId, she.missionId].includes(one));
const ofCaseThere: Rule = (row, she) => she.there.has(row['case_id']);
const ofCaseThatStands: Rule = (row, she) => she.stands.has(row['case_id']);
const ofNoCase: Rule = (row) => row['case_id'] === null;
const ofCaseKeptFrom: Rule = (row, she) => she.away.has(row['case_id']);
const ofCaseKeptSilent: Rule = (row, she) => she.silent.has(row['case_id']);
const ofPersonThere: Rule = (row, she) => she.people.has(row['id']);
const verified: Rule = (row) => row['verified'] === true;
const brokenByOurs: Rule = (row, she) => row['broken_by_organisation_id'] === she.organisationId;
const mayBeBroken: Rule = (row, she) =>
  she.breakable.has(row['case_id']) && she.breakable.get(row['case_id']) === row['organisation_id'];
const byMission: Rule = (row) => row['by_mission'] === true;
const sentToOurs: Rule = (row, she) => row['to_organisation_id'] === she.organisationId;
const ofNoTeam: Rule = (row) => row['team_id'] === null;
const isOf =
  (column: string, value: string | null): Rule =>
  (row) =>
    row[column] === value;
const showsNow: Rule = (row) => Date.parse(String(row['sees_until'])) > Date.now();
const supervises: Rule = (_, she) => she.truly === 'supervisor';
const waits: Rule = (row) => Date.parse(String(row['expires_at'])) > Date.now();
const ofCaseOffered: Rule = (row, she) => she.offered.has(row['case_id']);
const isOffered: Rule = (row, she) => she.offered.has(row['id']);
const shownAs =
  (part: string): Rule =>
  (row, she) =>
    she.shown.get(part)!.has(row['case_id']);
const ofHerList: Rule = (row, she) => she.imports.has(row['import_id']);
const onNoJourney: Rule = (row) => row['movement_id'] === null;
const onOurJourney: Rule = (row, she) => she.ourJourneys.has(row['movement_id']);
const whileSeen = all(ofHerMission, seenNow, not(namesHer));

const onCases =
  'consents case_entries attachments testimonies testimony_versions repatriation_steps journeys deadlines reminders likeness_tokens legal_holds consular_notifications finding_tokens movement_people';
const people = 'caseworker supervisor consular_officer coordinator administrator auditor breaker receiver taker';
const ngo = 'caseworker supervisor';

/**
 * Which rows each database role may read, add, change and delete, said a second time: what a row's columns tell of whom it
 * belongs to must fit whoever acts. The first that fits a policy counts; one that none fits is a gap in this table.
 * `after`: rows as they may be after a change, where that is another rule.
 */
export const walls: readonly (readonly [tables: string, roles: string, commands: string, rule: Rule, after?: Rule])[] =
  [
    ['audit_events', '*', 'INSERT', by('actor_id')],
    ['audit_subjects outbox', '*', 'INSERT', anything],
    ['transitions', 'steward', 'UPDATE', all(isOf('status', 'pending'), not(waits)), isOf('status', 'expired')],
    [
      'outbox',
      'scanner',
      'SELECT UPDATE',
      (row) => ['attachments.scan', 'attachments.discard'].includes(String(row['kind'])),
    ],
    ['*', 'scanner steward relay sealer counter keeper eraser signin', '*', anything],

    ['sessions', 'caseworker supervisor consular_officer coordinator auditor', 'SELECT UPDATE', hers],
    ['idempotency_keys', people, 'SELECT INSERT', hers],
    ['mail_preferences', people.replace('administrator ', ''), 'SELECT', hers],
    ['mail_preferences', people, 'INSERT UPDATE', hers],
    ['board_views', 'caseworker supervisor consular_officer', 'SELECT INSERT UPDATE', hers],
    ['calendar_feeds', 'caseworker supervisor consular_officer', 'SELECT INSERT DELETE', hers],
    ['notifications', people, 'SELECT UPDATE', all(hers, any(ofNoCase, not(ofCaseKeptSilent)))],
    ['compound_names compounds mission_routes missions organisations', `${people} importer`, 'SELECT', anything],
    ['compounds', ngo, 'INSERT', all(ours, not(verified))],
    ['compounds', 'importer', 'INSERT', anything],
    ['compound_names', `${ngo} importer`, 'INSERT', anything],
    ['report_cells report_releases', 'coordinator', 'SELECT', anything],
    ['*', 'administrator', '*', anything],
    ['outbox', 'importer', 'SELECT UPDATE', anything],

    ['cases', 'caseworker', 'SELECT INSERT', all(ours, ofOurTeam, not(namesHer))],
    ['cases', 'caseworker', 'UPDATE', all(ours, ofOurTeam, not(namesHer), isNotErased), all(ours, not(namesHer))],
    ['cases', 'supervisor', 'SELECT INSERT', all(ours, not(namesHer))],
    ['cases', 'supervisor', 'UPDATE', all(ours, not(namesHer), isNotErased), all(ours, not(namesHer))],
    ['cases', 'consular_officer', 'SELECT', whileSeen],
    ['cases', 'consular_officer', 'UPDATE', whileSeen, all(whileSeen, isOpen)],
    ['cases', 'importer', 'SELECT INSERT', ours],
    ['cases', 'importer', 'UPDATE', all(ours, isNotErased), ours],
    ['cases', 'breaker', 'SELECT', all((row, she) => she.glass.has(row['id']), not(namesHer), isNotErased)],
    ['cases', 'receiver', 'SELECT', all((row, she) => she.referred.has(row['id']), not(namesHer), isNotErased)],
    ['cases', 'taker', 'SELECT', all(isOffered, not(namesHer), isNotErased)],
    ['cases', 'taker', 'UPDATE', isOffered, ours],
    ['people', 'taker', 'UPDATE', ofPersonThere, ours],
    ['canary_cases', 'taker', 'SELECT', ofCaseOffered],
    ['canary_cases', 'taker', 'UPDATE', ofCaseOffered, ours],
    ['finding_tokens likeness_tokens consular_notifications deadlines glass_breaks', 'taker', 'SELECT', ofCaseOffered],
    [
      'finding_tokens likeness_tokens consular_notifications deadlines glass_breaks',
      'taker',
      'UPDATE',
      ofCaseOffered,
      ours,
    ],
    ['rescues', 'taker', 'SELECT', any(ours, (row, she) => she.rescues.has(row['id']))],
    ['rescues', 'taker', 'INSERT', ours],
    [
      'transitions',
      'taker',
      'SELECT',
      all(isOf('kind', 'transfer'), sentToOurs, isOf('status', 'pending'), waits, not(ofCaseKeptFrom)),
    ],
    ['people', `${ngo} importer`, 'SELECT', all(ours, ofPersonThere)],
    ['people', 'consular_officer breaker receiver taker', 'SELECT', ofPersonThere],
    ['people', `${ngo} importer`, 'INSERT UPDATE', ours],

    ['movements', ngo, 'SELECT INSERT UPDATE', ours],
    ['movements', 'consular_officer', 'SELECT UPDATE', (row, she) => she.journeys.has(row['id'])],
    ['movement_people', ngo, 'INSERT', all(ofCaseThatStands, any(onNoJourney, onOurJourney))],
    ['canary_cases', 'supervisor', 'SELECT INSERT', all(ours, ofCaseThere)],
    ['case_exclusions', 'supervisor', 'SELECT INSERT UPDATE', ofCaseThatStands],
    ['finding_tokens', ngo, 'SELECT', all(ours, not(ofCaseKeptFrom))],
    ['finding_tokens', 'importer', 'SELECT', ours],
    ['consular_notifications', 'consular_officer', 'SELECT UPDATE', all(ofHerMission, ofCaseThere)],
    [`${onCases} imported_cases`, `${ngo} importer`, 'INSERT', ofCaseThatStands],
    ['deadlines', 'consular_officer', '*', all(ofCaseThere, (row, she) => row['seen_by'] === she.missionId)],
    ['reminders', 'consular_officer', 'SELECT UPDATE', (row, she) => she.deadlines.has(row['deadline_id'])],
    [onCases, 'consular_officer', 'INSERT', ofCaseThere],
    ['consular_messages', ngo, 'SELECT', ofCaseThere],
    ['consular_messages', ngo, 'INSERT', all(ofCaseThatStands, not(byMission))],
    ['consular_messages', 'consular_officer', 'SELECT', all(ofHerMission, ofCaseThere)],
    ['consular_messages', 'consular_officer', 'INSERT', all(byMission, ofHerMission, ofCaseThere)],
    ['consents', 'receiver', 'SELECT', shownAs('legal')],
    ['case_entries', 'receiver', 'SELECT', shownAs('entries')],
    ['attachments', 'receiver', 'SELECT', shownAs('attachments')],
    ['repatriation_steps journeys', 'receiver', 'SELECT', shownAs('steps')],
    ['testimonies testimony_versions', 'receiver', 'SELECT', shownAs('testimony')],
    [
      'transitions',
      'receiver',
      'SELECT',
      all(sentToOurs, isOf('status', 'accepted'), showsNow, any(ofOurTeam, supervises)),
    ],
    [
      'transitions',
      'caseworker',
      'SELECT UPDATE',
      any(ofCaseThere, all(not(ofCaseKeptFrom), sentToOurs, any(ofNoTeam, ofOurTeam))),
    ],
    [
      'transitions',
      'supervisor',
      'SELECT',
      any(ofCaseThere, all(not(ofCaseKeptFrom), any(sentToOurs, all(isOf('kind', 'transfer'), ours)))),
    ],
    ['transitions', 'supervisor', 'UPDATE', any(ofCaseThere, all(not(ofCaseKeptFrom), sentToOurs))],
    [
      'transitions',
      ngo,
      'INSERT',
      all(ofCaseThatStands, ours, by('created_by'), isOf('status', 'pending'), isOf('sees_until', null)),
    ],
    [onCases, `${ngo} importer consular_officer breaker`, 'SELECT UPDATE DELETE', ofCaseThere],
    ['exports', ngo, 'SELECT INSERT', all(hers, any(ofNoCase, not(ofCaseKeptFrom)))],
    ['audit_subjects imported_cases', ngo, 'SELECT', ofCaseThere],
    ['audit_events', ngo, 'SELECT', (row, she) => she.lines.has(row['id'])],
    ['audit_subjects', 'auditor', 'SELECT', not(ofCaseKeptFrom)],
    [
      'audit_events',
      'auditor',
      'SELECT',
      (row, she) => !(row['subjects'] as string[]).some((one) => she.away.has(one)),
    ],
    ['audit_checkpoints audit_leaves user_changes', 'auditor', 'SELECT', anything],

    ['glass_breaks', 'auditor', 'SELECT UPDATE', not(ofCaseKeptFrom)],
    ['glass_breaks', 'supervisor', 'SELECT UPDATE', all(any(ours, brokenByOurs), not(ofCaseKeptFrom))],
    ['glass_breaks', 'supervisor', 'INSERT', all(by('broken_by'), brokenByOurs, mayBeBroken)],
    ['glass_breaks', 'breaker', 'SELECT', by('broken_by')],
    ['rescues', 'breaker receiver', 'SELECT', (row, she) => she.rescues.has(row['id'])],
    ['users', 'breaker receiver', 'SELECT', (row, she) => she.holders.has(row['id'])],
    ['import_rows', 'caseworker', '*', all(ours, ofHerList)],
    ['reading_alerts', 'auditor', 'SELECT', not(hers)],
    ['reading_alerts', 'auditor', 'UPDATE', not(hers), all(not(hers), by('reviewed_by'))],
    ['reading_alerts', 'supervisor', 'SELECT', all(ours, not(hers))],
    ['reading_alerts', 'supervisor', 'UPDATE', all(ours, not(hers)), all(ours, not(hers), by('reviewed_by'))],
    ['rescues imports', `${ngo} importer`, 'SELECT INSERT UPDATE', ours],
    ['import_rows', 'supervisor importer', '*', ours],
    ['erasures', 'supervisor', 'SELECT INSERT UPDATE', ours],
    ['teams user_changes', ngo, 'SELECT', ours],
    ['users', `${ngo} consular_officer importer`, 'SELECT', ours],
  ];
