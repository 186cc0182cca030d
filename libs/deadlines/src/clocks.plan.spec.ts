import fc from 'fast-check';
import type { CaseFacts, KnownDeadline, StandingDecision } from './clocks.facts.js';
import { planClocks } from './clocks.plan.js';

const START = Date.parse('2025-03-03T05:00:00Z');
const HOUR = 3_600_000;
const missionOf: Readonly<Record<string, string>> = { TH: 'bangkok', KH: 'phnom-penh', LA: 'bangkok' };

/** A case as the world knows it: what happens to it, and the clocks that its plans leave behind. */
interface World {
  now: Date;
  host: string;
  onHold: boolean;
  isClosed: boolean;
  wish: StandingDecision | null;
  media: StandingDecision | null;
  told: Map<string, { sentAt: Date; isAcknowledged: boolean }>;
  /** When the step of the screening was recorded as done. */
  steppedAt: Date | null;
  deadlines: KnownDeadline[];
}

const factsOf = (world: World): CaseFacts => {
  const mission = missionOf[world.host];
  const isGranted = world.wish?.decision === 'granted';
  const told = mission && isGranted ? world.told.get(mission) : undefined;
  return {
    id: 'case',
    organisationId: 'organisation',
    assigneeId: 'nok',
    hostCountry: world.host,
    isOpen: !world.isClosed,
    onHold: world.onHold,
    rescuedOn: '2025-03-03',
    isScreened: false,
    decisions: [world.wish, world.media].filter((one) => one !== null),
    missions: mission
      ? [
          {
            id: mission,
            zone: 'Asia/Bangkok',
            country: 'ET',
            mayKnow: isGranted,
            sentAt: told?.sentAt ?? null,
            isAcknowledged: told?.isAcknowledged ?? false,
          },
        ]
      : [],
    settled: world.steppedAt ? [{ key: 'screening', isDone: true, byHand: true, at: world.steppedAt }] : [],
    deadlines: world.deadlines,
  };
};

function follow(world: World, afresh: boolean): void {
  const { close, move, open } = planClocks(factsOf(world), world.now, { afresh });
  for (const { id, state, closedFor } of close)
    Object.assign(rowOf(world, id), { state, closedFor, closedAt: world.now });
  for (const { id, dueAt, countedFrom, extended, missionId } of move)
    Object.assign(rowOf(world, id), {
      state: 'open',
      closedFor: null,
      closedAt: null,
      dueAt,
      countedFrom,
      extended,
      missionId,
    });
  for (const one of open)
    world.deadlines.push({
      ...one,
      party: 'caseworker',
      state: 'open',
      closedFor: null,
      closedAt: null,
      extended: false,
    });
}
const rowOf = ({ deadlines }: World, id: string): KnownDeadline => deadlines.find((one) => one.id === id)!;

const decided = (world: World, purpose: string, over: Partial<StandingDecision>): StandingDecision => ({
  purpose,
  recipientKind: null,
  decision: 'granted',
  recordedAt: world.now,
  expiresAt: null,
  askAgainOn: null,
  ...over,
});
/** What was told stands as long as she wants it, nothing forbids it, and routing names that mission. */
const recall = (world: World): void => {
  const mission = missionOf[world.host];
  const stands = !world.isClosed && !world.onHold && world.wish?.decision === 'granted';
  for (const id of world.told.keys()) if (!stands || id !== mission) world.told.delete(id);
};

const acts: Readonly<Record<string, (world: World) => void>> = {
  hold: (world) => void (world.onHold = true),
  lift: (world) => void (world.onHold = false),
  close: (world) => void (world.isClosed = true),
  reopen: (world) => void (world.isClosed = false),
  grant: (world) => void (world.wish = decided(world, 'consular_notification', {})),
  withdraw: (world) => void (world.wish = decided(world, 'consular_notification', { decision: 'withdrawn' })),
  askLater: (world) =>
    void (world.wish = decided(world, 'consular_notification', { decision: 'not_asked', askAgainOn: '2025-09-01' })),
  forATime: (world) => void (world.media = decided(world, 'media', { expiresAt: new Date(START + 9000 * HOUR) })),
  mediaNo: (world) => void (world.media = decided(world, 'media', { decision: 'refused' })),
  toThailand: (world) => void (world.host = 'TH'),
  toCambodia: (world) => void (world.host = 'KH'),
  toLaos: (world) => void (world.host = 'LA'),
  toNowhereServed: (world) => void (world.host = 'MM'),
  notify: (world) => {
    const mission = missionOf[world.host];
    if (!mission || world.isClosed || world.onHold || world.wish?.decision !== 'granted' || world.told.has(mission))
      return;
    world.told.set(mission, { sentAt: world.now, isAcknowledged: false });
    const asked = world.deadlines.find((one) => one.template === 'consular_notification' && one.state === 'open');
    if (asked) Object.assign(asked, { state: 'done', closedFor: 'act', closedAt: world.now });
  },
  acknowledge: (world) => {
    for (const told of world.told.values()) told.isAcknowledged = true;
    const asked = world.deadlines.find((one) => one.template === 'consular_acknowledgement' && one.state === 'open');
    if (asked) Object.assign(asked, { state: 'done', closedFor: 'act', closedAt: world.now });
  },
  screen: (world) => {
    const asked = world.deadlines.find((one) => one.template === 'screening' && one.state === 'open');
    if (asked) Object.assign(asked, { state: 'done', closedFor: 'hand', closedAt: world.now });
  },
  step: (world) => {
    world.steppedAt ??= world.now;
    const asked = world.deadlines.find((one) => one.template === 'screening' && one.state === 'open');
    if (asked) Object.assign(asked, { state: 'done', closedFor: 'act', closedAt: world.now });
  },
  stepTakenBack: (world) => void (world.steppedAt = null),
};

/** Written from the rules of the field, not from the code: which templates must have an open deadline. */
function expected({ host, onHold, isClosed, wish, media, told, steppedAt, deadlines }: World): string[] {
  if (isClosed) return [];
  const kinds: string[] = [];
  const wasAnswered = deadlines.some((one) => one.template === 'consular_rights' && one.state === 'done');
  if (!(wish && wish.decision !== 'not_asked') && !wasAnswered) kinds.push('consular_rights');
  if (host === 'TH') {
    const isScreened = deadlines.some((one) => one.template === 'screening' && one.closedFor === 'hand');
    if (!steppedAt && !isScreened) kinds.push('screening');
    kinds.push('reflection_period_end');
  }
  if (wish?.decision === 'granted') {
    kinds.push('consent_review');
    const notice = told.get(missionOf[host] ?? '');
    if (!onHold && !notice) kinds.push('consular_notification');
    if (!onHold && notice) kinds.push('nationality_verification');
    if (!onHold && notice && !notice.isAcknowledged) kinds.push('consular_acknowledgement');
  }
  if (wish?.decision === 'not_asked') kinds.push('consent_ask_again');
  if (media?.decision === 'granted') kinds.push('consent_expiry');
  return kinds.toSorted();
}

describe('whatever happens to a case', () => {
  it('its open deadlines are those of the duties that stand, each once', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...Object.keys(acts)), { maxLength: 25 }), (names) => {
        const world: World = {
          now: new Date(START),
          host: 'TH',
          onHold: false,
          isClosed: false,
          wish: null,
          media: null,
          told: new Map(),
          steppedAt: null,
          deadlines: [],
        };
        follow(world, false);
        for (const name of names) {
          world.now = new Date(world.now.getTime() + HOUR);
          const before = missionOf[world.host];
          acts[name]!(world);
          recall(world);
          follow(world, missionOf[world.host] !== undefined && missionOf[world.host] !== before);
          const open = world.deadlines.filter(({ state }) => state === 'open').map(({ template }) => template);
          expect({ after: name, open: open.map(String).toSorted() }).toEqual({ after: name, open: expected(world) });
        }
      }),
      { numRuns: 500 },
    );
  });
});
