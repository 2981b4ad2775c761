import { html, nothing, type TemplateResult } from 'lit';
import type { Connection } from '../../contract/connection.ts';
import type { Place } from '../events.ts';
import { badge } from './badge.ts';
import { icons } from './icons.ts';
import { countryName, dateText, may, type View } from './view.ts';

/** A connected account: what it is, whether it is well, and what can be done. */
export function card(view: View, connection: Connection): TemplateResult {
  const { words, locale } = view;
  const { id, name, state, sellingPartnerId, marketplaces, connectedAt, connectedBy, renewBy } = connection;
  return html`<article class="card" part="card" aria-labelledby="name-${id}" data-connection=${id}>
    <div class="card-head">
      <h4 id="name-${id}" tabindex="-1"><bdi>${name}</bdi></h4>
      ${badge(words, state)}
    </div>
    ${
      sellingPartnerId
        ? html`<dl class="facts">
            <dt>${words.sellingPartnerId}</dt>
            <dd class="id">
              <code dir="ltr">${sellingPartnerId}</code>
              ${
                may(view, 'seeIds')
                  ? html`<button
                      class="icon-button"
                      aria-label=${words.copyId(name)}
                      @click=${() => view.actions.copy(sellingPartnerId)}
                    >
                      ${icons.copy}
                    </button>`
                  : nothing
              }
            </dd>
          </dl>`
        : nothing
    }
    ${
      state === 'disconnected'
        ? nothing
        : html`<ul class="marketplaces" role="list" aria-label=${words.marketplaces}>
            ${marketplaces.map(
              ({ country, suspended }) =>
                html`<li
                  class=${suspended ? 'suspended' : nothing}
                  title=${suspended ? words.suspended : nothing}
                >
                  ${suspended ? icons.triangle : icons.tick}${countryName(locale, country)}${
                    suspended ? html`<span class="hidden">, ${words.suspended}</span>` : nothing
                  }
                </li>`,
            )}
          </ul>`
    }
    <div class="card-foot">
      <p class="quiet">
        ${
          connectedAt && state !== 'disconnected'
            ? html`${words.connectedOn(dateText(locale, connectedAt), connectedBy)}${
                renewBy ? html`<br />${words.renewBy(dateText(locale, renewBy))}` : nothing
              }`
            : nothing
        }
      </p>
      <div class="actions">${actions(view, connection)}</div>
    </div>
  </article>`;
}

function actions(view: View, connection: Connection): (TemplateResult | typeof nothing)[] {
  const { words } = view;
  const { name, state } = connection;
  const label = trippingLabel(view, connection);
  return [
    label && may(view, 'connect')
      ? html`<button
          class="button ${state === 'disconnected' ? '' : 'tinted'}"
          aria-label="${label}, ${name}, ${words.opensAmazon}"
          part="button"
          @click=${() => view.actions.connect(renewal(connection))}
        >
          ${label}
        </button>`
      : nothing,
    state !== 'disconnected' && may(view, 'disconnect')
      ? html`<button
          class="button quiet-button"
          part="button"
          aria-label="${words.disconnect}, ${name}"
          @click=${() => view.actions.open({ kind: 'disconnect', connectionId: connection.id })}
        >
          ${words.disconnect}
        </button>`
      : nothing,
  ];
}

/** "Renew" before loss, "Reconnect" after it; nothing while all is well. */
function trippingLabel({ words }: View, { state }: Connection): string | undefined {
  if (state === 'expiring' || state === 'reauth_expired' || state === 'reauth_scope') return words.renew;
  if (state === 'revoked') return words.reconnect;
  return state === 'disconnected' ? words.connectAgain : undefined;
}

const renewal = ({ id, region, country, sellerId }: Connection): Place => ({
  connectionId: id,
  sellerId,
  region,
  ...(country ? { country } : {}),
});
