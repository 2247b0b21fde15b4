/** Where the page that keeps it is described, so that it can be put on a phone's first screen. */
const MANIFEST = '/manifest.webmanifest';

/**
 * Has the browser keep this page for when the network breaks: the files of the site that are in use, the guide and
 * the community's numbers. It is asked for here and not on the first page, which has to be light.
 */
export async function keepForOffline(community: string | undefined): Promise<void> {
  if (!document.querySelector(`link[href="${MANIFEST}"]`)) {
    const link = Object.assign(document.createElement('link'), { rel: 'manifest', href: MANIFEST });
    document.head.append(link);
  }
  if (!('serviceWorker' in navigator)) return;
  try {
    await navigator.serviceWorker.register('/sw.js', { updateViaCache: 'none' });
    const { active } = await navigator.serviceWorker.ready;
    const facts = ['/v1/incident-guides/current', ...(community ? [`/v1/communities/${community}`] : [])];
    active?.postMessage({ keep: [...filesInUse(), ...facts] });
  } catch {
    // A private window refuses, or the network is gone: the page stands as it is.
  }
}

/** The files of the site that this document has loaded. */
function filesInUse(): string[] {
  const loaded = performance.getEntriesByType('resource').map(({ name }) => new URL(name));
  const files = loaded.filter(
    ({ origin, pathname }) => origin === location.origin && /^\/assets\//.test(pathname),
  );
  return [...new Set(files.map(({ pathname }) => pathname))];
}
