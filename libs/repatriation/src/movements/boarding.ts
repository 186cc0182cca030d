import type { Work } from '#access';
import { Case, isOpen } from '#cases';
import { Departures } from '#deadlines';
import { conflict, type FieldError, invalid, invalidField, notFound } from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import { Traveller, type TravellerNeeds } from './movement.entity.js';
import { mostPeople, type TravellerInput } from './movements.dto.js';
import { lockCases } from '../repatriation.queries.js';
import { removeTraveller } from './movements.queries.js';

/** Who is on the list of a journey. The journey is locked. */
@Injectable()
export class Boarding {
  constructor(@Inject(Departures) private readonly departures: Departures) {}

  /**
   * Writes people down. Whoever is on the list already stays, with what is said of her needs now.
   * @param pointer where in the input the nth of them stands
   * @throws Problem invalid, all or none: a case that is hidden, absent or closed cannot go
   */
  async add(
    work: Work,
    movementId: string,
    people: readonly TravellerInput[],
    pointer: (n: number) => string,
  ): Promise<void> {
    if (!people.length) return;
    const ids = people.map(({ caseId }) => caseId);
    const within = new Set(await lockCases(work, 'movement.board', ids));
    const part = { most: mostPeople, part: true };
    const cases = await work.list(Case, 'movement.board', { where: { id: [...within] }, ...part });
    const statusOf = new Map(cases.map(({ id, status }) => [id, status]));
    const faults = ids.flatMap((id, n): FieldError[] => {
      const status = statusOf.get(id);
      if (status === undefined) return [{ pointer: pointer(n), code: 'unknown', message: 'No such case' }];
      if (!isOpen(status)) return [{ pointer: pointer(n), code: 'closed', message: 'Her case is closed: reopen it first' }]; // prettier-ignore
      return ids.indexOf(id) === n ? [] : [{ pointer: pointer(n), code: 'twice', message: 'She is on this list already' }]; // prettier-ignore
    });
    if (faults.length) throw invalid(faults);
    const known = await work.list(Traveller, 'movement.board', { where: { movementId }, ...part });
    if (known.length + ids.filter((id) => !known.some((one) => one.caseId === id)).length > mostPeople)
      throw invalidField(pointer(0), 'too-many', `One journey takes at most ${mostPeople} people: plan another`);
    for (const input of people) {
      const there = known.find(({ caseId }) => caseId === input.caseId);
      if (there) await this.#correct(work, there, input);
      else {
        const fields = { movementId, caseId: input.caseId, needs: needsOf(input), addedBy: work.actor.id };
        await work.attach(Traveller, 'movement.board', fields, { soon: true });
        work.record('movement.board', { caseIds: [input.caseId], subjectId: movementId });
        this.departures.moved(work, input.caseId);
      }
    }
  }

  /** @throws Problem not-found; conflict where she has left already */
  async remove(work: Work, movementId: string, caseId: string): Promise<void> {
    const [there] = await work.list(Traveller, 'movement.unboard', { where: { movementId, caseId }, part: true });
    if (!there) throw notFound('This person');
    if (there.state !== 'listed' && there.state !== 'no_show')
      throw conflict('traveller-state', 'She has left with it: what happened stays written down');
    await removeTraveller(work, there.id);
    work.record('movement.unboard', { caseIds: [caseId], subjectId: movementId });
    this.departures.moved(work, caseId);
  }

  async #correct(work: Work, { id }: Traveller, input: TravellerInput): Promise<void> {
    if (input.needs === undefined && input.accompaniedBy === undefined) return;
    const there = await work.take(Traveller, 'movement.board', id);
    there.needs = needsOf(input, there.needs);
    await work.keep(there);
  }
}

const needsOf = (
  { needs, accompaniedBy }: TravellerInput,
  before: TravellerNeeds | null = null,
): TravellerNeeds | null =>
  needs === undefined && accompaniedBy === undefined
    ? before
    : {
        needs: needs ?? before?.needs ?? [],
        accompaniedBy: accompaniedBy === undefined ? (before?.accompaniedBy ?? null) : accompaniedBy,
      };
