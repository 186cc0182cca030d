import { type Actor, Desk, type Work } from '#access';
import { invalid, invalidField, type FieldError, type Page } from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import { Mission, MissionRoute } from './mission.entity.js';
import { page } from './paging.js';
import { endLostViews, freeRoutes, isMissionOrganisation, listedMissions } from './places-lists.queries.js';
import type { AddMission, CorrectMission, ListMissions, RouteInput } from './places.dto.js';
import { routingChanged } from './places.jobs.js';

export type RoutedMission = Mission & { serves: RouteInput[] };

/** Embassies and consulates, and whom each serves where. A mission that stops serving somebody stops seeing her at once. */
@Injectable()
export class MissionsService {
  constructor(@Inject(Desk) private readonly desk: Desk) {}

  list(actor: Actor, { limit, cursor, nationality, hostCountry }: ListMissions): Promise<Page<RoutedMission>> {
    return this.desk.do(actor, (work) =>
      page(
        { limit, ...(cursor && { cursor }) },
        (after, most) => listedMissions(work, { nationality, hostCountry }, after, most),
        async (ids) => this.#routed(work, await work.list(Mission, 'mission.read', { where: { id: ids } })),
      ),
    );
  }

  read(actor: Actor, id: string): Promise<RoutedMission> {
    return this.desk.do(actor, async (work) => this.#one(work, await work.see(Mission, 'mission.read', id)));
  }

  add(actor: Actor, { serves = [], ...facts }: AddMission): Promise<RoutedMission> {
    return this.desk.do(actor, async (work) => {
      await this.#check(work, facts, serves);
      const row = await work.add(Mission, 'mission.add', {
        ...facts,
        language: facts.language ?? facts.languages?.[0] ?? 'en',
      });
      await this.#route(work, row, serves);
      return this.#one(work, row);
    });
  }

  correct(actor: Actor, id: string, version: number, { serves, ...facts }: CorrectMission): Promise<RoutedMission> {
    return this.desk.do(actor, async (work) => {
      const row = await work.take(Mission, 'mission.correct', id, version);
      const before = await this.#one(work, row);
      Object.assign(row, facts);
      const now = serves ?? before.serves;
      await this.#check(work, row, now);
      if (serves || row.country !== before.country) await this.#route(work, row, now, before.serves);
      await work.keep(Object.assign(row, { version: version + 1 }), serves ? { serves: before.serves } : {});
      return this.#one(work, row);
    });
  }

  async #route(work: Work, row: Mission, now: readonly RouteInput[], before: readonly RouteInput[] = []) {
    const concerned = new Map([...before, ...now].map((route) => [`${route.nationality} ${route.hostCountry}`, route]));
    if (!concerned.size) return;
    const routes = [...concerned.values()].map(({ nationality, hostCountry }) => ({ nationality, hostCountry }));
    const losing = await freeRoutes(work, routes);
    for (const { nationality, hostCountry } of now)
      await work.attach(MissionRoute, 'mission.add', { missionId: row.id, nationality, hostCountry });
    await endLostViews(work, [row.id, ...losing]);
    work.later(routingChanged, { routes, after: null });
  }

  async #check(
    work: Work,
    { country, organisationId }: Pick<AddMission, 'country' | 'organisationId'>,
    serves: readonly RouteInput[],
  ): Promise<void> {
    const errors: FieldError[] = serves.flatMap(({ nationality }, n) =>
      nationality === country
        ? []
        : [{ pointer: `/serves/${n}/nationality`, code: 'country', message: 'A mission serves its own nationals' }],
    );
    const pairs = serves.map(({ nationality, hostCountry }) => `${nationality} ${hostCountry}`);
    if (new Set(pairs).size < pairs.length)
      errors.push({ pointer: '/serves', code: 'repeated', message: 'Say each pair once' });
    if (errors.length) throw invalid(errors);
    if (organisationId && !(await isMissionOrganisation(work, organisationId)))
      throw invalidField('/organisationId', 'unknown', 'Name an organisation of the kind mission');
  }

  async #one(work: Work, mission: Mission): Promise<RoutedMission> {
    return (await this.#routed(work, [mission]))[0]!;
  }

  async #routed(work: Work, missions: readonly Mission[]): Promise<RoutedMission[]> {
    const routes = await work.list(MissionRoute, 'mission.read', {
      where: { missionId: missions.map(({ id }) => id) },
      order: [
        ['nationality', 'asc'],
        ['hostCountry', 'asc'],
      ],
      most: 10_000,
      part: true,
    });
    return missions.map((mission) => ({
      ...mission,
      serves: routes
        .filter(({ missionId }) => missionId === mission.id)
        .map(({ nationality, hostCountry }) => ({ nationality, hostCountry })),
    }));
  }
}
