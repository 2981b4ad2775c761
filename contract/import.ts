import { z } from 'zod';
import { consentsPerCountry, regionOf } from './marketplaces.ts';
import { CountryCode, Id, Name, RegionCode } from './place.ts';
import { ProblemCode } from './problem.ts';

/**
 * `POST /v1/tenants/{tenant}/connections/import`: brings refresh tokens that the host has from elsewhere. The entries
 * are judged one by one: what is wrong with one (see `ImportEntry`) does not stop the others.
 */
export const ImportRequest = z.strictObject({ entries: z.array(z.unknown()).min(1).max(500) });
export type ImportRequest = { entries: ImportEntry[] };

/** One refresh token and what the host knows of it. */
export const ImportEntry = z
  .strictObject({
    /** The host's own name of the entry, repeated in the answer. */
    ref: z.string().max(128).optional(),
    refreshToken: z.string().regex(/^[\x21-\x7e]{8,2048}$/, 'must be a refresh token'),
    sellingPartnerId: z.string().regex(/^[A-Z0-9]{8,20}$/, 'must be a selling partner id'),
    region: RegionCode,
    /** Required in the Far East, where each country is its own consent. */
    country: CountryCode.optional(),
    /** When the seller consented. Without it nothing is known of the yearly renewal, and no token is replaced that works. */
    authorizedAt: z.iso.datetime().optional(),
    /** The seller it belongs to; without one, a seller is made. */
    sellerId: Id.optional(),
    /** Name of the connection, and of the seller that is made; the store's name unless given. */
    name: Name.optional(),
  })
  .refine(({ region, country }) => country !== undefined || !consentsPerCountry(region), {
    path: ['country'],
    message: 'is required in the Far East',
  })
  .refine(({ region, country }) => country === undefined || regionOf(country) === region, {
    path: ['country'],
    message: 'must be a country of the region',
  });
export type ImportEntry = z.input<typeof ImportEntry>;

/**
 * What became of an entry. `imported`: a connection was made; `renewed`: it replaced an older or refused grant;
 * `kept`: the connection that is here has a grant at least as new; `refused`: `code` says why, and nothing changed.
 */
export const ImportOutcome = z.object({
  index: z.number().int(),
  ref: z.string().nullable(),
  outcome: z.enum(['imported', 'renewed', 'kept', 'refused']),
  connectionId: z.string().nullable(),
  code: ProblemCode.nullable(),
  /** For `invalid_request`: the field, and what is wrong with it. */
  field: z.string().nullable(),
  detail: z.string().nullable(),
});
export type ImportOutcome = z.infer<typeof ImportOutcome>;

export const Imported = z.object({ entries: z.array(ImportOutcome) });
export type Imported = z.infer<typeof Imported>;
