import type { Region } from '../contract/marketplaces.ts';
import type { ProblemCode } from '../contract/problem.ts';

/** Where a trip is to lead. */
export interface Place {
  region: Region;
  country?: string;
  sellerId?: string;
  /** The connection to renew, or the row to connect. */
  connectionId?: string;
  /** Amazon Ads instead of Seller Central: for this group, and to renew this consent. */
  provider?: 'ads';
  groupKey?: string;
  adsGrantId?: string;
}

/** What each event of the element carries. */
export interface AccountsEventDetails {
  /** Before a row without an account is added; `preventDefault()` stops it. */
  'account-add': { name: string; country: string; sellerId: string | null };
  'account-added': { connectionId: string };
  /** Before a trip starts; `preventDefault()` stops it. */
  'account-connect': Place;
  /** An account is connected or renewed. */
  'account-connected': { connectionId: string; renewed: boolean };
  /** Before a connection gets another name; `preventDefault()` stops it. */
  'account-rename': { connectionId: string; name: string };
  'account-renamed': { connectionId: string; name: string };
  /** Before a connection is disconnected; `preventDefault()` stops it. */
  'account-disconnect': { connectionId: string };
  'account-disconnected': { connectionId: string };
  /** A disconnect was taken back. */
  'account-restored': { connectionId: string };
  /** Before marketplaces start loading; `preventDefault()` stops it. */
  'marketplaces-start': { connectionId: string; countries: string[] };
  'marketplaces-started': { connectionId: string; countries: string[] };
  /** Before a marketplace is paused or goes on; `preventDefault()` stops it. */
  'marketplace-pause': { connectionId: string; country: string; paused: boolean };
  'marketplace-paused': { connectionId: string; country: string; paused: boolean };
  /** Before ads profiles are linked; `preventDefault()` stops it. */
  'ads-connect': { groupKeys: string[]; profiles: number };
  'ads-connected': { groupKeys: string[]; profiles: number };
  /** Before PPC of one country of a group is paused or goes on; `preventDefault()` stops it. */
  'ads-pause': { groupKey: string; country: string; paused: boolean };
  'ads-paused': { groupKey: string; country: string; paused: boolean };
  /** Before PPC of a group is disconnected; `preventDefault()` stops it. */
  'ads-disconnect': { groupKey: string };
  'ads-disconnected': { groupKey: string };
  /** Before the host is asked to send an owner link; `preventDefault()` stops it. */
  'send-request': { linkId: string; connectionId: string | null };
  'request-sent': { linkId: string; connectionId: string | null };
  /**
   * The person asks for somebody who may connect. The server tells the host by webhook; `preventDefault()` says that
   * the page has sent the message itself.
   */
  'ask-admin': { connectionId: string | null };
  'admin-asked': { connectionId: string | null };
  /** The person wants to hear when a fault of the host's or of Amazon's is mended; as with `ask-admin`. */
  'notify-me': { connectionId: string | null };
  'notify-asked': { connectionId: string | null };
  /** The person wants a larger plan. Prevent it and show them; otherwise the server tells the host by webhook. */
  'see-plans': Record<string, never>;
  'plans-asked': Record<string, never>;
  /** The list was read from the server. */
  'accounts-load': { sellers: number; needAction: number };
  /** Something failed that the person is told about. */
  'accounts-error': { code: ProblemCode; reference: string | null };
  /** The host's session has ended and the person wants to sign in; reload unless prevented. */
  'sign-in': Record<string, never>;
}
export type AccountsEventName = keyof AccountsEventDetails;

/** Events come in pairs: the past tense tells, as the list's own two do; all others ask before it happens. */
const TELLING = /(ed|sent|load|error)$/;

/** An event of `<connected-accounts>`: bubbles, crosses shadow roots. */
export class AccountsEvent<Name extends AccountsEventName = AccountsEventName> extends CustomEvent<
  AccountsEventDetails[Name]
> {
  declare readonly type: Name;

  constructor(type: Name, detail: AccountsEventDetails[Name]) {
    super(type, { detail, bubbles: true, composed: true, cancelable: !TELLING.test(type) });
  }
}

/** For `addEventListener` with types. */
export type AccountsEventMap = { [Name in AccountsEventName]: AccountsEvent<Name> };
