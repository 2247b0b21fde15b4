import { useState } from 'react';
import { deviceShelf, parsed } from './storage';

/** Who was diagnosed. It leaves the device only where the person chose to send it. */
export interface Names {
  firmName: string;
  respondent: string;
  /** Sent with the diagnosis, or kept on the device for prints alone. */
  sent: boolean;
}

export const NOBODY: Names = { firmName: '', respondent: '', sent: false };

/** The names kept on this device for a community, or for diagnoses without one. */
export function useNames(scope: string): [Names, (change: Partial<Names>) => void] {
  const [names, setNames] = useState(() => loadNames(scope));
  const change = (changed: Partial<Names>) => {
    const now = { ...names, ...changed };
    deviceShelf.write(storageKey(scope), now.firmName || now.respondent ? JSON.stringify(now) : '');
    setNames(now);
  };
  return [names, change];
}

export function loadNames(scope: string): Names {
  const { firmName, respondent, sent } = Object(
    parsed(deviceShelf.read(storageKey(scope))),
  ) as Partial<Names>;
  return {
    firmName: typeof firmName === 'string' ? firmName : NOBODY.firmName,
    respondent: typeof respondent === 'string' ? respondent : NOBODY.respondent,
    sent: sent === true,
  };
}

export function forgetNames(scope: string): void {
  deviceShelf.write(storageKey(scope), '');
}

function storageKey(scope: string): string {
  return `kyojo.names.${scope}`;
}
