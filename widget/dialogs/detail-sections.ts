import { html, nothing, type TemplateResult } from 'lit';
import type { ConnectionDetails } from '../../contract/api.ts';
import type { Connection } from '../../contract/connection.ts';
import { icons } from './icons.ts';
import { groupAround } from '../views/find.ts';
import { exactText, countryName, dateText, may, placeName, type View } from '../views/view.ts';
import { freshnessList } from './progress.ts';
import type { Responsible } from './responsible.ts';

type Pair = [string, TemplateResult | string] | undefined | false | '' | null;

/** What the details drawer lists, from who it is to what happened. */
export const detailSections = (
  view: View,
  connection: Connection,
  details: ConnectionDetails | undefined,
  responsible: Responsible,
): TemplateResult => html`
  ${identity(view, connection, responsible)} ${details ? permissions(view, connection, details) : nothing}
  ${freshness(view, connection)} ${details ? others(view, details) : nothing}
  ${details ? receipt(view, details) : nothing} ${details ? activity(view, details) : nothing}
`;

const section = (title: string, inside: TemplateResult): TemplateResult =>
  html`<section class="detail">
    <h4>${title}</h4>
    ${inside}
  </section>`;

const pairs = (...all: Pair[]): TemplateResult =>
  html`<dl class="pairs">
    ${all.map((pair) =>
      pair
        ? html`<dt>${pair[0]}</dt>
            <dd>${pair[1]}</dd>`
        : nothing,
    )}
  </dl>`;

const moment = (locale: string, at: string): TemplateResult =>
  html`<time datetime=${at}>${exactText(locale, at)}</time>`;

function identity(view: View, connection: Connection, responsible: Responsible): TemplateResult {
  const { words, locale, page } = view;
  const { name, sellingPartnerId, region, country, accountType, connectedAt, connectedBy } = connection;
  const { refreshedAt, renewBy, lastSuccessAt, mws, marketplaces } = connection;
  const stores = marketplaces.filter(({ storeName }) => storeName !== '');
  const login = groupAround(page, connection.id)?.group.ads?.login;
  return pairs(
    sellingPartnerId && [words.sellingPartnerId, copyable(view, sellingPartnerId, name)],
    stores.length > 0 && [
      words.storeNames,
      html`${stores.map(
        (one) =>
          html`<span class="item">${words.storeName(countryName(locale, one.country), one.storeName)}</span>`,
      )}`,
    ],
    [
      words.accountRegion,
      country
        ? `${placeName(view, region, null)} · ${countryName(locale, country)}`
        : placeName(view, region, null),
    ],
    [words.accountType, words.accountTypes[accountType]],
    connectedAt && [
      words.connectedByOn,
      html`${moment(locale, connectedAt)}${connectedBy ? html` · <bdi>${connectedBy}</bdi>` : nothing}`,
    ],
    refreshedAt && [words.refreshed, moment(locale, refreshedAt)],
    lastSuccessAt && [words.lastAnswer, moment(locale, lastSuccessAt)],
    renewBy && [words.renewByTitle, words.estimated(dateText(locale, renewBy))],
    login && [words.ppc, html`${words.adsSignedIn} <bdi>${login}</bdi>`],
    mws && [words.mwsTitle, words.mws(mws.hint, dateText(locale, mws.updatedAt))],
    [words.responsible, responsible.render()],
  );
}

const copyable = (view: View, id: string, name: string): TemplateResult =>
  html`<code dir="ltr">${id}</code>${
      may(view, 'seeIds')
        ? html`<button
            class="icon-button"
            aria-label=${view.words.copyId(name)}
            @click=${() => view.actions.copy(id)}
          >
            ${icons.copy}
          </button>`
        : nothing
    }`;

function permissions({ words }: View, connection: Connection, details: ConnectionDetails) {
  const missing = connection.missingRoles.filter(
    (role) => !details.permissions.some((one) => one.role === role),
  );
  const all = [
    ...missing.map((role) => ({ role, usedFor: null, missing: true })),
    ...[...details.permissions].sort((one, other) => Number(other.missing) - Number(one.missing)),
  ];
  if (all.length === 0) return nothing;
  return section(
    words.permissions,
    html`<ul class="permissions" role="list">
      ${all.map(
        ({ role, usedFor, missing: lacks }) =>
          html`<li class=${lacks ? 'lacks' : ''}>
            ${lacks ? icons.triangle : icons.tick}<span
              ><strong>${role}</strong>${lacks ? html` – ${words.permissionMissing}` : nothing}<span
                class="quiet"
                >${usedFor ? words.usedFor(usedFor) : words.notNamed}</span
              ></span
            >
          </li>`,
      )}
    </ul>`,
  );
}

function freshness(view: View, { marketplaces }: Connection) {
  const { words, locale } = view;
  const fresh = marketplaces.filter((one) => one.freshness.length > 0);
  if (fresh.length === 0) return nothing;
  return section(
    words.freshnessTitle,
    html`${fresh.map(
      (one) =>
        html`<details ?open=${fresh.length === 1}>
          <summary>${countryName(locale, one.country)}</summary>
          ${freshnessList({ view }, one.freshness)}
        </details>`,
    )}`,
  );
}

function others({ words }: View, { otherMarketplaces }: ConnectionDetails) {
  if (otherMarketplaces.length === 0) return nothing;
  return section(
    words.otherMarketplaces,
    html`<p class="quiet">${words.otherHint}</p>
      <p>${otherMarketplaces.map((id) => html`<code class="item" dir="ltr">${id}</code>`)}</p>`,
  );
}

function receipt(
  { words, locale }: View,
  { receipt: { grantedAt, grantedBy, endedAt, endedBy, keyDestroyedAt } }: ConnectionDetails,
) {
  const lines = [
    grantedAt && words.grantedBy(exactText(locale, grantedAt), grantedBy),
    endedAt && words.endedBy(exactText(locale, endedAt), endedBy),
    keyDestroyedAt && words.keyDestroyed(exactText(locale, keyDestroyedAt)),
  ].filter(Boolean);
  if (lines.length === 0) return nothing;
  return section(words.receipt, html`${lines.map((line) => html`<p>${line}</p>`)}`);
}

function activity({ words, locale }: View, details: ConnectionDetails): TemplateResult {
  const known = details.activity.flatMap(({ type, at, userName, details: facts }) => {
    const what = words.activityWords[type];
    const country = typeof facts['country'] === 'string' ? countryName(locale, facts['country']) : undefined;
    return what ? [{ what: country ? `${what}: ${country}` : what, at, who: userName }] : [];
  });
  return section(
    words.activity,
    known.length === 0
      ? html`<p class="quiet">${words.noActivity}</p>`
      : html`<ol class="activity" role="list">
          ${known.map(
            ({ what, at, who }) =>
              html`<li>
                <span>${who ? words.activityBy(what, who) : what}</span>
                <time class="quiet" datetime=${at}>${exactText(locale, at)}</time>
              </li>`,
          )}
        </ol>`,
  );
}
