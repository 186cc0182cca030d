import { addPasskey, byPasskey, headOf, passkeyInput, removePasskey } from '../../lib/drawer/drawer.js';
import { shownHere } from '../../lib/drawer/passkey.js';
import type { Me } from '../../lib/token.js';
import { look, unlock } from './offline.js';

/** Why a passkey did not lock or open anything: told in its words. */
export type Fault = 'notShown' | 'keyless' | 'notYours' | 'wrong' | 'opensNothing';

/** Her passkey opens her drawer from now on, too. @returns null: it does */
export async function lockByPasskey({ id }: Me, passphrase: string): Promise<Fault | null> {
  const [head, input] = [await headOf(id), await passkeyInput()];
  const shown = await shownHere(input);
  if (!head || !shown) return 'notShown';
  // On a tablet of several the browser offers those of all.
  if (shown.user !== id.replaceAll('-', '')) return 'notYours';
  const { output } = shown;
  if (!output) return 'keyless';
  const isAdded = await addPasskey(head, passphrase, { input, output });
  await look();
  return isAdded ? null : 'wrong';
}

export async function removeHers({ id }: Me): Promise<void> {
  const head = await headOf(id);
  if (head) await removePasskey(head);
  await look();
}

/** @returns who she is, or why it opened nothing */
export async function unlockByPasskey(): Promise<Me | Fault> {
  const shown = await shownHere(await passkeyInput());
  if (!shown) return 'notShown';
  if (!shown.output) return 'keyless';
  return (await unlock(byPasskey(shown.output))) ?? 'opensNothing';
}
