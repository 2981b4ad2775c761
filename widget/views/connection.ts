import { html, nothing, type TemplateResult } from 'lit';
import type { AuthorizationState, Connection, Group } from '../../contract/connection.ts';
import { icons } from './icons.ts';
import { agoText, dateText, exactText, may, type Subject, type View } from './view.ts';

/** Lost: nothing is loaded until somebody acts. */
const LOST: AuthorizationState[] = ['revoked', 'reauth_expired', 'error', 'amazon_inactive', 'disconnected'];
export const works = (state: AuthorizationState): boolean =>
  !LOST.includes(state) && state !== 'not_connected';

/** Worst first, for tiles and rows that stand for several. */
const WORST_FIRST: AuthorizationState[] = [
  'revoked',
  'reauth_expired',
  'error',
  'amazon_inactive',
  'reauth_scope',
  'expiring',
  'needs_review',
  'connected_partial',
  'authorizing',
  'verifying',
  'connected',
  'disconnected',
  'not_connected',
];
export const worst = (states: AuthorizationState[]): AuthorizationState =>
  WORST_FIRST.find((state) => states.includes(state)) ?? 'not_connected';

/** The server's state, or that of the trip which is under way for it. */
export function stateOf({ attempts }: View, { id, state }: Connection): AuthorizationState {
  switch (attempts.find(({ connectionId, provider }) => connectionId === id && provider !== 'ads')?.state) {
    case 'open':
      return 'authorizing';
    case 'returning':
    case 'verifying':
      return 'verifying';
    case 'needs_review':
      return 'needs_review';
    default:
      return state;
  }
}

/** The Selling Partner ID, whole where it fits, else with its middle left out; and a button to copy it. */
export function idLine(view: View, { sellingPartnerId, name }: Connection) {
  const { words, actions } = view;
  if (!sellingPartnerId) return html`<span class="quiet">${words.noId}</span>`;
  // The end has a place of its own, so that only the middle gives way.
  const end = sellingPartnerId.slice(-4);
  const start = sellingPartnerId.slice(0, -4);
  if (!may(view, 'seeIds'))
    return html`<code class="id" dir="ltr" title=${sellingPartnerId}
      ><span .textContent=${start}></span>${end}</code
    >`;
  return html`<code class="id" dir="ltr" title=${sellingPartnerId}
      ><span .textContent=${start}></span>${end}</code
    ><button
      class="icon-button copy"
      aria-label=${words.copyId(name)}
      @click=${() => actions.copy(sellingPartnerId)}
    >
      ${icons.copy}
    </button>`;
}

/** "Synced 12 minutes ago", by what the host reports; else when Amazon last answered. */
export function freshness(
  { words, locale, now }: View,
  { marketplaces, lastSuccessAt }: Connection,
): TemplateResult {
  const reported = marketplaces.flatMap((marketplace) => marketplace.freshness);
  const last = reported.reduce((latest, { at }) => (at && at > latest ? at : latest), '');
  const at = last || (reported.length > 0 ? null : lastSuccessAt);
  if (!at) return html`<span>${words.syncNever}</span>`;
  const ago = agoText(locale, at, now);
  const late = reported.some((one) => one.late);
  const text = last ? (late ? words.syncLate(ago) : words.syncOk(ago)) : words.checked(ago);
  return html`<time class=${late ? 'late' : nothing} datetime=${at} title=${exactText(locale, at)}
    >${text}</time
  >`;
}

/** Dates that matter: until when data is kept, by whom it was connected, until when to renew. */
export function dates({ words, locale }: View, connection: Connection, state: AuthorizationState) {
  const { connectedAt, connectedBy, renewBy, keptUntil } = connection;
  if (state === 'disconnected') return keptUntil ? words.keptUntil(dateText(locale, keptUntil)) : nothing;
  return connectedAt
    ? html`${words.connectedOn(dateText(locale, connectedAt), connectedBy)}${
        renewBy ? html`<br />${words.renewBy(dateText(locale, renewBy))}` : nothing
      }`
    : nothing;
}

/** "⋯": everything else that can be done. Its icon stands in it, as that of the copy: there is one in every row. */
export const menuButton = ({ words, actions }: View, name: string, of: Subject): TemplateResult =>
  html`<button
    class="icon-button menu-button"
    aria-haspopup="menu"
    aria-expanded="false"
    aria-label=${words.actionsOf(name)}
    @click=${(event: Event) => actions.openMenu(event.currentTarget as HTMLElement, of)}
  >
    ${icons.dots}
  </button>`;

/** "Borealis (Europe)": what the buttons of a group are called by. */
export const groupName = ({ words }: View, { region }: Group, name: string): string =>
  `${name} (${words.regions[region]})`;
