import { html, nothing, type TemplateResult } from 'lit';
import type { Connection, Group } from '../../contract/connection.ts';
import { badgeOf } from '../views/badge.ts';
import { dates, freshness, idLine, menuButton, stateOf } from '../views/connection.ts';
import { ppcField, sellingPartnerField } from '../views/fields.ts';
import type { View } from '../views/view.ts';

/** A connected account: what it is, whether it is well, and what can be done. */
export function card(
  view: View,
  group: Group,
  connection: Connection,
  sameIdAs: string | undefined,
): TemplateResult {
  const { words, changed } = view;
  const { id, name, sellingPartnerId, marketplaces } = connection;
  const state = stateOf(view, connection);
  const never = state === 'not_connected' || sellingPartnerId === null;
  const away = never || state === 'disconnected';
  const trouble = view.later?.connectionProblem(view, connection, 5) ?? nothing;
  return html`<article
    class="card ${changed.has(id) ? 'glow' : ''}"
    part="card"
    aria-labelledby="name-${id}"
    data-connection=${id}
  >
    <div class="head">
      <h4 id="name-${id}" tabindex="-1"><bdi>${name}</bdi></h4>
      ${badgeOf(view, connection)} ${menuButton(view, name, { connectionId: id })}
    </div>
    ${
      never
        ? nothing
        : html`<div class="identity">
            <span class="label">${words.sellingPartnerId}</span>
            <div class="id-line">${idLine(view, connection)}</div>
            ${sameIdAs ? html`<span class="quiet">${words.sameId(sameIdAs)}</span>` : nothing}
          </div>`
    }
    ${trouble}
    <div class="next">
      ${trouble === nothing ? view.later?.mainAction(view, connection) : nothing}${
        trouble === nothing || connection.link ? view.later?.linkToOwner(view, connection) : nothing
      }
    </div>
    ${
      away
        ? nothing
        : html`<section class="field" aria-label="${words.marketplaces}, ${name}">
              <h5>${words.marketplaces}</h5>
              ${sellingPartnerField(view, group, connection)}
            </section>
            ${
              group.ads && group.ads.marketplaces.length > 0
                ? html`<section class="field" aria-label="${words.ppc}, ${name}">
                    <h5>${words.ppc}</h5>
                    ${ppcField(view, group, connection, group.ads)}
                  </section>`
                : nothing
            }`
    }
    ${
      never
        ? nothing
        : html`<p class="quiet foot">
            ${dates(view, connection, state)}${
              away || marketplaces.length === 0 ? nothing : html`<br />${freshness(view, connection)}`
            }
          </p>`
    }
  </article>`;
}
