import { html, nothing, type TemplateResult } from 'lit';
import type { Connection } from '../../contract/connection.ts';
import { remembered } from '../controllers/remembered.ts';
import { stateOf } from './connection.ts';
import { icons } from './icons.ts';
import { connectionsOf, dateText, daysUntil, may, placeName, placeOf, type View } from './view.ts';

/** Days before the renewal at which a person is told anew; the last two above the whole list. */
const THRESHOLDS = [1, 7, 14];
const ABOVE_ALL = 7;
const LOST = ['revoked', 'reauth_expired', 'error'];

/**
 * One sentence at most, that sums up what was lost and what must be renewed soon.
 * @param hasPanels whatever is lost is told on this very screen: one alone need not be summed up
 */
export function banner(view: View, hasPanels: boolean): TemplateResult | typeof nothing {
  const { page, seller: open } = view;
  // The thresholds of one seller are told where that seller is looked at.
  const within = open ? 14 : ABOVE_ALL;
  const connections = open ? connectionsOf(open) : page.sellers.flatMap(connectionsOf);
  const lost = connections.filter((connection) => LOST.includes(stateOf(view, connection)));
  const due = connections.filter((connection) => thresholdOf(view, connection, within) !== undefined);
  const lostCount = open ? lost.length : page.totals.lost;
  const dueCount = open ? due.length : page.totals.renewIn7;
  if (lostCount + dueCount === 0 || (hasPanels && lostCount === 1 && dueCount === 0)) return nothing;
  const shown = due.filter((connection) => !isPutOff(view, connection, within));
  // What is lost can't be put off.
  if (lostCount === 0 && shown.length === 0) return nothing;
  return sentence(view, { lost, due, lostCount, dueCount, within });
}

interface Summary {
  lost: Connection[];
  due: Connection[];
  lostCount: number;
  dueCount: number;
  within: number;
}

function sentence(view: View, { lost, due, lostCount, dueCount, within }: Summary): TemplateResult {
  const { words, actions, page } = view;
  const concerned = [...lost, ...due];
  const count = lostCount + dueCount;
  const [only] = concerned;
  const one = count === 1 ? only : undefined;
  const mayConnect = may(view, 'connect');
  return html`<section class="panel banner ${lostCount > 0 ? 'bad' : 'notice'}" part="panel" data-banner>
    <p>
      ${lostCount > 0 ? icons.broken : icons.hourglass}<span
        >${one ? about(view, one) : summary(view, lostCount, dueCount)}</span
      >
    </p>
    <div class="actions">
      ${
        one && mayConnect
          ? action(
              lostCount > 0 ? words.reconnect : words.renew,
              () => actions.connect(placeOf(one)),
              words.opensAmazon,
            )
          : nothing
      }
      ${one && may(view, 'share') ? action(words.sendLink, () => actions.open({ kind: 'link', place: placeOf(one) })) : nothing}
      ${count > 1 && page.totals.sellers > 1 ? action(words.bannerShow(count), () => actions.narrow({ filter: 'needs_action', sort: 'needs_action' })) : nothing}
      ${
        count > 1 && mayConnect
          ? action(words.renewInRow, () =>
              actions.open({ kind: 'queue', connectionIds: concerned.map(({ id }) => id) }),
            )
          : nothing
      }
      ${
        lostCount === 0
          ? html`<button
              class="button quiet-button"
              part="button"
              @click=${() => actions.dismissBanner(thresholds(view, due, within))}
            >
              ${words.bannerDismiss}
            </button>`
          : nothing
      }
    </div>
  </section>`;
}

const action = (label: string, act: () => void, opens?: string) =>
  html`<button
    class="button"
    part="button"
    aria-label=${opens ? `${label}, ${opens}` : nothing}
    @click=${act}
  >
    ${label}
  </button>`;

function about(view: View, connection: Connection): string {
  const { words, locale, now } = view;
  const { name, region, country, renewBy } = connection;
  if (LOST.includes(stateOf(view, connection)) || !renewBy) return words.bannerLostOne(name);
  const place = `${name} (${placeName(view, region, country)})`;
  return words.bannerOne(place, dateText(locale, renewBy), words.days(daysUntil(renewBy, now)));
}

function summary({ words }: View, lost: number, due: number): string {
  if (lost === 0) return words.bannerAll([words.bannerRenewOnly(due)]);
  return words.bannerAll([words.bannerLost(lost), ...(due > 0 ? [words.bannerRenew(due)] : [])]);
}

/** The threshold a connection has passed, in days; `undefined` when it is not due yet. */
function thresholdOf(view: View, connection: Connection, within: number): number | undefined {
  if (stateOf(view, connection) !== 'expiring' || !connection.renewBy) return undefined;
  const days = daysUntil(connection.renewBy, view.now);
  return days > within ? undefined : THRESHOLDS.find((threshold) => days <= threshold);
}

const isPutOff = (view: View, connection: Connection, within: number): boolean =>
  (remembered().putOff?.[connection.id] ?? Infinity) <= (thresholdOf(view, connection, within) ?? Infinity);

const thresholds = (view: View, connections: Connection[], within: number): Record<string, number> =>
  Object.fromEntries(
    connections.map((connection) => [connection.id, thresholdOf(view, connection, within) ?? Infinity]),
  );
