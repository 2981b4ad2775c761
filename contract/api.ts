import { z } from 'zod';
import { Attempt } from './attempt.ts';
import { CountryCode, RegionCode, Seller } from './connection.ts';
import { AccountEvent } from './event.ts';
import { consentsPerCountry, regionOf } from './marketplaces.ts';
import { Ability } from './session.ts';

/** 32 random bytes, or their SHA-256, in base64url without padding. */
export const Hash256 = z.string().regex(/^[\w-]{43}$/, 'must be 32 bytes in base64url');
export const Id = z.string().regex(/^[\w-]{1,64}$/);

/** `GET /widget/accounts`: one page of sellers, worst first, with everything the first screen draws. */
export const Accounts = z.object({
  /** The host product's name, and the name Amazon shows on its consent page. */
  host: z.object({ name: z.string(), amazonAppName: z.string() }),
  viewer: z.object({ abilities: z.array(Ability), adminNames: z.array(z.string()) }),
  sellers: z.array(Seller),
  /** The tenant's attempts that are not over, and this person's last failed ones. */
  attempts: z.array(Attempt),
  totals: z.object({
    sellers: z.number().int(),
    connections: z.number().int(),
    /** Sellers that somebody has to do something about. */
    needAction: z.number().int(),
  }),
  nextCursor: z.string().nullable(),
  asOf: z.iso.datetime(),
});
export type Accounts = z.infer<typeof Accounts>;

/** `POST /widget/attempts`: starts a trip to Amazon. */
export const AttemptRequest = z
  .strictObject({
    /** Omit for a tenant without sellers. */
    sellerId: Id.optional(),
    region: RegionCode,
    /** Required in the Far East, where each country is its own consent; elsewhere it picks the sign-in page. */
    country: CountryCode.optional(),
    /** The connection to renew. */
    connectionId: Id.optional(),
    /** SHA-256 of the binding secret, which stays in the page. */
    binding: Hash256,
  })
  .refine(({ region, country }) => country !== undefined || !consentsPerCountry(region), {
    path: ['country'],
    message: 'is required in the Far East',
  })
  .refine(({ region, country }) => country === undefined || regionOf(country) === region, {
    path: ['country'],
    message: 'must be a country of the region',
  });
export type AttemptRequest = z.infer<typeof AttemptRequest>;

export const AttemptStarted = z.object({
  attempt: Attempt,
  /** Where to send the window: a page of this server that leads on to Amazon. Worthless without the secret. */
  url: z.string(),
});
export type AttemptStarted = z.infer<typeof AttemptStarted>;

/** `POST /widget/attempts/{id}/complete`: the page that the browser returned to proves who it is. */
export const CompleteRequest = z.strictObject({
  /** One-time code from the return address's fragment. */
  code: Hash256,
  /** The binding secret itself. */
  secret: Hash256,
});
export type CompleteRequest = z.infer<typeof CompleteRequest>;

/** `POST /widget/attempts/{id}/review`: is this the right account? */
export const ReviewRequest = z.strictObject({
  grantId: Id,
  /** `keep` files the account where it belongs, `refuse` destroys the grant. */
  decision: z.enum(['keep', 'refuse']),
});
export type ReviewRequest = z.infer<typeof ReviewRequest>;

/** `POST /connect/{attempt}/depart`: the start page asks for the way to Amazon. */
export const DepartRequest = z.strictObject({ secret: Hash256.optional() });
export type DepartRequest = z.infer<typeof DepartRequest>;
export const Departed = z.object({ url: z.string() });
export type Departed = z.infer<typeof Departed>;

export const SellerRequest = z.strictObject({ name: z.string().trim().min(1).max(60) });
export type SellerRequest = z.infer<typeof SellerRequest>;

/** `GET /v1/tenants/{tenant}/sellers` */
export const Sellers = z.object({ sellers: z.array(Seller) });
export type Sellers = z.infer<typeof Sellers>;

/** `GET /v1/tenants/{tenant}/events` */
export const Events = z.object({ events: z.array(AccountEvent) });
export type Events = z.infer<typeof Events>;
