import type { AccountEvent } from '../../contract/event.ts';
import type { Participation } from '../../contract/connection.ts';
import type { Region } from '../../contract/marketplaces.ts';
import type { ProblemCode } from '../../contract/problem.ts';
import type { Verdict } from '../../contract/attempt.ts';

/** A row as it was read; `version` is 0 before it was ever stored and rises with each change. Times are epoch milliseconds. */
interface Row {
  readonly id: string;
  readonly version: number;
}

export interface SellerRow extends Row {
  readonly name: string;
  readonly createdAt: number;
}

export interface ConnectionRow extends Row {
  readonly sellerId: string;
  readonly name: string;
  readonly region: Region;
  readonly country: string | null;
  readonly sellingPartnerId: string;
  /** `selling partner id|region|country`, unique in the tenant; `null` once disconnected. */
  readonly key: string | null;
  readonly state: 'connected' | 'disconnected';
  /** Raised by everything that must stop a trip already under way: disconnect, erase, withdraw. */
  readonly generation: number;
  readonly grantId: string | null;
  readonly marketplaces: readonly Participation[];
  readonly connectedAt: number;
  readonly connectedBy: string | null;
  readonly lastSuccessAt: number;
}

/** What Amazon gave at one consent. A candidate belongs to its attempt; an active one is pointed to by a connection. */
export interface GrantRow extends Row {
  readonly state: 'candidate' | 'active';
  readonly attemptId: string;
  readonly clientId: string;
  readonly refreshToken: string;
  /** When the code was exchanged; a grant never replaces a newer one. */
  readonly obtainedAt: number;
}

/** Who proves that the person who started is the person who finishes; fixed before leaving. */
export type Proof = 'handshake' | 'completion';

export interface Departure {
  readonly id: string;
  readonly stateHash: string;
  readonly cookieHash: string;
  readonly proof: Proof;
  readonly provider: 'selling-partner';
  readonly applicationId: string;
  readonly redirectUri: string;
  readonly leftAt: number;
}

/** What a callback brought: claims, until Amazon's own answers prove them. */
export interface Arrival {
  readonly departureId: string;
  readonly sellingPartnerId: string;
  /** Sealed; `null` once it was exchanged or given up. */
  readonly code: string | null;
  readonly codeEndsAt: number;
  /** Hash of the one-time code that the host's return page has to bring. */
  readonly completionHash: string | null;
}

/** The account behind a candidate grant, read from Amazon. */
export interface Account {
  readonly region: Region;
  readonly country: string | null;
  readonly marketplaces: readonly Participation[];
}

export interface AttemptRow extends Row {
  readonly user: { readonly id: string; readonly name: string | null };
  readonly origin: string;
  readonly returnUrl: string;
  readonly purpose: 'connect' | 'renew';
  readonly sellerId: string | null;
  readonly region: Region;
  readonly country: string | null;
  readonly connectionId: string | null;
  /** The connection's generation when the attempt started, for a renewal. */
  readonly generation: number | null;
  readonly expected: string | null;
  /** Hash of the binding secret. */
  readonly binding: string;
  readonly state:
    | 'open'
    | 'parked'
    | 'exchanging'
    | 'reading'
    | 'needs_review'
    | 'succeeded'
    | 'failed'
    | 'cancelled'
    | 'expired';
  readonly departures: readonly Departure[];
  readonly arrival: Arrival | null;
  /** Whoever holds it works on the attempt; a later holder takes over when it ends. */
  readonly lease: { readonly worker: string; readonly endsAt: number } | null;
  readonly grantId: string | null;
  readonly account: Account | null;
  readonly verdict: Verdict | null;
  readonly problem: { readonly code: ProblemCode; readonly reference: string; readonly at: number } | null;
  readonly alreadyHere: boolean;
  readonly leftAtAmazon: boolean;
  readonly createdAt: number;
  readonly endsAt: number;
  /** How often Amazon's side failed while the account was read. */
  readonly failures: number;
  /** When somebody has to look at it again: a limit passes, work was left, it can be forgotten. */
  readonly wakeAt: number;
}

/** The tenant's data key, wrapped by a master key. */
export interface KeyRow extends Row {
  readonly masterKeyId: string;
  readonly wrapped: string;
}

export type EventRow = Row & AccountEvent;

export interface Rows {
  seller: SellerRow;
  connection: ConnectionRow;
  attempt: AttemptRow;
  grant: GrantRow;
  key: KeyRow;
  event: EventRow;
}
export type Kind = keyof Rows;
export const KINDS = ['seller', 'connection', 'attempt', 'grant', 'key', 'event'] as const satisfies Kind[];

/** A session as it is kept: under the hash of its token, in a place that forgets it when it ends. */
export interface SessionRow {
  readonly tenant: string;
  readonly user: { readonly id: string; readonly name: string | null };
  readonly abilities: readonly string[];
  readonly origin: string;
  readonly returnUrl: string;
  readonly adminNames: readonly string[];
  readonly endsAt: number;
}
