import type { OwnerLink, OwnerLinkMade, OwnerLinkRequest } from '../../../contract/link.ts';
import { consentsPerCountry, regionOf } from '../../../contract/marketplaces.ts';
import type { z } from 'zod';
import { DAY } from '../../clock.ts';
import { ProblemError } from '../../problem.ts';
import { isLinkOver, LINK_LIMITS, toLink } from '../../rules/link.ts';
import { hashOf, randomId, randomToken } from '../../security/random.ts';
import { Secret } from '../../security/secret.ts';
import type { LinkRow } from '../../store/rows.ts';
import { change } from '../../store/store.ts';
import { demand, type Context, type Person } from '../context.ts';
import { eventOf } from '../event.ts';
import { touchTenant } from '../tenants.ts';
import { findAim } from '../trip/start.ts';
import { withdraw } from './withdraw.ts';

const addressOf = ({ settings }: Context, secret: string) => `${settings.publicUrl}/owner/${secret}`;

/**
 * Makes a link with which the owner of an Amazon account can connect or renew it. The address is told once.
 * @throws ProblemError `links_used` beyond the limits of a day
 */
export async function makeLink(
  context: Context,
  person: Person,
  request: z.output<typeof OwnerLinkRequest>,
): Promise<OwnerLinkMade> {
  demand(person, 'share');
  if (request.ads) demand(person, 'ads');
  if (request.ads && !context.ads)
    throw new ProblemError('invalid_request', 'Amazon Ads is not set up on this server.', 'ads');
  const { store } = context;
  const { tenant } = person;
  const secret = randomToken();
  const row = await change(store, tenant, async () => {
    const now = context.now();
    const { recipient, region, ads } = request;
    const links = await store.list(tenant, 'link');
    demandRoom(links, recipient.email, ({ createdAt }) => [createdAt], now);
    const place = { region, country: request.country, connectionId: request.connectionId };
    const aim = request.connectionId ? await findAim(context, tenant, place) : undefined;
    const country = request.country ?? aim?.country ?? null;
    if (country !== null && regionOf(country) !== region)
      throw new ProblemError('invalid_request', 'must be a country of the region', 'country');
    if (country === null && consentsPerCountry(region))
      throw new ProblemError('invalid_request', 'is required in the Far East', 'country');
    const sellerId = aim?.sellerId ?? request.sellerId ?? null;
    if (sellerId !== null && !(await store.get(tenant, 'seller', sellerId)))
      throw new ProblemError('not_found');
    const link: LinkRow = {
      id: randomId(),
      version: 0,
      hash: hashOf(secret),
      recipient,
      requester: { ...person.user, email: person.email },
      origin: person.origin,
      returnUrl: person.returnUrl,
      address: null,
      sentAt: [],
      sellerId,
      connectionId: aim?.id ?? null,
      generation: aim?.generation ?? null,
      expected: aim?.sellingPartnerId ?? null,
      region,
      country,
      ads,
      sellerAttemptId: null,
      state: 'sent',
      departures: 0,
      createdAt: now,
      changedAt: now,
      endsAt: now + LINK_LIMITS.life,
      wakeAt: now + LINK_LIMITS.life,
    };
    const about = { user: person.user.id, connectionId: link.connectionId, details: { link: link.id } };
    return {
      // The limit of a day counts all of the tenant's.
      writes: [
        await touchTenant(context, tenant),
        { kind: 'link', row: link },
        eventOf(tenant, 'link.created', now, about),
      ],
      result: link,
    };
  });
  return { link: toLink(row, [], context.now(), true), url: addressOf(context, secret) };
}

/** @throws ProblemError `links_used` */
function demandRoom(
  links: readonly LinkRow[],
  email: string,
  timesOf: (link: LinkRow) => readonly number[],
  now: number,
): void {
  const within = (some: readonly LinkRow[]) =>
    some.flatMap(timesOf).filter((time) => time > now - DAY).length;
  const toSame = links.filter(({ recipient }) => recipient.email.toLowerCase() === email.toLowerCase());
  if (within(links) >= LINK_LIMITS.perTenantAndDay || within(toSame) >= LINK_LIMITS.perRecipientAndDay)
    throw new ProblemError('links_used');
}

/** A new address for a link; the old one ends. One that ran out lives again. @throws ProblemError `link_over` */
export async function copyLink(context: Context, person: Person, id: string): Promise<OwnerLinkMade> {
  demand(person, 'share');
  const secret = randomToken();
  await change(context.store, person.tenant, async () => {
    const row = await renewed(context, person.tenant, id, secret);
    return { writes: [{ kind: 'link', row: { ...row, address: null } }], result: undefined };
  });
  return { link: await linkFor(context, person, id), url: addressOf(context, secret) };
}

/**
 * Asks the host to send the link. Its address is not in the event, which many may read: it is kept sealed for the
 * webhook alone, see `sentAddress`.
 * @throws ProblemError `link_over`, `links_used`
 */
export async function sendLink(context: Context, person: Person, id: string): Promise<OwnerLink> {
  demand(person, 'share');
  const { store } = context;
  const { tenant } = person;
  const secret = randomToken();
  const place = { kind: 'link', id, field: 'address' } as const;
  const address = await context.vault.seal(tenant, place, new Secret(addressOf(context, secret)));
  await change(store, tenant, async () => {
    const row = await renewed(context, tenant, id, secret);
    const now = context.now();
    const links = await store.list(tenant, 'link');
    demandRoom(links, row.recipient.email, ({ sentAt }) => sentAt, now);
    const { name, email } = row.recipient;
    const sentAt = [...row.sentAt.filter((time) => time > now - DAY), now];
    const about = {
      user: person.user.id,
      connectionId: row.connectionId,
      details: { link: id, name, email },
    };
    return {
      writes: [
        await touchTenant(context, tenant),
        { kind: 'link', row: { ...row, address, sentAt } },
        eventOf(tenant, 'request.link', now, about),
      ],
      result: undefined,
    };
  });
  return linkFor(context, person, id);
}

/** The address the host was asked to send; `undefined` once the link has another or is over. For the webhook only. */
export async function sentAddress(
  context: Context,
  tenant: string,
  linkId: string,
): Promise<Secret | undefined> {
  const row = await context.store.get(tenant, 'link', linkId);
  if (!row?.address || isLinkOver(row)) return undefined;
  return context.vault.open(tenant, { kind: 'link', id: linkId, field: 'address' }, row.address);
}

/** The link with another secret, and all its time and departures again. */
async function renewed(context: Context, tenant: string, id: string, secret: string): Promise<LinkRow> {
  const row = await linkIn(context, tenant, id);
  if (row.state === 'done' || row.state === 'withdrawn') throw new ProblemError('link_over');
  const now = context.now();
  const aim = row.connectionId ? await context.store.get(tenant, 'connection', row.connectionId) : undefined;
  return {
    ...row,
    hash: hashOf(secret),
    state: 'sent',
    generation: aim?.generation ?? null,
    departures: 0,
    changedAt: now,
    endsAt: now + LINK_LIMITS.life,
    wakeAt: now + LINK_LIMITS.life,
  };
}

export async function withdrawLink(context: Context, person: Person, id: string): Promise<OwnerLink> {
  demand(person, 'share');
  await linkIn(context, person.tenant, id);
  await withdraw(context, person.tenant, id, person.user.id);
  return linkFor(context, person, id);
}

async function linkIn({ store }: Context, tenant: string, id: string): Promise<LinkRow> {
  const row = await store.get(tenant, 'link', id);
  if (!row) throw new ProblemError('not_found');
  return row;
}

async function linkFor(context: Context, { tenant }: Person, id: string): Promise<OwnerLink> {
  const row = await linkIn(context, tenant, id);
  return toLink(row, await context.store.list(tenant, 'attempt'), context.now(), true);
}
