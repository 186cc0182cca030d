import { type Actor, Desk, throughTransfer, type Work } from '#access';
import { Case, isOpen, requireOpen } from '#cases';
import { holderNamed, noHolder, type User } from '#identity';
import { PlacesService } from '#places';
import { conflict, Problem } from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import { otherOrganisation, requireConsent, sentBy } from './asking.js';
import { type Preview, Transition } from './transition.entity.js';
import { heldFrom } from './transitions.data.js';
import type { TakeOver, TransferInput } from './transitions.dto.js';
import { holdCaseOf } from './transitions.queries.js';
import { type ReadTransition, tellLater, TransitionsService } from './transitions.service.js';
import { glassOf, handOn, type Offer, offered, resealGlass, taken, whatKeeps } from './transfers.queries.js';

/** Another organisation is asked to keep a case: once it accepts, everything is its own, in one transaction. */
@Injectable()
export class TransfersService {
  constructor(
    @Inject(Desk) private readonly desk: Desk,
    @Inject(PlacesService) private readonly places: PlacesService,
    @Inject(TransitionsService) private readonly transitions: TransitionsService,
  ) {}

  make(actor: Actor, caseId: string, { organisationId, note }: TransferInput): Promise<ReadTransition> {
    return this.desk.do(actor, async (work) => {
      const row = await work.take(Case, 'transfer.make', caseId);
      requireOpen(isOpen(row.status));
      const to = await otherOrganisation(work, row, organisationId);
      await requireConsent(work, 'transfer.make', 'transfer', row, to);
      requireFree(await whatKeeps(work, caseId));
      await this.transitions.requireNone(work, 'transfer', caseId, ({ status }) => status === 'pending');
      const { id } = await work.attach(Transition, 'transfer.make', {
        ...sentBy(work, 'transfer', row, to.id, note),
        preview: limited(row),
      });
      work.record('transfer.make', { caseIds: [caseId], subjectId: id });
      tellLater(work, id, 'pending');
      return this.transitions.read(work, 'transfer.list', 'transfer', { id });
    });
  }

  /**
   * By a supervisor of the new owner. What she may answer is looked at as she is; the case is moved in a role of her own
   * that sees only what was offered to her organisation. A refusal is told by the second, where one POST that comes twice
   * is known as one.
   */
  async accept(actor: Actor, id: string, { assigneeId = actor.id }: TakeOver): Promise<ReadTransition> {
    const assignee = await this.desk.do(
      actor,
      (work) => this.#mayAccept(work, id, assigneeId).catch((cause: unknown) => problemOr(cause)),
      { isAnswer: false },
    );
    await this.desk.do(throughTransfer(actor), (work) => this.#takeOver(work, id, assignee));
    return this.transitions.one(actor, 'transfer', id);
  }

  async #mayAccept(work: Work, id: string, assigneeId: string): Promise<User> {
    work.attempt('transfer.accept', id);
    await this.transitions.waiting(work, 'transfer.accept', 'transfer', id);
    const assignee = await holderNamed(work, assigneeId, { part: true });
    if (!assignee) throw noHolder('/assigneeId');
    return assignee;
  }

  async #takeOver(work: Work, id: string, assignee: User | Problem): Promise<{ id: string }> {
    work.attempt('transfer.accept', id);
    if (assignee instanceof Problem) throw assignee;
    await holdCaseOf(work, 'transfer.accept', id);
    const offer = await offered(work, id);
    if (!offer) throw conflict('transfer-status', 'It does not wait for an answer any more');
    requireStanding(offer);
    if (offer.excluded?.includes(assignee.id)) throw noHolder('/assigneeId');
    const { keys } = work;
    const from = keys.learnOrganisation(offer.fromOrganisationId, offer.fromKey);
    const to = await keys.organisation(work.actor.organisationId!);
    const { rescueId, rescuedOn: date, rescueMethod: method, rescueCountry: country } = offer;
    const place = offer.place && keys.open<string>(from, `rescues|place|${rescueId}`, offer.place);
    const rescue = await this.places.rescue(work, { date, method, country, place });
    for (const { id: glassId, ...words } of await glassOf(work, offer.caseId)) {
      const again = (column: 'reason' | 'finding') => {
        const at = `glass_breaks|${column}|${glassId}`;
        return words[column] && keys.seal(to, at, keys.open(from, at, words[column]));
      };
      await resealGlass(work, glassId, again('reason')!, again('finding'));
    }
    await handOn(work, offer, {
      dataKey: keys.passOn(from, to, offer.personId, offer.dataKey),
      teamId: assignee.teamId,
      assigneeId: assignee.id,
      rescueId: rescue.id,
    });
    await taken(work, id, assignee.teamId);
    work.record('transfer.accept', { caseIds: [offer.caseId], subjectId: id });
    tellLater(work, id, 'accepted', offer.assigneeId);
    return { id };
  }
}

/** What was refused; anything else is a defect. */
function problemOr(cause: unknown): Problem {
  if (cause instanceof Problem) return cause;
  throw cause;
}

/** @throws Problem conflict */
function requireFree({ isErasureAsked, isTravelling }: Pick<Offer, 'isErasureAsked' | 'isTravelling'>): void {
  if (isErasureAsked)
    throw conflict('erasure-asked', 'Somebody asked that this person be forgotten: decide that first');
  // Whoever makes the journey would lose her from its list, and nobody could say that she arrived.
  if (isTravelling)
    throw conflict(
      'on-a-journey',
      'She is down for a journey that is not over: take her off it, or wait until she came',
    );
}

/** What stood when it was offered must still stand. @throws Problem conflict */
function requireStanding({ consent, status, onHold, kind, ...keeps }: Offer): void {
  if (consent === null) throw conflict('consent-required', 'She has not agreed that this organisation keeps her case');
  requireOpen(isOpen(status));
  requireFree(keeps);
  if (onHold && heldFrom.includes(kind))
    throw conflict('protection-hold', 'A protection hold stands: nothing goes to her authorities');
}

/** What the proposed owner is told: enough to decide, no name, and of what was done to her only how much there is. */
const limited = ({ nationalities, sex, ageBand, hostCountry, riskLevel, medical }: Case): Preview => ({
  nationalities,
  sex,
  ageBand,
  hostCountry,
  riskLevel,
  vulnerabilities: medical?.vulnerabilities.length ?? 0,
});
