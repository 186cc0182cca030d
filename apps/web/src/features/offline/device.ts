import { store } from '../../lib/drawer/store.js';
import { scriptUrl } from '../../lib/trusted.js';

/** From now on the app's own files lie on this device: it opens without a network. */
export async function keepApp(): Promise<void> {
  await navigator.serviceWorker.register(scriptUrl('/app/sw.js') as string, { updateViaCache: 'none' });
  await navigator.serviceWorker.ready;
  // Else a browser may clear it where there is little room.
  await navigator.storage?.persist?.();
}

/** Where nobody keeps anything any more, the app's files go as well. */
export async function forgetApp(): Promise<void> {
  for (const one of await navigator.serviceWorker.getRegistrations()) await one.unregister();
  for (const name of await caches.keys()) await caches.delete(name);
}

/**
 * Asked before anything else, wherever there is a network: drawers whose session was ended from elsewhere are destroyed.
 * @returns how many were
 */
export async function destroyWhatMustGo(): Promise<number> {
  const heads = await store.heads();
  if (!heads.length) return 0;
  const answer = await fetch('/api/v1/auth/sessions/to-forget', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ sessions: [...new Set(heads.map(({ session }) => session))].slice(0, 20) }),
  });
  if (!answer.ok) return 0;
  const { sessions } = (await answer.json()) as { sessions: string[] };
  const gone = heads.filter(({ session }) => sessions.includes(session));
  for (const { id } of gone) await store.destroy(id);
  if (gone.length === heads.length) await forgetApp();
  return gone.length;
}
