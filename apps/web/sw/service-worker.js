/* global FILES, VERSION -- written by the build, see vite.config.ts */
// What a device keeps to open Homeward without a network: these files of the app, and never an answer of the API.
const page = '/app/';
const files = new Set([page, ...FILES]);
const kept = `homeward-${VERSION}`;

async function keep() {
  const cache = await caches.open(kept);
  // Asked of the server: what a browser has of its own may be of an older app.
  await cache.addAll([...files].map((path) => new Request(path, { cache: 'no-cache' })));
}
async function forgetOlder() {
  for (const name of await caches.keys()) if (name !== kept) await caches.delete(name);
}
const stored = async (path) => (await caches.match(path)) ?? fetch(path);

/** The page as it is today, where somebody answers within a few seconds; else as it was kept. */
const today = (request) =>
  fetch(request, { signal: AbortSignal.timeout(4000) }).catch(
    async () => (await caches.match(page)) ?? Response.error(),
  );

// A newer one waits until no page of the older is open: nobody's work is cut off by it.
addEventListener('install', (event) => event.waitUntil(keep()));
addEventListener('activate', (event) => event.waitUntil(forgetOlder().then(() => clients.claim())));
addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin || !pathname.startsWith(page)) return;
  if (request.mode === 'navigate' && !FILES.includes(pathname)) event.respondWith(today(request));
  else if (files.has(pathname)) event.respondWith(stored(pathname));
});
