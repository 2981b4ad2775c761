import { z } from 'zod';
import { marketplaceOf } from '../amazon/marketplaces.ts';
import { SandboxError } from '../errors.ts';
import type { Random } from '../random.ts';
import {
  AdsProfileInput,
  Country,
  personaFields,
  withRegion,
  type Account,
  type Persona,
} from './persona.ts';

const Countries = z.array(Country).min(1);

/** What can happen to somebody while the sandbox runs: fields that are replaced, and events. */
export const PersonaChanges = z
  .strictObject({
    ...personaFields,
    /** The one account that the events are about; without it every account that reaches the country. */
    account: z.string(),
    /** A store opens; or opens again after `close`. */
    open: Countries,
    /** A store is no longer taken part in. */
    close: Countries,
    /** Listings go on holiday. */
    suspend: Countries,
    resume: Countries,
    /** The first campaign in a country, which makes an advertising profile. */
    advertise: Countries,
    /** The permission is taken back in Manage Your Apps, from Amazon Ads, or both. */
    revoke: z.enum(['selling-partner', 'ads', 'everything']),
    /** Amazon closes the account, or opens it again: its tokens are refused. */
    deactivated: z.boolean(),
  })
  .partial();
export type PersonaChanges = z.input<typeof PersonaChanges>;

/** The same person after the changes. @throws SandboxError `unknown_account` */
export function changed(persona: Persona, changes: z.output<typeof PersonaChanges>, random: Random): Persona {
  const { account, open, close, suspend, resume, advertise, deactivated } = changes;
  const next: Persona = structuredClone(persona);
  for (const name of ['name', 'story', 'mayAuthorize', 'hybrid', 'ads'] as const)
    if (changes[name] !== undefined) Object.assign(next, { [name]: changes[name] });
  if (changes.accounts) next.accounts = changes.accounts.map(withRegion);
  const meant = next.accounts.filter((one) => one.sellingPartnerId === (account ?? one.sellingPartnerId));
  if (meant.length === 0 && account !== undefined)
    throw new SandboxError('unknown_account', `account: ${persona.id} has no account "${account}"`);
  const each = (countries: string[] | undefined, happens: (account: Account, country: string) => void) => {
    for (const country of countries ?? []) {
      const reached = meant.filter(({ group }) => group === marketplaceOf(country).group);
      if (reached.length === 0)
        throw new SandboxError('unknown_account', `${persona.id} has no account that reaches ${country}`);
      for (const one of reached) happens(one, country);
    }
  };
  each(open, (one, country) => (storeOf(one, country).isParticipating = true));
  each(close, (one, country) => (storeOf(one, country).isParticipating = false));
  each(suspend, (one, country) => (storeOf(one, country).hasSuspendedListings = true));
  each(resume, (one, country) => (storeOf(one, country).hasSuspendedListings = false));
  each(advertise, ({ sellingPartnerId: accountId }, country) => {
    if (next.ads.some((profile) => profile.accountId === accountId && profile.country === country)) return;
    const profileId = 4_000_000_000_000_000 + random.between('profile-id', 0, 999_999_999);
    next.ads.push(AdsProfileInput.parse({ profileId, country, accountId }));
  });
  if (deactivated !== undefined) for (const one of meant) one.deactivated = deactivated;
  return next;
}

function storeOf(account: Account, country: string): Account['stores'][number] {
  const known = account.stores.find((store) => store.country === country);
  if (known) return known;
  const store = { country, storeName: account.name, isParticipating: false, hasSuspendedListings: false };
  account.stores.push(store);
  return store;
}
