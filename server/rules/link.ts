import type { OwnerLink } from '../../contract/link.ts';
import { DAY, HOUR, iso } from '../clock.ts';
import type { AttemptRow, LinkRow } from '../store/rows.ts';
import { isOver } from './attempt.ts';

/** The limits of links to account owners, in milliseconds where they are times. */
export const LINK_LIMITS = {
  life: 7 * DAY,
  /** How often an owner may leave for Amazon with one address. */
  departures: 5,
  /** The cookie of an owner's departure also proves who answers the review. */
  cookie: DAY + HOUR,
  perTenantAndDay: 500,
  perRecipientAndDay: 5,
  /** A link that is over is shown for a while, then forgotten. */
  remembered: 30 * DAY,
  listed: 7 * DAY,
} as const;

export const isLinkOver = ({ state }: Pick<LinkRow, 'state'>): boolean =>
  state === 'done' || state === 'withdrawn' || state === 'expired';

/** Seller Central is connected with it, and Amazon Ads is still to be asked for. */
export const isAdsLeft = (link: Pick<LinkRow, 'state' | 'ads' | 'sellerAttemptId'>): boolean =>
  link.ads && link.sellerAttemptId !== null && !isLinkOver(link);

/** May an owner leave with it? */
export const isLinkUsable = (link: LinkRow, now: number): boolean => !isLinkOver(link) && now < link.endsAt;

/** `m…@borealis.example`, for people who may not see whom a link was sent to. */
export const maskEmail = (email: string): string => `${email.slice(0, 1)}…${email.slice(email.indexOf('@'))}`;

/** What the page sees of a link. That its owner is at Amazon is drawn from the attempt, never stored. */
export function toLink(
  row: LinkRow,
  attempts: readonly AttemptRow[],
  now: number,
  showEmail: boolean,
): OwnerLink {
  const attempt = attempts.find((one) => one.linkId === row.id && !isOver(one));
  const isLate = !isLinkOver(row) && !attempt && now >= row.endsAt;
  const { id, recipient, sellerId, connectionId, region, country, ads } = row;
  return {
    id,
    recipient: showEmail ? recipient : { ...recipient, email: maskEmail(recipient.email) },
    state: isLate ? 'expired' : attempt && !isLinkOver(row) ? 'at_amazon' : row.state,
    sellerId,
    connectionId,
    region,
    country,
    ads,
    createdAt: iso(row.createdAt),
    createdBy: row.requester.name,
    changedAt: iso(isLate ? row.endsAt : (attempt?.departures.at(-1)?.leftAt ?? row.changedAt)),
    endsAt: iso(row.endsAt),
  };
}

/** The newest link of each connection. */
export function newestLinks(links: readonly LinkRow[]): LinkRow[] {
  const newest = new Map<string, LinkRow>();
  for (const link of links) {
    const other = link.connectionId === null ? undefined : newest.get(link.connectionId);
    if (link.connectionId !== null && (!other || other.createdAt < link.createdAt))
      newest.set(link.connectionId, link);
  }
  return [...newest.values()];
}
