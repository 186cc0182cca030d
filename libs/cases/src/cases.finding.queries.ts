import { reachOf, type Verb, type Work } from '#access';
import type { Asked, Identity } from '#people';
import type { CaseFilters } from './cases.dto.js';
import { narrowed, refuseUnseen } from './cases.queries.js';

/** Whom a search may have meant: her names, and how much of what was asked for she shares. */
export interface Candidate {
  id: string;
  caseNumber: string;
  identity: Identity;
  weight: number;
}

/** What more have in common than this is read only where nothing rarer leads near. */
const RARE = 400;
/** Of a common word, at most so many are read: past that, one word tells too little for any order to be right. */
const READ = 20_000;
const CANDIDATES = 200;
/** Above all that names and numbers weigh together. */
const WHOLE_CASE_NUMBER = 30_000;

/**
 * Candidates of a search, by what they share with the tokens: at most 200, to be ranked once their names can be read.
 * Rare tokens are followed first. Common ones (a given name that thousands bear) then only add to the weight of whoever was
 * found, and are followed themselves where nobody found shares half of what was asked.
 */
export async function findCandidates(
  work: Work,
  asked: Asked,
  caseNumber: string,
  filters: CaseFilters,
): Promise<Candidate[]> {
  refuseUnseen(work, filters);
  const values: unknown[] = [asked.tokens, caseNumber];
  const narrowing = narrowed(work.actor, filters, values);
  const within = [work.reach('case.find', 'c'), ...narrowing].join(' and ');
  const reach = reachOf(work.actor, 'case.find');
  // Whoever reaches all that the tokens are of need not have each of their cases looked at before the best are known.
  const among = !narrowing.length && reach === 'organisation' ? '' : `join cases c on c.id = t.case_id and ${within}`;
  // A mission's nationals are few among those who share a token: their cases are asked, not how common the token is.
  const hits = reach === 'consenting' ? everyHit(among) : tellingHits(among, `$${values.push(asked.near)}`);
  const rows = await work.rows<RawCandidate>(
    `with ${hits}, best as (
       select case_id, max(weight) as weight from (
         select case_id, weight from hits union all select n.id, ${WHOLE_CASE_NUMBER} from cases n where n.case_number = $2
       ) found group by 1 order by 2 desc, 1 limit ${CANDIDATES}
     )
     select ${named}, best.weight from best join cases c on c.id = best.case_id ${namedBy}
     where ${within} order by best.weight desc, c.id`,
    values,
  );
  return rows.map((row) => opened(work, row));
}

/** Names and numbers of some cases within reach, and no more of them: to be compared, not shown. */
export async function identitiesOf(work: Work, verb: Verb, ids: readonly string[]): Promise<Candidate[]> {
  if (!ids.length) return [];
  const rows = await work.rows<RawCandidate>(
    `select ${named}, 0 as weight from cases c ${namedBy} where c.id = any($1) and ${work.reach(verb, 'c')}`,
    [ids],
  );
  return rows.map((row) => opened(work, row));
}

const named = `c.id, c.case_number as "caseNumber", c.organisation_id as "organisationId", c.person_id as "personId",
  o.key_wrapped as "keyWrapped", p.data_key as "dataKey", p.identity`;
const namedBy = 'join people p on p.id = c.person_id join organisations o on o.id = c.organisation_id';

function opened(work: Work, row: RawCandidate): Candidate {
  const { id, caseNumber, organisationId, personId } = row;
  const organisation = work.keys.learnOrganisation(organisationId, row.keyWrapped);
  const key = work.keys.learnPerson(organisation, personId, row.dataKey);
  const identity = work.keys.open<Identity>(key, `people|identity|${personId}`, row.identity);
  return { id, caseNumber, identity, weight: Number(row.weight) };
}

interface RawCandidate {
  id: string;
  caseNumber: string;
  organisationId: string;
  personId: string;
  keyWrapped: Buffer;
  dataKey: Buffer;
  identity: Buffer;
  weight: string;
}

const everyHit = (among: string): string => `hits as (
  select t.case_id, sum(t.weight) as weight from finding_tokens t ${among}
  where t.token = any($1) group by 1 order by 2 desc, 1 limit ${CANDIDATES}
)`;

const tellingHits = (among: string, near: string): string => `asked as materialized (
  select a.token, (select count(*) from (select 1 from finding_tokens t where t.token = a.token limit ${RARE + 1}) few) <= ${RARE} as rare
  from unnest($1::bytea[]) as a(token)
), rare as materialized (
  select t.case_id from asked a
  cross join lateral (select f.case_id, f.weight from finding_tokens f where f.token = a.token limit ${RARE}) t ${among}
  where a.rare group by 1 order by sum(t.weight) desc, 1 limit ${CANDIDATES}
), led as materialized (
  select t.case_id, sum(t.weight) as weight from rare join finding_tokens t on t.case_id = rare.case_id
  where t.token = any($1) group by 1
), wide as (
  select t.case_id, sum(t.weight) as weight from asked a
  cross join lateral (select f.case_id, f.weight from finding_tokens f where f.token = a.token limit ${READ}) t ${among}
  where not exists (select 1 from led where led.weight >= ${near}) group by 1 order by 2 desc, 1 limit ${CANDIDATES}
), hits as (
  select case_id, weight from led union all select case_id, weight from wide
)`;
