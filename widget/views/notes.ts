import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { DialogController } from '../controllers/dialogs.ts';
import type { Later } from '../controllers/later.ts';
import type { LiveController } from '../controllers/live.ts';
import type { Model } from '../controllers/model.ts';
import { readOpenCountry, readQueue } from '../dialogs/queue-memory.ts';
import { banner } from './banner.ts';
import { isLive } from './find.ts';
import { icons } from './icons.ts';
import { attemptPanel } from './panels.ts';
import { dateText, may, placeName, timeText, type View } from './view.ts';

/** Above the list: what is under way or went wrong, what must be renewed, and that the page is cut off. */
export const notes = (model: Model, { trip, live, dialogs }: Later, view: View): TemplateResult =>
  html`${cutOff(model, live, view)}${banner(view, model.body === 'seller')}${sentLinks(view)}${pausedQueue(
    model,
    dialogs,
    view,
  )}${repeat(
    trip.attempts.values(),
    ({ id }) => id,
    (attempt) =>
      dialogs.current?.shows?.(attempt) ? nothing : attemptPanel(view, attempt, trip.windowOf(attempt)),
  )}`;

/** More than these stand in nobody's way. */
const LINKS = 3;

/** Links to connect something new, which no card can tell of: those of the seller that is open, or the newest of all. */
function sentLinks(view: View): TemplateResult | typeof nothing {
  const { words, locale, actions, page, seller } = view;
  const links = page.links
    .filter((link) => link.connectionId === null && isLive(link))
    .filter(({ sellerId }) => !seller || sellerId === null || sellerId === seller.id)
    .slice(0, LINKS);
  return links.length === 0
    ? nothing
    : html`${links.map(({ state, recipient, changedAt, region, country, sellerId }) => {
        const text = words.links(state, recipient.name, dateText(locale, changedAt));
        const of = page.sellers.length > 1 ? page.sellers.find(({ id }) => id === sellerId)?.name : undefined;
        const where = [of, placeName(view, region, country)].filter(Boolean).join(', ');
        const place = { region, ...(country ? { country } : {}), ...(sellerId ? { sellerId } : {}) };
        return html`<p class="note" data-link>
          ${icons.clock}${
            may(view, 'share')
              ? html`<button class="link" @click=${() => actions.open({ kind: 'link', place })}>
                  ${where}: ${text}
                </button>`
              : html`<span>${where}: ${text}</span>`
          }
        </p>`;
      })}`;
}

/** A queue of renewals that was begun, and can be gone on with. */
function pausedQueue(
  { server }: Model,
  { current }: DialogController,
  view: View,
): TemplateResult | typeof nothing {
  const { words, actions } = view;
  const queue = current || !may(view, 'connect') ? undefined : readQueue(server);
  if (!queue) return nothing;
  const done = queue.ids.filter((id) => queue.done[id]).length;
  const resume = queue.ids.some((id) => readOpenCountry(id))
    ? words.queueResumeConnecting
    : words.queueResume;
  return html`<p class="note">
    ${icons.hourglass}<button class="link" @click=${() => actions.open({ kind: 'queue', connectionIds: [] })}>
      ${resume(done, queue.ids.length)}
    </button>
  </p>`;
}

/** A look in the background failed: what is shown may be old. */
function cutOff(
  { accounts, isLoud }: Model,
  { seenAt }: LiveController,
  view: View,
): TemplateResult | typeof nothing {
  const { words, locale, actions } = view;
  const offline = !navigator.onLine;
  if (!offline && (isLoud || !accounts.trouble)) return nothing;
  const time = timeText(locale, new Date(seenAt).toISOString());
  return html`<p class="note" role="status">
    ${icons.info}<span
      >${offline ? words.offlineNote(time) : words.staleNote(time)}
      <button class="link" @click=${actions.reload}>${words.tryAgain}</button></span
    >
  </p>`;
}

/** A viewer is told once who can act. */
export function viewerNote(view: View): TemplateResult | typeof nothing {
  if (may(view, 'connect') || view.page.sellers.length === 0) return nothing;
  const { words, page, actions, asked } = view;
  return html`<p class="note">
    ${words.viewerNote(page.viewer.adminNames.join(', ') || words.anAdmin)}
    ${
      asked.has('')
        ? words.askSent
        : html`<button class="link" @click=${() => actions.askAdmin()}>${words.askAdmin}</button>`
    }
  </p>`;
}
