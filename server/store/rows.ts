import type { Provider, Verdict } from '../../contract/attempt.ts';
import type { Freshness, Participation, Responsible, Stage } from '../../contract/connection.ts';
import type { AccountEvent } from '../../contract/event.ts';
import type { OwnerLinkState } from '../../contract/link.ts';
import type { Region } from '../../contract/marketplaces.ts';
import type { ProblemCode } from '../../contract/problem.ts';
import type { SteppedUp } from '../../contract/session.ts';
import type { TenantSettings } from '../../contract/tenant.ts';

/** A row as it was read; `version` is 0 before it was ever stored and rises with each change. Times are epoch milliseconds. */
interface Row {
  readonly id: string;
  readonly version: number;
}

export interface SellerRow extends Row {
  readonly name: string;
  readonly createdAt: number;
}

/** What the host's backend told about a tenant; id `settings`. */
export interface TenantRow extends Row {
  readonly settings: TenantSettings;
}

/** What the host does with one country store of a connection; what is not listed is pending. */
export interface OnboardingRow {
  readonly country: string;
  readonly state: 'onboarding' | 'onboarded' | 'stalled' | 'paused';
  readonly startedAt: number;
  /** Last time the host reported progress. */
  readonly progressAt: number;
  /** When the host said that everything is there, whatever happened since; `null` before. */
  readonly onboardedAt: number | null;
  readonly stages: readonly Stage[];
  readonly freshness: readonly Freshness[];
}

/** Why a connection does not work, by its catalogue code. */
export interface Trouble {
  readonly code: ProblemCode;
  readonly reference: string;
  readonly at: number;
}

export interface ConnectionRow extends Row {
  readonly sellerId: string;
  readonly name: string;
  readonly region: Region;
  readonly country: string | null;
  /** `null` before the first consent. */
  readonly sellingPartnerId: string | null;
  /** `selling partner id|region|country`, unique in the tenant; `null` before the first consent and after a disconnect. */
  readonly key: string | null;
  /**
   * `added`: a row before any consent. `leaving`: disconnected, and to be taken back until `undoUntil`; the grant is
   * still here, but serves no token. `lost`: Amazon refuses the grant for good, `trouble` says why.
   */
  readonly state: 'added' | 'connected' | 'lost' | 'leaving' | 'disconnected';
  /** Raised by everything that must stop a trip already under way: disconnect, erase, withdraw. */
  readonly generation: number;
  readonly grantId: string | null;
  readonly marketplaces: readonly Participation[];
  /** Ids Amazon reported that are no country stores. */
  readonly otherMarketplaces: readonly string[];
  /** Countries that were there at the first consent: others are "new". */
  readonly firstCountries: readonly string[];
  readonly onboarding: readonly OnboardingRow[];
  readonly createdAt: number;
  readonly connectedAt: number | null;
  readonly connectedBy: string | null;
  readonly refreshedAt: number | null;
  readonly lastSuccessAt: number | null;
  /** What is wrong while it is `lost`, or passing trouble while it is `connected`. */
  readonly trouble: Trouble | null;
  readonly missingRoles: readonly string[];
  readonly mws: { readonly hint: string; readonly updatedAt: number } | null;
  readonly responsible: Responsible | null;
  /** When Amazon was last asked for its account, by a consent, the clock or "Check now". */
  readonly checkedAt: number | null;
  /** Days before the renewal date for which the event was sent already. */
  readonly remindedDays: number | null;
  readonly undoUntil: number | null;
  /** While it is `leaving`: the id of the person who alone may take that back, and whether Amazon Ads goes, too. */
  readonly leaving: { readonly user: string | null; readonly ads: boolean } | null;
  readonly disconnectedAt: number | null;
  readonly disconnectedBy: string | null;
  /** When the last access token that was handed out before the disconnect ends by itself. */
  readonly tokensEndAt: number | null;
  readonly keyDestroyedAt: number | null;
  /** When somebody has to look at it again: a check, a reminder, a disconnect that becomes final. */
  readonly wakeAt: number;
}

/**
 * What Amazon gave at one consent. A candidate belongs to its attempt; an active one is pointed to by a connection,
 * or, for Amazon Ads, by its profiles' links.
 */
export interface GrantRow extends Row {
  readonly provider: Provider;
  readonly state: 'candidate' | 'active';
  readonly attemptId: string | null;
  /** The connection that points to it; `null` for candidates and for Amazon Ads. */
  readonly connectionId: string | null;
  readonly clientId: string;
  /** Sealed. */
  readonly refreshToken: string;
  /** When the code was exchanged, 0 for an imported token of unknown date; a grant never replaces a newer one. */
  readonly obtainedAt: number;
  /** The newest access token, sealed, for all instances. */
  readonly access: { readonly token: string; readonly endsAt: number } | null;
  /** Whoever holds it refreshes; `fence` rises with each holder, so that a late one writes nothing. */
  readonly lease: { readonly worker: string; readonly endsAt: number } | null;
  readonly fence: number;
  /** Amazon's failures in a row, and when to ask again. */
  readonly failures: number;
  readonly retryAt: number;
}

/** What one Amazon Ads consent can see; the id is the grant's. */
export interface AdsLoginRow extends Row {
  readonly state: 'candidate' | 'active' | 'lost';
  /** Hint of the login that people recognise: `m…@borealis.example`. */
  readonly login: string | null;
  /** Hash of the LWA user id, to recognise the same login; `null` where Amazon does not tell. */
  readonly userId: string | null;
  readonly region: Region;
  readonly connectedAt: number;
  readonly connectedBy: string | null;
  readonly profiles: readonly AdsProfileRow[];
  /** Regions whose host did not answer when it was last read. */
  readonly unreachable: readonly Region[];
  readonly links: readonly AdsLinkRow[];
  /** Groups it was given for, and has no profile of yet. */
  readonly waiting: readonly AdsPlace[];
  readonly trouble: Trouble | null;
  /** When its profiles were last read from Amazon. */
  readonly checkedAt: number;
  readonly remindedDays: number | null;
  readonly wakeAt: number;
}

/** An ads profile as Amazon reported it. */
export interface AdsProfileRow {
  readonly profileId: string;
  readonly region: Region;
  readonly country: string;
  readonly name: string;
  readonly type: 'seller' | 'vendor' | 'agency' | 'other';
  readonly accountId: string;
  readonly access: 'edit' | 'view' | 'unknown';
}

/** A group, as a login remembers it. */
export interface AdsPlace {
  readonly sellerId: string;
  readonly sellingPartnerId: string;
  readonly region: Region;
}

/** A profile that serves a group. */
export interface AdsLinkRow extends AdsPlace {
  readonly profileId: string;
  readonly country: string;
  readonly paused: boolean;
}

/** Who proves that the person who started is the person who finishes; fixed before leaving. */
export type Proof = 'handshake' | 'completion' | 'owner';

export interface Departure {
  readonly id: string;
  readonly stateHash: string;
  readonly cookieHash: string;
  readonly proof: Proof;
  readonly provider: Provider;
  /** Sealed, for Amazon Ads. */
  readonly verifier: string | null;
  readonly applicationId: string;
  readonly redirectUri: string;
  readonly leftAt: number;
}

/** What a callback brought: claims, until Amazon's own answers prove them. */
export interface Arrival {
  readonly departureId: string;
  /** `null` for Amazon Ads. */
  readonly sellingPartnerId: string | null;
  /** Of a hybrid application: the last four characters, and nothing more. */
  readonly mwsHint: string | null;
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
  readonly otherMarketplaces: readonly string[];
}

export interface AttemptRow extends Row {
  readonly user: { readonly id: string; readonly name: string | null };
  readonly origin: string;
  readonly returnUrl: string;
  readonly provider: Provider;
  readonly purpose: 'connect' | 'renew';
  /** For Amazon Ads: the group whose PPC is connected, and the grant that is renewed. */
  readonly groupKey: string | null;
  readonly adsGrantId: string | null;
  /** The owner link it belongs to. */
  readonly linkId: string | null;
  /** The arrival it goes on with. */
  readonly arrivalId: string | null;
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
  readonly problem: Trouble | null;
  readonly alreadyHere: boolean;
  readonly leftAtAmazon: boolean;
  readonly createdAt: number;
  readonly endsAt: number;
  /** How often Amazon's side failed while the account was read. */
  readonly failures: number;
  /** When somebody has to look at it again: a limit passes, work was left, it can be forgotten. */
  readonly wakeAt: number;
}

/** The tenant under which the installation's own rows lie; the blank keeps it apart from every host's id. */
export const INSTALLATION = 'the installation';

/** One of our applications at Amazon, kept under `INSTALLATION`; the id is the provider. */
export interface ApplicationRow extends Row {
  /** Amazon refuses the application or its secrets: nothing can be refreshed. */
  readonly trouble: Trouble | null;
  /** Hashes of the accounts that it was refused since it could last read one; tells a lost role from a closed account. */
  readonly refusedBy: readonly string[];
  readonly secretCreatedAt: number | null;
  /** Days before the secret's end for which the event was sent already. */
  readonly remindedDays: number | null;
  readonly wakeAt: number;
}

/** The tenant's data key, wrapped by a master key. */
export interface KeyRow extends Row {
  readonly masterKeyId: string;
  readonly wrapped: string;
}

/** Has no id (`''`) until it is stored: the store gives the ids, so that their order is the order of the commits. */
export type EventRow = Row & AccountEvent;

/** What is known of a webhook's receiver, kept under `INSTALLATION`; the id follows from its address. */
export interface WebhookRow extends Row {
  /** The last event that was handed on: to the receiver, or to an outbox row of its own. */
  readonly cursor: string;
  /** Whoever holds it hands events on. */
  readonly lease: { readonly worker: string; readonly endsAt: number } | null;
  /** Since when nothing was delivered; `null` while it works. */
  readonly failingSince: number | null;
  /** How often in a row it could not be reached, and when to try again. */
  readonly unreachable: number;
  readonly retryAt: number;
  readonly disabled: { readonly at: number; readonly because: 'gone' | 'failing' } | null;
}

/** One event that one receiver did not take yet; the id is both their ids. */
export interface OutboxRow extends Row {
  readonly eventId: string;
  readonly webhookId: string;
  /** How often it was sent. */
  readonly tries: number;
  readonly wakeAt: number;
}

/** An account that somebody brought from Amazon's pages, kept under `INSTALLATION` until a tenant claims it. */
export interface ArrivalRow extends Row {
  /** Hash of the one-time code that the host's page got. */
  readonly codeHash: string;
  /** Hash of the cookie of the browser that came. */
  readonly cookieHash: string;
  readonly sellingPartnerId: string;
  /** Where Amazon goes on; `null` when it told a path only. */
  readonly host: string | null;
  readonly region: Region | null;
  readonly country: string | null;
  /** Sealed. */
  readonly amazonState: string;
  readonly claimedBy: { readonly tenant: string; readonly attemptId: string } | null;
  readonly endsAt: number;
  readonly wakeAt: number;
}

/** A link that an account's owner was sent. */
export interface LinkRow extends Row {
  /** Hash of the secret in its address. */
  readonly hash: string;
  readonly recipient: { readonly name: string; readonly email: string };
  readonly requester: { readonly id: string; readonly name: string | null; readonly email: string | null };
  /** The host's page it was made on; its domain is shown to the owner. */
  readonly origin: string;
  readonly returnUrl: string;
  /** Its address, sealed, while the host has been asked to send it; otherwise only the hash is kept. */
  readonly address: string | null;
  /** When the host was asked to send it. */
  readonly sentAt: readonly number[];
  readonly sellerId: string | null;
  readonly connectionId: string | null;
  /** The connection's generation when it was made, where it is for one. */
  readonly generation: number | null;
  readonly expected: string | null;
  readonly region: Region;
  readonly country: string | null;
  /** Asks for Amazon Ads as well, after Seller Central. */
  readonly ads: boolean;
  /** The attempt that brought Seller Central's consent; what is left to ask for then is Amazon Ads. */
  readonly sellerAttemptId: string | null;
  readonly state: Exclude<OwnerLinkState, 'at_amazon'>;
  readonly departures: number;
  readonly createdAt: number;
  readonly changedAt: number;
  readonly endsAt: number;
  readonly wakeAt: number;
}

/** A request that came with an `Idempotency-Key`; the id is the hash of who asked and of the key. */
export interface IdempotencyRow extends Row {
  /** Hash of all that makes it this request. */
  readonly request: string;
  /** While it is being answered, nobody else does. */
  readonly busyUntil: number;
  /** What a repetition is told; `withheld` where the answer held a credential. `null` before there is one. */
  readonly outcome:
    | { readonly kind: 'answered'; readonly status: number; readonly text: string | null }
    | {
        readonly kind: 'refused';
        readonly code: ProblemCode;
        readonly detail: string;
        readonly field: string | null;
      }
    | { readonly kind: 'withheld' }
    | null;
  /** When it is forgotten. */
  readonly wakeAt: number;
}

export interface Rows {
  tenant: TenantRow;
  seller: SellerRow;
  connection: ConnectionRow;
  attempt: AttemptRow;
  grant: GrantRow;
  adsLogin: AdsLoginRow;
  link: LinkRow;
  application: ApplicationRow;
  arrival: ArrivalRow;
  key: KeyRow;
  event: EventRow;
  webhook: WebhookRow;
  outbox: OutboxRow;
  idempotency: IdempotencyRow;
}
export type Kind = keyof Rows;
export const KINDS = [
  'tenant',
  'seller',
  'connection',
  'attempt',
  'grant',
  'adsLogin',
  'link',
  'application',
  'arrival',
  'key',
  'event',
  'webhook',
  'outbox',
  'idempotency',
] as const satisfies Kind[];

/** A session as it is kept: under the hash of its token, in a place that forgets it when it ends. */
export interface SessionRow {
  readonly tenant: string;
  readonly user: { readonly id: string; readonly name: string | null };
  /** The person's, as the host verified it. */
  readonly email: string | null;
  readonly abilities: readonly string[];
  /** Abilities of the person that this session does not carry: the host wants to ask anew for them. */
  readonly stepUp?: readonly SteppedUp[];
  readonly origin: string;
  readonly returnUrl: string;
  readonly adminNames: readonly string[];
  readonly endsAt: number;
}
