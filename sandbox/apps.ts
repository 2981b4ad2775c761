import { z } from 'zod';
import { roleNames } from './amazon/roles.ts';
import { DAY } from './clock.ts';

const LOCAL_HTTP = /^http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?(\/|$)/;

/** Amazon takes https only; so that nobody needs a tunnel at home, the sandbox takes http on this machine as well. */
const Uri = z
  .url({ protocol: /^https?$/ })
  .refine((uri) => uri.startsWith('https://') || LOCAL_HTTP.test(uri), {
    error: 'must be https; only http on localhost is taken as well',
  });

const fields = {
  name: z.string().min(1),
  redirectUris: z.array(Uri),
  /** Where the Appstore sends a seller who begins there; `null` when none is registered. */
  loginUri: Uri.nullable(),
  status: z.enum(['draft', 'published']),
  /** Listed in the Appstore: no limit of sellers. */
  listed: z.boolean(),
  sellerLimit: z.int().nonnegative(),
  roles: z.array(z.enum(roleNames)),
  clientSecret: z.string().min(16),
};

export const AppInput = z.strictObject({
  /** A Selling Partner application, or a security profile that Amazon approved for the Ads API. */
  kind: z.enum(['selling-partner', 'ads']).optional(),
  applicationId: z
    .string()
    .regex(/^amzn1\.(sp\.solution|sellerapps\.app)\.[0-9a-f-]{36}$/)
    .optional(),
  clientId: z
    .string()
    .regex(/^amzn1\.application-oa2-client\.[0-9a-f]{32}$/)
    .optional(),
  ...z.strictObject(fields).partial().shape,
});
export type AppInput = z.infer<typeof AppInput>;

export const AppChanges = z.strictObject(fields).partial();
export type AppChanges = z.infer<typeof AppChanges>;

/** An application registered at Amazon. */
export interface App {
  kind: 'selling-partner' | 'ads';
  name: string;
  /** An Ads client has no application id; its client id stands in. */
  applicationId: string;
  clientId: string;
  clientSecret: string;
  /** When the secret was made, in milliseconds; it dies 180 days later. */
  secretCreatedAt: number;
  /** Secrets that were rotated out and still work for a week. */
  formerSecrets: { value: string; endsAt: number }[];
  redirectUris: string[];
  loginUri: string | null;
  status: 'draft' | 'published';
  listed: boolean;
  sellerLimit: number;
  roles: string[];
}

export const SECRET_LIFE = 180 * DAY;
export const SECRET_OVERLAP = 7 * DAY;

const CALLBACKS = 'http://localhost:4310/oauth';

/** What stands when nothing is said. The ids never change, so that they can stand in somebody's configuration. */
const sellingPartnerApp = {
  name: 'Alpenglow Connect',
  applicationId: 'amzn1.sp.solution.0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d',
  clientId: 'amzn1.application-oa2-client.5a6b7c8d9e0f4a1b8c2d3e4f5a6b7c8d',
  clientSecret: 'amzn1.oa2-cs.v1.1f2e3d4c5b6a79880716253443526170f1e2d3c4b5a69788',
  redirectUris: [`${CALLBACKS}/selling-partner/callback`],
  loginUri: `${CALLBACKS}/selling-partner/login`,
  roles: [
    'Selling Partner Insights',
    'Product Listing',
    'Inventory and Order Tracking',
    'Finance and Accounting',
  ],
};

const adsApp = {
  name: 'Alpenglow Connect Ads',
  clientId: 'amzn1.application-oa2-client.ad5b7c8d9e0f4a1b8c2d3e4f5a6b7cad',
  clientSecret: 'amzn1.oa2-cs.v1.ad2e3d4c5b6a79880716253443526170f1e2d3c4b5a697ad',
  redirectUris: [`${CALLBACKS}/ads/callback`],
};

export const builtInApps: AppInput[] = [{ kind: 'selling-partner' }, { kind: 'ads' }];

/** A registered application from what was said about it. */
export function appOf(input: AppInput, now: number): App {
  const kind = input.kind ?? 'selling-partner';
  const usual = kind === 'ads' ? adsApp : sellingPartnerApp;
  const clientId = input.clientId ?? usual.clientId;
  const isSellingPartner = kind === 'selling-partner';
  return {
    kind,
    name: input.name ?? usual.name,
    clientId,
    applicationId: isSellingPartner ? (input.applicationId ?? sellingPartnerApp.applicationId) : clientId,
    clientSecret: input.clientSecret ?? usual.clientSecret,
    secretCreatedAt: now,
    formerSecrets: [],
    redirectUris: input.redirectUris ?? [...usual.redirectUris],
    loginUri:
      input.loginUri === undefined && isSellingPartner
        ? sellingPartnerApp.loginUri
        : (input.loginUri ?? null),
    status: input.status ?? 'published',
    listed: input.listed ?? false,
    sellerLimit: input.sellerLimit ?? 25,
    roles: input.roles ?? (isSellingPartner ? [...sellingPartnerApp.roles] : []),
  };
}

export type SecretState = 'right' | 'expired' | 'wrong';

export function secretState(app: App, secret: string, now: number): SecretState {
  if (secret === app.clientSecret) return now < app.secretCreatedAt + SECRET_LIFE ? 'right' : 'expired';
  const former = app.formerSecrets.find(({ value }) => value === secret);
  if (!former) return 'wrong';
  return now < former.endsAt ? 'right' : 'expired';
}

/** The former secret works for a week more. */
export function rotateSecret(app: App, now: number, secret: string): void {
  app.formerSecrets.push({ value: app.clientSecret, endsAt: now + SECRET_OVERLAP });
  app.clientSecret = secret;
  app.secretCreatedAt = now;
}
