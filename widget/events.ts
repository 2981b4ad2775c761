import type { Region } from '../contract/marketplaces.ts';
import type { ProblemCode } from '../contract/problem.ts';

/** Where a trip is to lead. */
export interface Place {
  region: Region;
  country?: string;
  sellerId?: string;
  /** The connection to renew. */
  connectionId?: string;
}

/** What each event of the element carries. */
export interface AccountsEventDetails {
  /** Before a trip starts; `preventDefault()` stops it. */
  'account-connect': Place;
  /** An account is connected or renewed. */
  'account-connected': { connectionId: string; renewed: boolean };
  /** Before a connection is disconnected; `preventDefault()` stops it. */
  'account-disconnect': { connectionId: string };
  'account-disconnected': { connectionId: string };
  /** The list was read from the server. */
  'accounts-load': { sellers: number; needAction: number };
  /** Something failed that the person is told about. */
  'accounts-error': { code: ProblemCode; reference: string | null };
  /** The person asks for somebody who may connect; `preventDefault()` says that the message is on its way. */
  'ask-admin': Record<string, never>;
  /** The host's session has ended and the person wants to sign in; reload unless prevented. */
  'sign-in': Record<string, never>;
}
export type AccountsEventName = keyof AccountsEventDetails;

/** Those that ask before something happens. */
const ASKING: AccountsEventName[] = ['account-connect', 'account-disconnect', 'ask-admin', 'sign-in'];

/** An event of `<connected-accounts>`: bubbles, crosses shadow roots. */
export class AccountsEvent<Name extends AccountsEventName = AccountsEventName> extends CustomEvent<
  AccountsEventDetails[Name]
> {
  declare readonly type: Name;

  constructor(type: Name, detail: AccountsEventDetails[Name]) {
    super(type, { detail, bubbles: true, composed: true, cancelable: ASKING.includes(type) });
  }
}

/** For `addEventListener` with types. */
export type AccountsEventMap = { [Name in AccountsEventName]: AccountsEvent<Name> };
