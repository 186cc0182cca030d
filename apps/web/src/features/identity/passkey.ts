import { Refusal, type Schema } from '../../lib/api.js';

type Options = Schema['PasskeyOptions'];
// Loaded when somebody has a passkey: whoever has none does not wait for it.
const browser = () => import('@simplewebauthn/browser');

/** Has the browser ask for a passkey. @throws Refusal `passkey-not-shown` where none was shown */
export const shownPasskey = (options: Promise<Options>): Promise<Schema['PasskeyAssertion']> =>
  shown(async () => {
    const { publicKey: optionsJSON } = await options;
    return (await browser()).startAuthentication({ optionsJSON: optionsJSON as never });
  });

/** Has the browser make a passkey. @throws Refusal `passkey-not-shown` where none was made */
export const madePasskey = (options: Promise<Options>): Promise<Schema['PasskeyAttestation']> =>
  shown(async () => {
    const { publicKey } = await options;
    // Asked for now, since a key on a ring that was not asked when it was made never makes keys (lib/drawer/passkey.ts).
    const optionsJSON = { ...publicKey, extensions: { ...(publicKey['extensions'] as object), prf: {} } };
    return (await browser()).startRegistration({ optionsJSON: optionsJSON as never });
  });

/** A browser says little of why, and means to: that it was not shown is all that can be told. */
async function shown<T>(ask: () => Promise<object>): Promise<T> {
  try {
    return (await ask()) as T;
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal(0, 'passkey-not-shown', '');
  }
}
