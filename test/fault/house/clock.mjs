import { readFileSync } from 'node:fs';

// Loaded before the application: its time of day is off by as many seconds as the file says at the moment. What is
// measured from one moment to another (timers, `performance`) goes on as before, as where a real clock is set.
const RealDate = Date;
let seconds = 0;
const look = () => {
  try {
    seconds = Number(readFileSync(process.env.HOMEWARD_FAULT_CLOCK, 'utf8'));
  } catch {
    // Nobody has set it.
  }
};
setInterval(look, 100).unref();
look();

const now = () => RealDate.now() + seconds * 1000;
globalThis.Date = new Proxy(RealDate, {
  construct: (target, given, made) => Reflect.construct(target, given.length ? given : [now()], made),
  apply: () => new RealDate(now()).toString(),
  get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
});
