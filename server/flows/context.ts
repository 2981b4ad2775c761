import type { Ability } from '../../contract/session.ts';
import type { Lwa } from '../amazon/lwa.ts';
import type { Sellers } from '../amazon/sellers.ts';
import type { Log } from '../log.ts';
import { ProblemError } from '../problem.ts';
import { maskId } from '../rules/connection.ts';
import type { Vault } from '../security/vault.ts';
import type { SessionRow } from '../store/rows.ts';
import type { Store } from '../store/store.ts';

/** What is fixed for one installation. */
export interface Settings {
  readonly publicUrl: string;
  readonly publicOrigin: string;
  /** Where Amazon sends the browser back to; registered with the application. */
  readonly redirectUri: string;
  readonly hostName: string;
  readonly hostOrigins: readonly string[];
  readonly returnUrls: readonly string[];
  readonly applicationId: string;
  readonly clientId: string;
  readonly appName: string;
  /** A draft application needs `version=beta`; a published one must not have it. */
  readonly draft: boolean;
  /** Maps one of Amazon's addresses to where this installation reaches it. */
  readonly address: (address: string) => string;
}

/** Everything a flow works with. */
export interface Context {
  readonly settings: Settings;
  readonly store: Store;
  readonly vault: Vault;
  /** Our applications at Login with Amazon; Amazon Ads is another client, where the host uses it. */
  readonly lwa: { readonly 'selling-partner': Lwa; readonly ads: Lwa | null };
  readonly sellers: Sellers;
  readonly log: Log;
  now(): number;
}

/** A person in front of the element, as the session names them. */
export type Person = SessionRow;

export function demand(person: Person, ability: Ability): void {
  if (!person.abilities.includes(ability)) throw new ProblemError('forbidden');
}

/** How this person sees a selling partner id. */
export const showIdTo =
  (person: Person) =>
  (id: string): string =>
    person.abilities.includes('seeIds') ? id : maskId(id);
