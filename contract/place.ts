import { z } from 'zod';
import { REGIONS } from './marketplaces.ts';

/** 32 random bytes, or their SHA-256, in base64url without padding. */
export const Hash256 = z.string().regex(/^[\w-]{43}$/, 'must be 32 bytes in base64url');
export const Id = z.string().regex(/^[\w-]{1,64}$/);
export const RegionCode = z.enum(REGIONS);
/** ISO 3166 country code, two capital letters. */
export const CountryCode = z.string().regex(/^[A-Z]{2}$/);

/** A name people give: a seller's, a connection's. */
export const Name = z.string().trim().min(1, 'must not be empty').max(60, 'must be at most 60 characters');
