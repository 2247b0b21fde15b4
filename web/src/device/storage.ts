/** What the browser keeps for this site: across visits, or as long as the tab. It may refuse, as in private windows. */
export interface Shelf {
  read(key: string): string | undefined;
  /** Whether it could be kept; an empty text is removed. */
  write(key: string, value: string): boolean;
}

function shelf(storage: () => Storage): Shelf {
  return {
    read: (key) => {
      try {
        return storage().getItem(key) ?? undefined;
      } catch {
        return undefined;
      }
    },
    write: (key, value) => {
      try {
        if (value === '') storage().removeItem(key);
        else storage().setItem(key, value);
        return true;
      } catch {
        return false;
      }
    },
  };
}

export const deviceShelf = shelf(() => localStorage);
export const tabShelf = shelf(() => sessionStorage);

/** Removes all that the tab keeps under names that begin so. */
export function forgetInTab(prefix: string): void {
  try {
    for (const key of Object.keys(sessionStorage)) if (key.startsWith(prefix)) sessionStorage.removeItem(key);
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}

/** The value of a JSON text, or undefined where there is none that can be read. */
export function parsed(json: string | undefined): unknown {
  try {
    return json === undefined ? undefined : JSON.parse(json);
  } catch {
    return undefined;
  }
}
