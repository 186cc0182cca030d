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

globalThis.Date = class Date extends RealDate {
  constructor(...given) {
    if (given.length) super(...given);
    else super(Date.now());
  }
  static now() {
    return RealDate.now() + seconds * 1000;
  }
};
