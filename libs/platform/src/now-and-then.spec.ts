import { NowAndThen } from './now-and-then.js';

describe('What is said now and then', () => {
  beforeEach(() => import.meta.jest.useFakeTimers());
  afterEach(() => import.meta.jest.useRealTimers());

  it('is due once in so many seconds, each thing by itself', () => {
    const told = new NowAndThen(60);
    const due = () => ['one', 'one', 'other'].map((what) => told.isDue(what));
    expect(due()).toEqual([true, false, true]);
    import.meta.jest.advanceTimersByTime(59_000);
    expect(due()).toEqual([false, false, false]);
    import.meta.jest.advanceTimersByTime(1_000);
    expect(due()).toEqual([true, false, true]);
  });

  it('takes only so much room: what was said longest ago is forgotten', () => {
    const told = new NowAndThen(60, 2);
    expect(['a', 'b', 'c', 'b', 'a'].map((what) => told.isDue(what))).toEqual([true, true, true, false, true]);
  });
});
