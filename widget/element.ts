/**
 * The element's class, without registering it.
 * @module
 */
export { ConnectedAccounts } from './connected-accounts.ts';
export { define } from './define.ts';
export {
  AccountsEvent,
  type AccountsEventDetails,
  type AccountsEventMap,
  type AccountsEventName,
  type Place,
} from './events.ts';
export { Trouble, type AccountsClient } from './client/client.ts';
export type { FetchSession } from './client/session.ts';
export type { Words } from './words/en.ts';
