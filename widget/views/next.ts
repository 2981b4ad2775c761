import { html, nothing, type TemplateResult } from 'lit';
import type { Connection } from '../../contract/connection.ts';
import { stateOf, works } from './connection.ts';
import { isLive } from './find.ts';
import { dateText, may, placeOf, type View } from './view.ts';

/** What to do next, if anything: one action for a state, and for a viewer somebody to ask. */
export function mainAction(view: View, connection: Connection): TemplateResult | typeof nothing {
  const { words, actions } = view;
  const state = stateOf(view, connection);
  const attempt = view.attempts.find(({ connectionId }) => connectionId === connection.id);
  const connect = (label: string) =>
    button(connection, label, () => actions.connect(placeOf(connection)), words.opensAmazon);
  const look = (label: string) =>
    button(connection, label, () => actions.open({ kind: 'problem', connectionId: connection.id }));
  if (!may(view, 'connect')) return state === 'connected' || works(state) ? nothing : ask(view, connection);
  switch (state) {
    case 'not_connected':
      return connect(words.connect);
    case 'expiring':
    case 'reauth_expired':
      return connect(words.renew);
    case 'reauth_scope':
      return connect(words.reviewAndRenew);
    case 'revoked':
      return connect(words.reconnect);
    case 'disconnected':
      return connect(words.connectAgain);
    case 'connected_partial':
      return look(words.seeMissing);
    case 'amazon_inactive':
    case 'error':
      return look(words.seeWhy);
    case 'needs_review':
      return attempt ? button(connection, words.review, () => actions.showAttempt(attempt)) : nothing;
    case 'authorizing':
    case 'verifying':
    case 'connected':
      return nothing;
  }
}

/** Where somebody else may have to act. */
export function linkToOwner(view: View, connection: Connection): TemplateResult | typeof nothing {
  const { words, actions, locale } = view;
  const { link, region } = connection;
  const state = stateOf(view, connection);
  const sent = link && isLive(link) ? link : undefined;
  const wanted = ['expiring', 'reauth_expired', 'revoked', 'not_connected', 'reauth_scope'].includes(state);
  if (!sent && (!wanted || !may(view, 'share'))) return nothing;
  const label = sent
    ? words.links(sent.state, sent.recipient.name, dateText(locale, sent.changedAt))
    : words.sendLink;
  if (!may(view, 'share')) return html`<span class="quiet">${label}</span>`;
  return html`<button
    class="link"
    aria-label="${label}, ${connection.name}"
    @click=${() => actions.open({ kind: 'link', place: { ...placeOf(connection), region } })}
  >
    ${label}
  </button>`;
}

const ask = ({ words, actions, asked }: View, { id, name }: Connection): TemplateResult =>
  asked.has(id)
    ? html`<span class="quiet">${words.askSent}</span>`
    : html`<button
        class="button"
        part="button"
        aria-label="${words.askAdmin}, ${name}"
        @click=${() => actions.askAdmin(id)}
      >
        ${words.askAdmin}
      </button>`;

const button = ({ name }: Connection, label: string, act: () => void, opens = '') =>
  html`<button
    class="button tinted"
    part="button"
    aria-label="${label}, ${name}${opens && `, ${opens}`}"
    @click=${act}
  >
    ${label}
  </button>`;
