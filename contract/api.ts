import { z } from 'zod';
import { Attempt, Provider } from './attempt.ts';
import {
  AuthorizationState,
  Connection,
  Freshness,
  OnboardingState,
  Responsible,
  Seller,
  Stage,
} from './connection.ts';
import { AccountEvent } from './event.ts';
import { OwnerLink } from './link.ts';
import { consentsPerCountry, regionOf } from './marketplaces.ts';
import { paged } from './page.ts';
import { Problem } from './problem.ts';
import { CountryCode, Hash256, Id, Name, RegionCode } from './place.ts';
import { Receipt } from './receipt.ts';
import { Ability } from './session.ts';
import { TenantView } from './tenant.ts';

/** What a list is narrowed to. */
export const AccountsFilter = z.enum([
  'needs_action',
  'renew_soon',
  'pending',
  'ads_pending',
  'not_connected',
]);
export type AccountsFilter = z.infer<typeof AccountsFilter>;

/** States that last: the others are those of a trip that is under way. */
export const LastingState = AuthorizationState.exclude(['authorizing', 'verifying', 'needs_review']);
export type LastingState = z.infer<typeof LastingState>;

/** Query of `GET /widget/accounts`. The answer has an `ETag`; `If-None-Match` makes looking again cheap. */
export const AccountsQuery = z.strictObject({
  cursor: z.string().max(1000).optional(),
  /** Searches names, store names, selling partner ids, ads profile ids and countries; several words or ids at once. */
  q: z.string().trim().max(2000).optional(),
  filter: AccountsFilter.optional(),
  /** Sellers with a connection in this state. */
  state: LastingState.optional(),
  region: RegionCode.optional(),
  country: CountryCode.optional(),
  sort: z.enum(['needs_action', 'name', 'renewal', 'last_sync']).optional(),
  /** Only this seller. */
  seller: Id.optional(),
});
export type AccountsQuery = z.infer<typeof AccountsQuery>;

/** `GET /widget/accounts`: one page of sellers, worst first, with everything the first screen draws. */
export const Accounts = z.object({
  /** The host product's name, and the name Amazon shows on its consent page. */
  host: z.object({ name: z.string(), amazonAppName: z.string() }),
  tenant: TenantView,
  viewer: z.object({
    /** What to offer; an ability for which the host wants to ask the person anew is among them. */
    abilities: z.array(Ability),
    adminNames: z.array(z.string()),
  }),
  sellers: z.array(Seller),
  /** The tenant's attempts that are not over, and this person's last failed ones. */
  attempts: z.array(Attempt),
  /** Links to account owners that are live or ended within the last week; e-mails are hidden without `share`. */
  links: z.array(OwnerLink),
  /** Ids of the query that nothing here has, when several ids were searched at once. */
  notFound: z.array(z.string()),
  /** Over all of the tenant, whatever the list is narrowed to, but for `found`. */
  totals: z.object({
    sellers: z.number().int(),
    connections: z.number().int(),
    /** Sellers that somebody has to do something about. */
    needAction: z.number().int(),
    /** Sellers for each filter. */
    byFilter: z.record(AccountsFilter, z.number().int()),
    /** Connections that lost access, and that must be renewed within 7 and within 14 days. */
    lost: z.number().int(),
    renewIn7: z.number().int(),
    renewIn14: z.number().int(),
    /** Sellers that fit the query. */
    found: z.number().int(),
  }),
  nextCursor: z.string().nullable(),
  asOf: z.iso.datetime(),
});
export type Accounts = z.infer<typeof Accounts>;

/** `POST /widget/attempts`: starts a trip to Amazon. */
export const AttemptRequest = z
  .strictObject({
    provider: Provider.default('selling-partner'),
    /** Omit for a tenant without sellers. */
    sellerId: Id.optional(),
    region: RegionCode,
    /** Required in the Far East, where each country is its own consent; elsewhere it picks the sign-in page. */
    country: CountryCode.optional(),
    /** The connection to connect (a row without an account) or to renew. */
    connectionId: Id.optional(),
    /** For Amazon Ads: the group whose PPC is connected, and the grant that is renewed. */
    groupKey: Id.optional(),
    adsGrantId: Id.optional(),
    /** SHA-256 of the binding secret, which stays in the page. */
    binding: Hash256,
  })
  .refine(
    ({ provider, region, country }) =>
      provider === 'ads' || country !== undefined || !consentsPerCountry(region),
    {
      path: ['country'],
      message: 'is required in the Far East',
    },
  )
  .refine(({ region, country }) => country === undefined || regionOf(country) === region, {
    path: ['country'],
    message: 'must be a country of the region',
  })
  .refine(({ provider, groupKey, adsGrantId }) => provider === 'ads' || (!groupKey && !adsGrantId), {
    path: ['groupKey'],
    message: 'is for Amazon Ads only',
  });
export type AttemptRequest = z.input<typeof AttemptRequest>;

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

/** `POST /widget/sellers`, `POST /widget/sellers/{id}/rename`, and the host's own */
export const SellerRequest = z.strictObject({ name: Name });
export type SellerRequest = z.infer<typeof SellerRequest>;

/** `POST /widget/connections`: "Add New Connection", a row that is connected later. */
export const ConnectionRequest = z.strictObject({
  name: Name,
  /** The marketplace; its region, and in the Far East the country itself, is what gets connected. */
  country: CountryCode.refine((country) => regionOf(country) !== undefined, 'must be a country of Amazon’s'),
  /** Omit for a tenant without sellers; one is made with the connection's name. */
  sellerId: Id.optional(),
});
export type ConnectionRequest = z.infer<typeof ConnectionRequest>;

/** `POST /widget/connections/{id}/rename` */
export const RenameRequest = z.strictObject({ name: Name });
export type RenameRequest = z.infer<typeof RenameRequest>;

/** `POST /widget/connections/{id}/responsible`: who should act; `null` clears it. */
export const ResponsibleRequest = z.strictObject({
  responsible: z.strictObject({ name: Name, email: z.email().max(254) }).nullable(),
});
export type ResponsibleRequest = z.infer<typeof ResponsibleRequest>;

/** `POST /widget/connections/{id}/onboard`: "Start Now". Those that can't be started are named, the others start. */
export const OnboardRequest = z.strictObject({ countries: z.array(CountryCode).min(1).max(30) });
export type OnboardRequest = z.infer<typeof OnboardRequest>;
export const Onboarded = z.object({
  connection: Connection,
  started: z.array(CountryCode),
  refused: z.array(
    z.object({
      country: CountryCode,
      code: z.enum(['plan_limit', 'unsupported', 'inactive', 'not_pending']),
    }),
  ),
});
export type Onboarded = z.infer<typeof Onboarded>;

/** `POST /widget/connections/{id}/pause`: stops or resumes one marketplace; needs no consent. */
export const PauseRequest = z.strictObject({ country: CountryCode, paused: z.boolean() });
export type PauseRequest = z.infer<typeof PauseRequest>;

/** `POST /widget/connections/{id}/disconnect` */
export const DisconnectRequest = z.strictObject({
  /** Unlink the group's ads profiles, too. */
  ads: z.boolean().default(false),
});
export type DisconnectRequest = z.input<typeof DisconnectRequest>;

/** `POST /widget/requests`: asks the host for an admin, a message when its fault is mended, or another plan. */
export const HelpRequest = z.strictObject({
  kind: z.enum(['admin', 'notify', 'plans']),
  connectionId: Id.optional(),
});
export type HelpRequest = z.infer<typeof HelpRequest>;

/** `GET /widget/connections/{id}`: what the details drawer shows beside the connection itself. */
export const ConnectionDetails = z.object({
  connection: Connection,
  sellerName: z.string(),
  /** Ids that Amazon reported beside its country stores. */
  otherMarketplaces: z.array(z.string()),
  /** Amazon's permissions, and what the host uses each for. */
  permissions: z.array(z.object({ role: z.string(), usedFor: z.string().nullable(), missing: z.boolean() })),
  /** What happened, newest first; names instead of ids where they are known. */
  activity: z.array(AccountEvent.extend({ userName: z.string().nullable() })),
  /** Who granted what, and when it ended. */
  receipt: Receipt,
});
export type ConnectionDetails = z.infer<typeof ConnectionDetails>;

/** `PUT /v1/tenants/{tenant}/connections/{id}/marketplaces/{country}`: the host reports how loading goes. */
export const ProgressReport = z.strictObject({
  /** `onboarded` once everything is there. */
  state: OnboardingState.extract(['onboarding', 'onboarded', 'stalled']).optional(),
  stages: z.array(Stage).max(20).optional(),
  freshness: z.array(Freshness).max(20).optional(),
});
export type ProgressReport = z.input<typeof ProgressReport>;

/** `GET /v1/tenants/{tenant}/sellers`: one page. */
export const Sellers = z.object({ sellers: z.array(Seller), ...paged });
export type Sellers = z.infer<typeof Sellers>;

/** `GET /v1/tenants/{tenant}/connections`: one page. */
export const Connections = z.object({ connections: z.array(Connection), ...paged });
export type Connections = z.infer<typeof Connections>;

/** Query of both lists of events. */
export const EventsQuery = z.strictObject({
  /** Only events after the one with this id. */
  after: z.string().max(64).default(''),
  limit: z.coerce.number().int().min(1).max(1000).default(100),
});
export type EventsQuery = z.infer<typeof EventsQuery>;

/** `GET /v1/tenants/{tenant}/events` and `GET /v1/events`: go on with `after=` the last id. */
export const Events = z.object({ events: z.array(AccountEvent) });
export type Events = z.infer<typeof Events>;

/** Query of `GET /v1/tenants/{tenant}/audit` */
export const AuditQuery = z.strictObject({
  /** The last answer's `nextCursor`. */
  cursor: z.string().max(64).optional(),
  limit: z.coerce.number().int().min(1).max(1000).default(100),
});
export type AuditQuery = z.infer<typeof AuditQuery>;

/** `GET /v1/tenants/{tenant}/audit`: who did what, the newest first, as far as events are kept (30 days). */
export const Audit = z.object({
  entries: z.array(
    AccountEvent.omit({ tenant: true }).extend({
      /** The host's id of the person who acted, or on whose trip to Amazon it happened. */
      user: z.string().nullable(),
    }),
  ),
  nextCursor: z.string().nullable(),
});
export type Audit = z.infer<typeof Audit>;

/** `POST /v1/events/replay`: webhooks get these events again, by their ids or by when they happened. */
export const ReplayRequest = z
  .strictObject({
    ids: z
      .array(z.string().regex(/^[\w.-]{2,64}$/))
      .min(1)
      .max(100)
      .optional(),
    from: z.iso.datetime().optional(),
    to: z.iso.datetime().optional(),
    /** Go on with the last answer's `next`. */
    after: z.string().max(64).default(''),
  })
  .refine(({ ids, from, to }) => (ids ? !from && !to : from && to), {
    path: ['ids'],
    message: 'must be given, or from and to',
  });
export type ReplayRequest = z.infer<typeof ReplayRequest>;
export const Replayed = z.object({
  replayed: z.number().int(),
  /** `null` when that was all. */
  next: z.string().nullable(),
});
export type Replayed = z.infer<typeof Replayed>;

/** One of the installation's webhooks. */
export const WebhookState = z.object({
  id: z.string(),
  /** Without its query. */
  url: z.string(),
  events: z.array(z.string()).nullable(),
  state: z.enum(['working', 'failing', 'disabled']),
  /** Since when nothing was delivered. */
  failingSince: z.iso.datetime().nullable(),
  disabledAt: z.iso.datetime().nullable(),
  /** `gone`: it answered 410; `failing`: it took nothing for five days. */
  disabledBecause: z.enum(['gone', 'failing']).nullable(),
});
export type WebhookState = z.infer<typeof WebhookState>;

/** `GET /v1/installation`: what concerns all of your customers. */
export const Installation = z.object({
  /** Your applications at Amazon. */
  applications: z.array(
    z.object({
      provider: Provider,
      draft: z.boolean(),
      /** Amazon refuses the application or its secret: no connection can be used. */
      problem: Problem.nullable(),
      /** Of the current client secret; `null` where the settings do not tell. Amazon lets it live 180 days. */
      secretCreatedAt: z.iso.datetime().nullable(),
      secretEndsAt: z.iso.datetime().nullable(),
    }),
  ),
  sellers: z.object({
    /**
     * Different selling partners that granted access and have a connection here, in use or not. A disconnect frees
     * no place at Amazon: only the seller does, there. Those of removed connections and erased tenants are unknown
     * here, so that Amazon's own count may be higher.
     */
    granted: z.number().int(),
    /** How many may grant access to a public application that is not listed in the Appstore. */
    unlistedLimit: z.number().int(),
  }),
  webhooks: z.array(WebhookState),
});
export type Installation = z.infer<typeof Installation>;

export { Hash256, Id, Responsible };
