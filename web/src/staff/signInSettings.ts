import { type Outcome, request } from '../api/request';

/** Where staff sign in, which each installation decides for itself. */
export interface SignInSettings {
  issuer: string;
  clientId: string;
  /** Where the issuer's metadata is, if not below the issuer; a path is one of this site. */
  discovery?: string;
}

let asked: Promise<Outcome<SignInSettings>> | undefined;

/** Asked for once; after a failure, again. */
export function signInSettings(): Promise<Outcome<SignInSettings>> {
  asked ??= request<SignInSettings>('/v1/sign-in').then((outcome) => {
    if (!outcome.ok) asked = undefined;
    return outcome;
  });
  return asked;
}
