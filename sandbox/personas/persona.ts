import { z } from 'zod';
import { countryCodes, marketplaceOf } from '../amazon/marketplaces.ts';
import type { Region } from '../amazon/marketplaces.ts';
import { checked } from '../errors.ts';

export const Country = z.enum(countryCodes);

const StoreInput = z.strictObject({
  country: Country,
  storeName: z.string(),
  isParticipating: z.boolean().default(true),
  hasSuspendedListings: z.boolean().default(false),
});

const AccountInput = z.strictObject({
  /** The merchant token; for vendors the vendor group code. */
  sellingPartnerId: z.string().min(1),
  name: z.string().min(1),
  partner: z.enum(['seller', 'vendor']).default('seller'),
  plan: z.enum(['professional', 'individual']).default('professional'),
  /** Where the account was opened; decides the site on which it can be authorized. */
  home: Country,
  stores: z.array(StoreInput).default([]),
  /** Closed by Amazon: its tokens are refused. */
  deactivated: z.boolean().default(false),
});

export const AdsProfileInput = z.strictObject({
  /** Kept below 2^53, so that careless clients survive. */
  profileId: z.int().positive(),
  country: Country,
  accountId: z.string().min(1),
  type: z.enum(['seller', 'vendor', 'agency']).default('seller'),
  /** Amazon leaves it out for most sellers. */
  name: z.string().nullable().default(null),
  access: z.enum(['edit', 'view']).default('edit'),
  dailyBudget: z.number().default(0),
  /** Shown for vendors only. */
  validPaymentMethod: z.boolean().default(true),
});

/** What can be said about somebody, at the start and later. */
export const personaFields = {
  name: z.string().min(1),
  story: z.string(),
  /** May this user authorize applications for the accounts? */
  mayAuthorize: z.boolean(),
  /** Still registered for MWS: the callback carries `mws_auth_token`. */
  hybrid: z.boolean(),
  accounts: z.array(AccountInput),
  ads: z.array(AdsProfileInput),
};

export const PersonaInput = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/, { error: 'must be small letters, digits and hyphens' }),
  email: z.string().optional(),
  password: z.string().optional(),
  name: personaFields.name,
  story: personaFields.story.default(''),
  mayAuthorize: personaFields.mayAuthorize.default(true),
  hybrid: personaFields.hybrid.default(false),
  accounts: personaFields.accounts.default([]),
  ads: personaFields.ads.default([]),
});
export type PersonaInput = z.input<typeof PersonaInput>;

/** A store of an account in one country, as the Sellers API reports it. */
export type Store = z.infer<typeof StoreInput>;

export type AdsProfile = z.infer<typeof AdsProfileInput>;

/** A seller or vendor account. One consent covers it whole. */
export interface Account extends z.infer<typeof AccountInput> {
  region: Region;
  /** The countries that share this account's consent: `NA`, `EU`, or one country. */
  group: string;
}

/** Somebody who can sign in. Signing in as a persona is the scenario. */
export interface Persona extends Omit<z.infer<typeof PersonaInput>, 'accounts'> {
  email: string;
  password: string;
  accounts: Account[];
}

export function withRegion(input: z.output<typeof AccountInput>): Account {
  const { region, group } = marketplaceOf(input.home);
  return { ...input, region, group };
}

export function personaOf(said: PersonaInput): Persona {
  const input = checked(PersonaInput, said);
  return {
    ...input,
    email: input.email ?? `${input.id}@sellers.example`,
    password: input.password ?? `${input.id}-2026`,
    accounts: input.accounts.map(withRegion),
  };
}
