/**
 * The backend: takes people to Amazon and back, keeps the grants, answers the element and the host's backend.
 * @module
 */
export { createConnectedAccounts, type ConnectedAccounts } from './connected-accounts.ts';
export {
  ConfigError,
  readConfig,
  type AccountsSettings,
  type ConnectedAccountsOptions,
  type ServeConfig,
} from './config.ts';
export { examine, type Finding } from './doctor.ts';
export { listen, ListenError, nodeHandler, type Listening } from './listen.ts';
export { jsonLog, type Log, type LogEntry } from './log.ts';
export {
  migrateDatabase,
  moveStore,
  printMigrations,
  rotateMasterKeys,
  type Moved,
  type Rotated,
} from './operations.ts';
export { ProblemError } from './problem.ts';
export type { KeyProvider } from './security/master-keys.ts';
export type { Database } from './store/database.ts';
export { StoreError } from './store/store.ts';
export type { Clock } from './clock.ts';
export type { Ability, Session, SessionRequest } from '../contract/session.ts';
export type { ProgressReport } from '../contract/api.ts';
export type { Connection, Seller, Stage } from '../contract/connection.ts';
export type { AccountEvent, EventType } from '../contract/event.ts';
export type { TenantSettings } from '../contract/tenant.ts';
