import type { Accounts, AccountsQuery } from '../../contract/api.ts';
import type { Attempt } from '../../contract/attempt.ts';
import type { OwnerLink } from '../../contract/link.ts';
import { Ability } from '../../contract/session.ts';
import type { TenantSettings, TenantView } from '../../contract/tenant.ts';
import { iso } from '../clock.ts';
import { ProblemError } from '../problem.ts';
import { isOver } from '../rules/attempt.ts';
import { isLinkOver, LINK_LIMITS, toLink } from '../rules/link.ts';
import { afterCursor, cursorAfter, fitsPlace, totalsOf, type SellerFacts } from '../rules/listing.ts';
import { planUse } from '../rules/marketplace.ts';
import { matches, parseSearch, type Search } from '../rules/search.ts';
import { hashOf } from '../security/random.ts';
import { demand, offeredTo, seesEmails, showIdTo, type Context, type Person } from './context.ts';
import { withChoice } from './trip/look.ts';
import { readGround, type Ground, type SellerView } from './seller-views.ts';
import { DEFAULT_SETTINGS, lookOn, supportedBy } from './tenants.ts';

const PAGE = 60;

/** One page of the tenant's sellers as JSON (`Accounts`), and a tag that is the same while the page is. */
export interface ListAnswer {
  bytes(): Buffer<ArrayBuffer>;
  /** For the `ETag` header, weak: the moment of the answer is not part of it. */
  tag: string;
}

/** One page of sellers, with all that the first screen draws. @throws ProblemError `forbidden`, `invalid_request` */
export async function listAccounts(
  context: Context,
  person: Person,
  query: AccountsQuery,
): Promise<ListAnswer> {
  demand(person, 'view');
  const now = context.now();
  const ground = await readGround(context.store, person.tenant);
  const settings = ground.settings[0]?.settings ?? DEFAULT_SETTINGS;
  const sees = { ids: person.abilities.includes('seeIds'), emails: seesEmails(person) };
  const look = lookOn(context, ground, showIdTo(person), sees.emails);
  const views = context.views.of(person.tenant, ground, look, sees);

  const sort = query.sort ?? 'needs_action';
  const search = parseSearch(query.q ?? '');
  const all = views.sorted(sort);
  const found = all.filter((facts) => fits(facts, query, search));
  const isAfter = query.cursor === undefined ? () => true : afterCursor(query.cursor, sort);
  if (!isAfter) throw new ProblemError('invalid_request', 'is not a cursor of this list', 'cursor');
  const rest = found.filter(isAfter);
  const page = rest.slice(0, PAGE);
  const last = page.at(-1);

  const sellers = page.flatMap(({ id }) => views.views.get(id) ?? []);
  const answer: Omit<Accounts, 'sellers' | 'asOf'> = {
    host: { name: context.settings.hostName, amazonAppName: context.settings.appName },
    tenant: tenantView(settings, ground, context.ads !== null),
    viewer: {
      abilities: offeredTo(person).flatMap((ability) => Ability.safeParse(ability).data ?? []),
      adminNames: [...person.adminNames],
    },
    attempts: await attemptsOf(context, ground, person),
    links: linksOf(ground, now, sees.emails),
    notFound: search?.mode === 'any' ? notFoundBy(search, all) : [],
    totals: totalsOf(all, found.length, now),
    nextCursor: last && rest.length > PAGE ? cursorAfter(last, sort) : null,
  };
  const words = JSON.stringify(answer);
  return {
    bytes: () => bytesOf(words, sellers, now),
    tag: `W/"${hashOf([words, ...sellers.map(({ digest }) => digest)].join('\n'))}"`,
  };
}

const fits = (facts: SellerFacts, query: AccountsQuery, search: Search | undefined): boolean =>
  (query.seller === undefined || facts.id === query.seller) &&
  (query.filter === undefined || facts.filters.has(query.filter)) &&
  (query.state === undefined || facts.states.has(query.state)) &&
  fitsPlace(facts, query) &&
  (search === undefined || matches(search, facts.haystack));

const notFoundBy = (search: Search, all: readonly SellerFacts[]): string[] =>
  search.terms.filter((term) => !all.some(({ haystack }) => term.fits(haystack))).map(({ text }) => text);

/** The answer, put together from what was turned into JSON before. */
function bytesOf(words: string, sellers: readonly SellerView[], now: number): Buffer<ArrayBuffer> {
  const comma = Buffer.from(',');
  const listed = sellers.flatMap(({ bytes }, at) => (at === 0 ? [bytes] : [comma, bytes]));
  const head = Buffer.from(`${words.slice(0, -1)},"sellers":[`);
  return Buffer.concat([head, ...listed, Buffer.from(`],"asOf":"${iso(now)}"}`)]);
}

/** What the screens need of the host's settings. */
function tenantView(settings: TenantSettings, { connections }: Ground, ads: boolean): TenantView {
  const { onboarding, maxMarketplaces, duration, retentionDays, stops, keeps, permissions } = settings;
  const used = connections.reduce((sum, row) => sum + planUse(row), 0);
  return {
    onboarding,
    duration,
    retentionDays,
    stops,
    keeps,
    permissions,
    supported: [...supportedBy(settings)],
    plan: maxMarketplaces === null ? null : { used, max: maxMarketplaces },
    ads,
  };
}

/** The tenant's live attempts, and the person's own that ended badly and are not forgotten yet. */
async function attemptsOf(context: Context, { attempts }: Ground, person: Person): Promise<Attempt[]> {
  const shown = attempts.filter(
    (row) => !isOver(row) || (row.user.id === person.user.id && (row.state === 'failed' || row.leftAtAmazon)),
  );
  return Promise.all(
    shown
      .sort((left, right) => left.createdAt - right.createdAt)
      .map((row) => withChoice(context, person, row)),
  );
}

/** Links to owners that are live, or ended lately. */
function linksOf({ links, attempts }: Ground, now: number, showEmails: boolean): OwnerLink[] {
  return links
    .filter((row) => !isLinkOver(row) || now < row.changedAt + LINK_LIMITS.listed)
    .sort((left, right) => right.createdAt - left.createdAt)
    .map((row) => toLink(row, attempts, now, showEmails));
}
