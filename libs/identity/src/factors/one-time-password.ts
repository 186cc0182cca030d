import { verify } from 'otplib';

const STEP_SECONDS = 30;
const NEIGHBOURS = 1;

/**
 * The time step of a right code (RFC 6238, six digits), later than the last one used: a code is good once.
 * @returns `null` for a wrong code or one that was used
 */
export async function stepOf(secret: string, code: string, lastStep: number, now: Date): Promise<number | null> {
  if (!/^\d{6}$/.test(code)) return null;
  const epoch = Math.floor(now.getTime() / 1000);
  const result = await verify({ secret, token: code, epoch, epochTolerance: NEIGHBOURS * STEP_SECONDS });
  if (!result.valid) return null;
  const step = Math.floor(epoch / STEP_SECONDS) + (result.delta ?? 0);
  return step > Number(lastStep) ? step : null;
}
