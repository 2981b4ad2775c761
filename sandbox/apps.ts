import { z } from 'zod';
import { roleNames } from './amazon/roles.ts';

const Uri = z
  .url({ protocol: /^https?$/ })
  .refine(
    (uri) => uri.startsWith('https:') || /^http:\/\/(localhost|127\.0\.0\.1|\[::1\])[:/]/.test(`${uri}/`),
    {
      error: 'must be https; only the sandbox also takes http on localhost',
    },
  );

const shared = {
  name: z.string().min(1),
  clientId: z.string().startsWith('amzn1.application-oa2-client.').optional(),
  clientSecret: z.string().min(16).optional(),
  redirectUris: z.array(Uri).default([]),
};

/** An application registered at Amazon: for the Selling Partner API, or a security profile for Amazon Ads. */
export const AppInput = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('selling-partner'),
    ...shared,
    applicationId: z
      .string()
      .regex(/^amzn1\.(sp\.solution|sellerapps\.app)\.[0-9a-f-]{36}$/)
      .optional(),
    loginUri: Uri.nullable().default(null),
    status: z.enum(['draft', 'published']).default('published'),
    /** Listed in the Selling Partner Appstore; an unlisted app may hold 25 sellers. */
    listed: z.boolean().default(false),
    sellerLimit: z.int().nonnegative().default(25),
    roles: z.array(z.enum(roleNames)).default(['Selling Partner Insights']),
    /** Registered for MWS as well; its callback may carry an `mws_auth_token`. */
    hybrid: z.boolean().default(true),
    /** A queue for the new secret is registered in the developer console; without one, rotation is refused. */
    rotationQueue: z.boolean().default(true),
  }),
  z.strictObject({
    kind: z.literal('ads'),
    ...shared,
    /** Amazon approved this client for the Ads API; without it the consent page knows no such scope. */
    adsApproved: z.boolean().default(true),
  }),
]);

export type AppInput = z.input<typeof AppInput>;

export interface Secret {
  value: string;
  createdAt: number;
  /** Selling Partner secrets die after 180 days, rotated ones after 7; Ads secrets do not expire. */
  expiresAt: number | null;
}

export interface App {
  kind: 'selling-partner' | 'ads';
  name: string;
  /** `amzn1.sp.solution.…`; an Ads client has none. */
  applicationId: string | null;
  clientId: string;
  /** Newest first. */
  secrets: Secret[];
  redirectUris: string[];
  loginUri: string | null;
  status: 'draft' | 'published';
  listed: boolean;
  sellerLimit: number;
  roles: string[];
  hybrid: boolean;
  rotationQueue: boolean;
  adsApproved: boolean;
}

export const AppChanges = z
  .strictObject({
    name: z.string().min(1),
    clientSecret: z.string().min(16),
    redirectUris: z.array(Uri),
    loginUri: Uri.nullable(),
    status: z.enum(['draft', 'published']),
    listed: z.boolean(),
    sellerLimit: z.int().nonnegative(),
    roles: z.array(z.enum(roleNames)),
    hybrid: z.boolean(),
    rotationQueue: z.boolean(),
    adsApproved: z.boolean(),
  })
  .partial();

export type AppChanges = z.input<typeof AppChanges>;

const callbackHost = 'http://localhost:4310/oauth';

/** What is registered when nothing else is said. The ids and secrets never change, so they can stand in a `.env` file. */
export const builtInApps: readonly AppInput[] = [
  {
    kind: 'selling-partner',
    name: 'Alpenglow Connect',
    applicationId: 'amzn1.sp.solution.a1be9610-5a0d-4b0c-8f00-000000004400',
    clientId: 'amzn1.application-oa2-client.a1be96105a0d4b0c8f00000000004400',
    clientSecret: 'amzn1.oa2-cs.v1.5a0d5a0d5a0d5a0d5a0d5a0d5a0d5a0d5a0d5a0d5a0d5a0d5a0d5a0d5a0d4400',
    redirectUris: [`${callbackHost}/selling-partner/callback`],
    loginUri: `${callbackHost}/selling-partner/login`,
    roles: [
      'Selling Partner Insights',
      'Finance and Accounting',
      'Inventory and Order Tracking',
      'Pricing',
      'Product Listing',
      'Amazon Fulfillment',
      'Brand Analytics',
    ],
  },
  {
    kind: 'ads',
    name: 'Alpenglow Connect Ads',
    clientId: 'amzn1.application-oa2-client.ad5e96105a0d4b0c8f00000000004401',
    clientSecret: 'amzn1.oa2-cs.v1.ad5ead5ead5ead5ead5ead5ead5ead5ead5ead5ead5ead5ead5ead5ead5e4401',
    redirectUris: [`${callbackHost}/ads/callback`],
  },
];
