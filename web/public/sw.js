/**
 * Keeps what somebody in trouble needs where the network breaks: the shell of the incident pages, the guide, and the
 * public page of the community with its telephone numbers. Nothing that anybody wrote or was answered is kept, and
 * everything else goes past it.
 *
 * The network comes first, always, so that a new version of the site is never held back; what is kept is one whole
 * version, put there by a page that has it.
 */
const CACHE = 'kyojo-incident';

/** Under which the shell is kept: it is the same for all pages. */
const SHELL = '/incident';

/** A network that does not answer is as good as none to who cannot wait. */
const PATIENCE_MS = 5000;

const PAGES = /^\/(communities\/[0-9A-Z]{26}\/)?incident(\/report)?\/?$/;
const FACTS = /^\/v1\/(incident-guides\/current|communities\/[0-9A-Z]{26})$/;
const FILES = /^\/assets\/[\w.-]+$/;

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('message', (event) => {
  const { keep: paths } = event.data ?? {};
  if (Array.isArray(paths)) event.waitUntil(keep(paths).catch(() => {}));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname, search } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (request.headers.has('Authorization') || request.headers.has('Receipt')) return;
  if (request.mode === 'navigate' && PAGES.test(pathname)) event.respondWith(fresh(request, SHELL, false));
  else if (FACTS.test(pathname) && search === '') event.respondWith(fresh(request, pathname, true));
  else if (FILES.test(pathname)) event.respondWith(file(request, pathname));
});

/** What the network answers, or else what is kept. */
async function fresh(request, path, isRenewed) {
  const kept = await caches.match(path, { ignoreVary: true });
  if (!kept) return fetch(request);
  const asked = fetch(request);
  asked.catch(() => {});
  const answer = await Promise.race([asked, late()]).catch(() => undefined);
  if (!answer || answer.status >= 500) return kept;
  if (isRenewed && answer.ok) (await caches.open(CACHE)).put(path, answer.clone());
  return answer;
}

function late() {
  return new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
}

/** The names of these change with what is in them: what is kept cannot be old. */
async function file(request, path) {
  return (await caches.match(path, { ignoreVary: true })) ?? fetch(request);
}

/** Takes a whole version, or nothing of it; what belonged to the one before is dropped. */
async function keep(paths) {
  const files = paths.filter((path) => FILES.test(path));
  const wanted = [...new Set([...files, ...paths.filter((path) => FACTS.test(path)), SHELL])];
  const answers = await Promise.all(
    wanted.map((path) => fetch(path, FILES.test(path) ? {} : { cache: 'no-cache' })),
  );
  if (answers.some(({ ok }) => !ok)) return;
  const shell = await answers.at(-1).clone().text();
  // A new version came meanwhile: its pages have it kept when they are opened.
  if (![...shell.matchAll(/\/assets\/[\w.-]+/g)].every(([path]) => files.includes(path))) return;
  const cache = await caches.open(CACHE);
  for (const [index, path] of wanted.entries()) await cache.put(path, answers[index]);
  for (const { url } of await cache.keys()) {
    const { pathname } = new URL(url);
    if (FILES.test(pathname) && !files.includes(pathname)) await cache.delete(pathname);
  }
}
