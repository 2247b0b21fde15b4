import { tabShelf } from '../device/storage';

/** A desk that its clerk has left. */
const IDLE_MS = 30 * 60_000;

const CHECK_MS = 15_000;
const LAST = 'kyojo.staff.activeAt';
const ACTS = ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const;

export function noteActivity(): void {
  tabShelf.write(LAST, String(Date.now()));
}

export function forgetActivity(): void {
  tabShelf.write(LAST, '');
}

/** Whether nobody has touched the page for half an hour, in this visit or since one that was kept. */
export function isIdle(): boolean {
  const last = Number(tabShelf.read(LAST) ?? Date.now());
  return Date.now() - last >= IDLE_MS;
}

/** Calls while idle, and when a page that slept is looked at again. */
export function onIdle(listener: () => void): void {
  const check = () => {
    if (tabShelf.read(LAST) && isIdle()) listener();
  };
  const act = () => {
    check();
    if (tabShelf.read(LAST)) noteActivity();
  };
  for (const type of ACTS) window.addEventListener(type, act, { capture: true, passive: true });
  document.addEventListener('visibilitychange', check);
  window.setInterval(check, CHECK_MS);
}
