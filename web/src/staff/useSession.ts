import { useSyncExternalStore } from 'react';
import { currentSession, type Session, subscribeToSession } from './session';

/** Whether somebody is signed in, and who the issuer says it is. */
export function useSession(): Session {
  return useSyncExternalStore(subscribeToSession, currentSession);
}
