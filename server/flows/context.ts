import type { Provider } from '../../contract/attempt.ts';
import type { Ability } from '../../contract/session.ts';
import type { Ads } from '../amazon/ads.ts';
import type { Lwa } from '../amazon/lwa.ts';
import type { Sellers } from '../amazon/sellers.ts';
import type { FailingRows } from './failing.ts';
import type { SellerViews } from './seller-views.ts';
import type { Log } from '../log.ts';
import { ProblemError } from '../problem.ts';
import { maskId } from '../rules/connection.ts';
import type { Vault } from '../security/vault.ts';
import type { SessionRow } from '../store/rows.ts';
import type { Store } from '../store/store.ts';
import type { TokenMemory } from './tokens/memory.ts';
import type { Webhooks } from './webhooks/webhooks.ts';

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
  /** `null` where the host does not use Amazon Ads. */
  readonly ads: AdsApplication | null;
  /** When the application asked for another role; consents from before lack it. */
  readonly rolesAddedAt: number | null;
  /** When the client secret was made, where the host told it. */
  readonly secretCreatedAt: number | null;
  /** The host's page to which people come from Amazon's own pages. */
  readonly arrivalUrl: string | null;
  /** Maps one of Amazon's addresses to where this installation reaches it. */
  readonly address: (address: string) => string;
}

/** The client that Amazon approved for the Ads API. */
export interface AdsApplication {
  readonly clientId: string;
  readonly redirectUri: string;
  /** What the consent asks for, blanks between. */
  readonly scope: string;
  readonly loginHint: boolean;
  readonly yearlyRenewal: boolean;
}

/** Everything a flow works with. */
export interface Context {
  readonly settings: Settings;
  readonly store: Store;
  readonly vault: Vault;
  /** Our applications at Login with Amazon; Amazon Ads is another client, where the host uses it. */
  readonly lwa: { readonly 'selling-partner': Lwa; readonly ads: Lwa | null };
  readonly sellers: Sellers;
  /** `null` where the host does not use Amazon Ads. */
  readonly ads: Ads | null;
  readonly memory: TokenMemory;
  readonly failing: FailingRows;
  readonly webhooks: Webhooks;
  readonly views: SellerViews;
  readonly log: Log;
  now(): number;
}

/** A person in front of the element, as the session names them. */
export type Person = SessionRow;

/** Amazon Ads and our client for it. @throws ProblemError `not_found` where the host does not use it */
export function adsOf({ ads, settings }: Context): { app: AdsApplication; api: Ads } {
  if (!ads || !settings.ads) throw new ProblemError('not_found', 'Amazon Ads is not set up on this server.');
  return { api: ads, app: settings.ads };
}

/** The client with which a provider's consent is asked for, and where Amazon sends the browser back to. */
export function applicationOf(
  context: Context,
  provider: Provider,
): { applicationId: string; redirectUri: string } {
  const { settings } = context;
  if (provider === 'selling-partner') {
    return { applicationId: settings.applicationId, redirectUri: settings.redirectUri };
  }
  // The security profile of the Ads API has no other id than its client's.
  const { clientId, redirectUri } = adsOf(context).app;
  return { applicationId: clientId, redirectUri };
}

/** What a person has to be allowed to do to walk a trip. */
export const abilityFor = (provider: Provider): Ability => (provider === 'ads' ? 'ads' : 'connect');

/** @throws ProblemError `forbidden`; `step_up_required` where the host only wants to ask the person anew */
export function demand(person: Person, ability: Ability): void {
  if (!person.abilities.includes(ability)) throw refusalFor(person, [ability]);
}

/** What to answer somebody who may do none of these. */
export function refusalFor({ stepUp = [] }: Person, abilities: readonly Ability[]): ProblemError {
  const withheld = stepUp.find((ability) => abilities.includes(ability));
  return withheld
    ? new ProblemError('step_up_required', undefined, undefined, undefined, withheld)
    : new ProblemError('forbidden', `This needs ${abilities.join(' or ')}.`);
}

/** What is offered to a person, whether this session carries it or another one has to. */
export const offeredTo = ({ abilities, stepUp = [] }: Person): readonly string[] => [
  ...abilities,
  ...stepUp.filter((ability) => !abilities.includes(ability)),
];

/** How this person sees a selling partner id. */
export const showIdTo =
  (person: Person) =>
  (id: string): string =>
    person.abilities.includes('seeIds') ? id : maskId(id);

/** Whoever sends links to people sees their addresses. */
export const seesEmails = (person: Person): boolean => person.abilities.includes('share');
