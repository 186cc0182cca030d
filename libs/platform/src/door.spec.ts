import { throughTheDoor } from './door.js';

const { jest } = import.meta;
afterEach(() => void jest.useRealTimers());

describe('a door', () => {
  it('is held for a receiver that takes its time, and no longer than two seconds; its answer is waited for all the same', async () => {
    jest.useFakeTimers();
    const said: string[] = [];
    const later = (milliseconds: number) => new Promise<void>((go) => setTimeout(go, milliseconds));
    const sent = throughTheDoor(
      (leave) => leave().then(() => void said.push('let go')),
      async (open) => {
        await open();
        said.push('left');
        await later(5_000);
        said.push('answered');
      },
    );
    await jest.advanceTimersByTimeAsync(1_900);
    expect(said).toEqual(['left']);
    await jest.advanceTimersByTimeAsync(200);
    expect(said).toEqual(['left', 'let go']);
    await jest.advanceTimersByTimeAsync(3_000);
    await sent;
    expect(said).toEqual(['left', 'let go', 'answered']);
  });

  it('calls nothing back that has left, whatever becomes of whoever held it', async () => {
    const leaveAndFail = (leave: () => Promise<void>) =>
      leave().then(() => Promise.reject(new Error('connection lost')));
    await expect(throughTheDoor(leaveAndFail, (open) => open().then(() => 'taken'))).resolves.toBe('taken');
  });
});
