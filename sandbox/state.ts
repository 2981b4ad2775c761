import type { App } from './apps.ts';
import type { ClockState } from './clock.ts';
import type { Persona } from './personas/persona.ts';

/** Who consented, and to what: carried by the code, then by the grant. */
interface Consent {
  clientId: string;
  persona: string;
  /** `null` for Amazon Ads, where a consent is the login's. */
  sellingPartnerId: string | null;
  scope: string | null;
}

export interface Code extends Consent {
  redirectUri: string;
  /** PKCE, when the application asked for it: the method and the challenge. */
  challenge: string | null;
  issuedAt: number;
  /** When the whole authorization is over, however young the code is; `null` for Amazon Ads. */
  visitEndsAt: number | null;
  used: boolean;
}

/** What a refresh token stands for. */
export interface Grant extends Consent {
  authorizedAt: number;
  /** The seller took the permission back, and may give it again. */
  revoked: boolean;
  /** Another refresh token took its place, for good. */
  replaced: boolean;
}

export interface AccessToken {
  clientId: string;
  /** `null` for tokens of an application without a seller. */
  refreshToken: string | null;
  scope: string | null;
  endsAt: number;
}

/** What Manage Your Apps shows: one line per application and account. */
export interface Authorization {
  applicationId: string;
  sellingPartnerId: string;
  authorizedAt: number;
  disabled: boolean;
}

/** The Appstore leg between the Log-in URI and the confirm address. */
interface AppstoreVisit {
  applicationId: string;
  sellingPartnerId: string;
  persona: string;
  /** When the consent page was opened. */
  openedAt: number;
}

/** A browser that is signed in; the chosen account counts for all of its tabs, as in reality. */
export interface BrowserSession {
  persona: string;
  account: string | null;
  /** When a consent page was opened, by application and state. */
  opened?: Record<string, number>;
}

/** Where Amazon's behaviour is a matter of taste or not known for sure. */
export interface Switches {
  /** Whether the rate limits of the Selling Partner API apply. */
  rateLimit: boolean;
  /** Whether an access token still works, until its hour ends, after the seller disabled the application. */
  revokedTokensWork: boolean;
}

/** Everything that changes while the sandbox runs. */
export interface State {
  apps: App[];
  personas: Persona[];
  codes: Map<string, Code>;
  grants: Map<string, Grant>;
  authorizations: Map<string, Authorization>;
  accessTokens: Map<string, AccessToken>;
  appstoreVisits: Map<string, AppstoreVisit>;
  /** Waiting for the two-step code, by browser. */
  waiting: Map<string, { persona: string; otp: string }>;
  browsers: Map<string, BrowserSession>;
  buckets: Map<string, { tokens: number; at: number }>;
  counters: Map<string, number>;
  clock: ClockState;
  switches: Switches;
}

export const emptyState = (clock: ClockState): State => ({
  apps: [],
  personas: [],
  codes: new Map(),
  grants: new Map(),
  authorizations: new Map(),
  accessTokens: new Map(),
  appstoreVisits: new Map(),
  waiting: new Map(),
  browsers: new Map(),
  buckets: new Map(),
  counters: new Map(),
  clock,
  switches: { rateLimit: true, revokedTokensWork: false },
});

/** Everything that outlives a restart, as JSON. */
export const written = (state: State): string =>
  JSON.stringify(
    Object.fromEntries(
      Object.entries(state).map(([key, value]) => [key, value instanceof Map ? [...value] : value]),
    ),
  );

/** What `written` wrote; what this version does not know is left out. @throws TypeError, SyntaxError */
export function read(text: string, fresh: State): State {
  const saved = JSON.parse(text) as Record<string, unknown>;
  const entries = Object.entries(fresh).map(([key, value]) => {
    const kept = saved[key];
    if (kept === undefined) return [key, value];
    if (Array.isArray(kept) !== (value instanceof Map || Array.isArray(value)) || typeof kept !== 'object')
      throw new TypeError(`${key} has another shape`);
    return [key, value instanceof Map ? new Map(kept as [string, never][]) : kept];
  });
  return Object.fromEntries(entries) as State;
}
