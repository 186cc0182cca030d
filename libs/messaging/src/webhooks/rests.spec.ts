import { PutOff } from '#access';
import { WebhookFailed } from '#platform';
import { Rests } from './rests.js';

const fails = () => Promise.reject(new WebhookFailed('webhook-timeout'));
const outcome = (rests: Rests, call: () => Promise<void>, endpoint = 'a') =>
  rests.unlessResting(endpoint, call).then(
    () => 'went',
    (error: Error) => error.name,
  );
const failThrice = async (rests: Rests) => {
  for (let times = 0; times < 3; times++) expect(await outcome(rests, fails)).toBe('WebhookFailed');
};

describe('an endpoint', () => {
  let now: number;
  let clock: jest.SpiedFunction<typeof Date.now>;
  beforeEach(() => {
    now = Date.now();
    clock = jest.spyOn(Date, 'now').mockImplementation(() => now);
  });
  afterEach(() => clock.mockRestore());

  it('rests after three failures in a row, and is not called meanwhile', async () => {
    const rests = new Rests();
    await failThrice(rests);
    const call = jest.fn(() => Promise.resolve());
    expect(await outcome(rests, call)).toBe('PutOff');
    expect(call).not.toHaveBeenCalled();
    await expect(rests.unlessResting('a', call)).rejects.toMatchObject({ seconds: 20, code: 'webhook-resting' });
    await expect(rests.unlessResting('a', call)).rejects.toBeInstanceOf(PutOff);
  });

  it('does not make another rest', async () => {
    const rests = new Rests();
    await failThrice(rests);
    expect(await outcome(rests, () => Promise.resolve(), 'b')).toBe('went');
  });

  it('that fails and answers by turns does not rest', async () => {
    const rests = new Rests();
    for (let times = 0; times < 6; times++)
      expect(await outcome(rests, times % 3 === 2 ? () => Promise.resolve() : fails)).not.toBe('PutOff');
  });

  it('is tried by one call alone once it has rested, and by all when that one went', async () => {
    const rests = new Rests();
    await failThrice(rests);
    now += 60_000;
    let answer = () => {};
    const first = outcome(rests, () => new Promise<void>((answered) => (answer = answered)));
    expect(await outcome(rests, () => Promise.resolve())).toBe('PutOff');
    answer();
    expect(await first).toBe('went');
    expect(await outcome(rests, () => Promise.resolve())).toBe('went');
  });

  it('rests again where that one fails too', async () => {
    const rests = new Rests();
    await failThrice(rests);
    now += 60_000;
    expect(await outcome(rests, fails)).toBe('WebhookFailed');
    expect(await outcome(rests, () => Promise.resolve())).toBe('PutOff');
  });

  it('does not rest because she said no', async () => {
    const rests = new Rests();
    for (let times = 0; times < 4; times++)
      expect(await outcome(rests, () => Promise.reject(new Error('kept back')))).toBe('Error');
    expect(await outcome(rests, () => Promise.resolve())).toBe('went');
  });
});
