import { type Actor, Desk, type Work } from '#access';
import { Case, Standing } from '#cases';
import { DeadlinesService } from '#deadlines';
import { colleaguesOf, Organisation } from '#identity';
import { Mission } from '#places';
import { conflict, decodeCursor, invalidField, isOneId, notFound, type Page, pageOf } from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import { Exclusion } from './exclusion.entity.js';
import type { ExclusionInput, ExclusionView, ListExclusions, StandingExclusionView } from './safeguards.dto.js';
import { refreshExclusions, standingExclusions } from './safeguards.queries.js';

type Excluded = Pick<Exclusion, 'excludedUserId' | 'excludedOrganisationId' | 'excludedMissionId'>;

/** Who must not see a case, whatever else allows it. Decided by a supervisor; whom it names is never told. */
@Injectable()
export class ExclusionsService {
  constructor(
    @Inject(Desk) private readonly desk: Desk,
    @Inject(Standing) private readonly standing: Standing,
    @Inject(DeadlinesService) private readonly deadlines: DeadlinesService,
  ) {}

  list(actor: Actor, caseId: string): Promise<ExclusionView[]> {
    return this.desk.do(actor, async (work) => {
      await work.see(Case, 'exclusion.list', caseId);
      return this.#views(work, await this.#of(work, caseId));
    });
  }

  /** All that stand, of whichever case. */
  listStanding(actor: Actor, { limit, cursor }: ListExclusions): Promise<Page<StandingExclusionView>> {
    const after = cursor ? decodeCursor(cursor, isOneId)[0] : null;
    return this.desk.do(actor, async (work) => {
      const page = pageOf(await standingExclusions(work, after, limit + 1), limit, ({ id }) => [id]);
      const rows = await work.list(Exclusion, 'exclusion.list', { where: { id: page.items.map(({ id }) => id) } });
      const caseOf = new Map(rows.map(({ id, caseId }) => [id, caseId]));
      const shown = new Map((await this.#views(work, rows)).map((view) => [view.id, view]));
      const items = page.items.flatMap(({ id, caseNumber }) => {
        const view = shown.get(id);
        return view ? [{ ...view, caseId: caseOf.get(id)!, caseNumber }] : [];
      });
      return { items, nextCursor: page.nextCursor };
    });
  }

  one(actor: Actor, caseId: string, id: string): Promise<ExclusionView> {
    return this.desk.do(actor, async (work) => {
      await work.see(Case, 'exclusion.list', caseId);
      return this.#view(work, caseId, id);
    });
  }

  add(actor: Actor, caseId: string, { reason, ...input }: ExclusionInput): Promise<ExclusionView> {
    return this.desk.do(actor, async (work) => {
      const row = await work.take(Case, 'exclusion.add', caseId);
      const named = await this.#named(work, row, input);
      const standing = (await this.#of(work, caseId)).find((one) => one.liftedAt === null && same(one, named));
      if (standing) return this.#view(work, caseId, standing.id);
      const { id } = await work.add(Exclusion, 'exclusion.add', {
        caseId,
        ...named,
        reason: { text: reason },
        createdBy: actor.id,
      });
      await this.#takeEffect(work, row);
      return this.#view(work, caseId, id);
    });
  }

  /** Gives nothing back by itself: a mission sees the case again after it was told anew. */
  lift(actor: Actor, caseId: string, id: string, reason: string): Promise<ExclusionView> {
    return this.desk.do(actor, async (work) => {
      const row = await work.take(Case, 'exclusion.lift', caseId);
      const exclusion = await work.take(Exclusion, 'exclusion.lift', { id, caseId });
      if (exclusion.liftedAt) throw conflict('exclusion-lifted', 'This exclusion was lifted before');
      Object.assign(exclusion, {
        liftedAt: work.now,
        liftedBy: actor.id,
        reason: { ...exclusion.reason, lifted: reason },
      });
      await work.keep(exclusion);
      await this.#takeEffect(work, row);
      return this.#view(work, caseId, id);
    });
  }

  // The walls first, then what a mission was told: it is asked about by what the case says.
  async #takeEffect(work: Work, row: Case): Promise<void> {
    await refreshExclusions(work, row.id);
    const standing = (await this.#of(work, row.id)).filter(({ liftedAt }) => liftedAt === null);
    if (standing.some(({ excludedUserId }) => excludedUserId !== null && excludedUserId === row.assigneeId)) {
      // A case in the hands of somebody who must not see it would be in nobody's.
      row.assigneeId = work.actor.id;
      await work.keep(row);
      await this.deadlines.handOver(work, row.id, work.actor.id);
    }
    await this.standing.changed(work, row);
  }

  async #named(work: Work, row: Case, input: Omit<ExclusionInput, 'reason'>): Promise<Excluded> {
    const named = Object.entries(input).filter(([, id]) => id !== undefined);
    if (named.length !== 1) throw invalidField('/user', 'one-of', 'Name one: a user, an organisation or a mission');
    const [which, id] = named[0] as [keyof typeof input, string];
    // A case that its own supervisors cannot open could never be opened again.
    if (id === work.actor.id) throw conflict('own-exclusion', 'Ask another supervisor to exclude you');
    if (id === row.organisationId) throw conflict('own-organisation', 'Its own organisation keeps the case');
    if (!(await this.#isKnown(work, which, id))) throw invalidField(`/${which}`, 'unknown', 'Nobody has this id');
    return {
      excludedUserId: which === 'user' ? id : null,
      excludedOrganisationId: which === 'organisation' ? id : null,
      excludedMissionId: which === 'mission' ? id : null,
    };
  }

  async #isKnown(work: Work, which: 'user' | 'organisation' | 'mission', id: string): Promise<boolean> {
    if (which === 'user') return (await colleaguesOf(work, [id])).has(id);
    const found =
      which === 'organisation'
        ? await work.list(Organisation, 'organisation.read', { where: { id }, part: true })
        : await work.list(Mission, 'mission.read', { where: { id }, part: true });
    return found.length > 0;
  }

  #of(work: Work, caseId: string): Promise<Exclusion[]> {
    return work.list(Exclusion, 'exclusion.list', {
      where: { caseId },
      order: [
        ['createdAt', 'desc'],
        ['id', 'desc'],
      ],
      most: 1000,
      part: true,
    });
  }

  async #view(work: Work, caseId: string, id: string): Promise<ExclusionView> {
    const found = (await this.#of(work, caseId)).filter((one) => one.id === id);
    const [view] = await this.#views(work, found);
    if (!view) throw notFound('Exclusion');
    return view;
  }

  async #views(work: Work, rows: readonly Exclusion[]): Promise<ExclusionView[]> {
    const people = await colleaguesOf(work, rows.flatMap((row) => [row.excludedUserId, row.createdBy, row.liftedBy])); // prettier-ignore
    const ids = (of: (row: Exclusion) => string | null) => rows.map(of).filter((id) => id !== null);
    const organisations = ids((row) => row.excludedOrganisationId);
    const missions = ids((row) => row.excludedMissionId);
    const offices = new Map<string, string>();
    for (const { id, name } of organisations.length ? await work.list(Organisation, 'organisation.read', { where: { id: organisations }, part: true }) : []) offices.set(id, name); // prettier-ignore
    for (const { id, name } of missions.length ? await work.list(Mission, 'mission.read', { where: { id: missions }, part: true }) : []) offices.set(id, name); // prettier-ignore
    const person = (id: string) => ({ id, name: people.get(id)?.name ?? '' });
    const office = (id: string | null) => id && { id, name: offices.get(id) ?? '' };
    return rows.map((row) => ({
      id: row.id,
      user: row.excludedUserId && person(row.excludedUserId),
      organisation: office(row.excludedOrganisationId),
      mission: office(row.excludedMissionId),
      reason: row.reason.text,
      createdAt: row.createdAt.toISOString(),
      createdBy: person(row.createdBy),
      liftedAt: row.liftedAt?.toISOString() ?? null,
      liftedBy: row.liftedBy && person(row.liftedBy),
      liftedBecause: row.reason.lifted ?? null,
    })) as ExclusionView[];
  }
}

const same = (one: Excluded, other: Excluded): boolean =>
  one.excludedUserId === other.excludedUserId &&
  one.excludedOrganisationId === other.excludedOrganisationId &&
  one.excludedMissionId === other.excludedMissionId;
