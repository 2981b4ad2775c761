import { html } from 'hono/html';
import type { Back } from '../flows/owner/answer.ts';
import { renewalDate } from '../rules/clocks.ts';
import { countryName, day, facts, hostOf, id, placeOf, whoOf, type House } from './owner-parts.ts';
import { layout, page, type Html } from './page.ts';

const placeIn = ({ workspace }: Back, { hostName }: House): string =>
  `${workspace ? `“${workspace}”` : 'the workspace'} at ${hostName}`;

/** Back from Amazon: is it the right account? */
export function reviewPage(house: House, back: Back): Html {
  const { attempt, link } = back;
  const { account, arrival, verdict, grantId } = attempt;
  const isOther = verdict === 'different';
  const title = isOther ? 'This is a different account' : 'Is this the right account?';
  const stores = (account?.marketplaces ?? []).filter(({ participates }) => participates);
  const names = [...new Set(stores.map(({ storeName }) => storeName.trim()).filter(Boolean))];
  const body = html`<h1 id="title" tabindex="-1">${title}</h1>
    <p>
      ${
        isOther
          ? `${whoOf(link)} asked for another account. Nothing was changed. Sign out of Amazon, open the link again and sign in to the right one.`
          : `Nothing is connected yet. If you keep it, ${placeIn(back, house)} gets access.${link.ads ? ' Amazon Ads comes next.' : ''}`
      }
    </p>
    ${facts([
      ['Selling Partner ID', id(arrival?.sellingPartnerId ?? '')],
      ['Asked for', attempt.expected === null ? null : id(attempt.expected)],
      ['Store', names.slice(0, 3).join(', ') || null],
      ['Region', account ? placeOf(account) : null],
      [`Marketplaces (${stores.length})`, stores.map(({ country }) => countryName(country)).join(', ')],
    ])}
    ${verdict === 'other_place' ? html`<p>You were asked for ${placeOf(link)}.</p>` : ''}
    <p id="words" role="status"></p>
    <div class="actions">
      ${isOther ? '' : html`<button type="button" id="keep" class="primary">Yes, keep it</button>`}
      <button type="button" id="not-mine">${isOther ? 'Close' : 'Not the right account'}</button>
    </div>`;
  return layout({
    base: house.base,
    title,
    body,
    script: { name: 'owner', data: { state: 'review', attempt: grantId ?? '' } },
  });
}

/** Seller Central is done; on to Amazon Ads. @param said what became of an earlier try */
export function adsNextPage(house: House, back: Back, said: readonly string[] = []): Html {
  const title = 'One more: Amazon Ads';
  const body = html`<h1 id="title" tabindex="-1">${title}</h1>
    ${said.map((sentence) => html`<p>${sentence}</p>`)}
    <p>
      Amazon Seller Central is connected. ${whoOf(back.link)} also asked for Amazon Ads, which has a consent
      of its own.
    </p>
    <ul>
      <li>
        Sign in with the login that works with your campaigns; it may be another one than in Seller Central.
      </li>
      <li>Before ${placeIn(back, house)} gets access you see what the login brings.</li>
    </ul>
    <p id="words" role="status"></p>
    <div class="actions">
      <button type="button" id="go" class="primary">Continue to Amazon Ads</button>
      <button type="button" id="without">Leave it at Seller Central</button>
    </div>`;
  return layout({ base: house.base, title, body, script: { name: 'owner', data: { state: 'next' } } });
}

/** Back from Amazon Ads: what this login would serve. */
export function adsReviewPage(house: House, back: Back): Html {
  const { attempt, link, choice } = back;
  const { profiles = [], seen = 0, login = null, isOfUse = false } = choice ?? {};
  const title = isOfUse ? 'Use this Amazon Ads login?' : 'Nothing is left to connect';
  const sentence = !isOfUse
    ? `Amazon Ads of this account is connected already, as well as this login could do it. Nothing was changed.`
    : profiles.length > 0
      ? `Nothing is connected yet. If you keep it, ${placeIn(back, house)} gets access.`
      : `This login has no Amazon Ads profile of the account yet. If you keep it, ${house.hostName} looks for one every day.`;
  const body = html`<h1 id="title" tabindex="-1">${title}</h1>
    <p>${sentence}</p>
    ${facts([
      ['Amazon login', login],
      ['Region', placeOf(link)],
      [
        `Marketplaces (${profiles.length})`,
        profiles
          .map(({ country, access }) => countryName(country) + (access === 'view' ? ' (view only)' : ''))
          .join(', ') || 'none',
      ],
      [
        'Also sees',
        seen > profiles.length
          ? `${seen - profiles.length} further profiles; they are not connected by this`
          : null,
      ],
    ])}
    <p id="words" role="status"></p>
    <div class="actions">
      ${isOfUse ? html`<button type="button" id="keep" class="primary">Yes, keep it</button>` : ''}
      <button type="button" id="not-mine">${isOfUse ? 'Not this login' : 'Close'}</button>
    </div>`;
  return layout({
    base: house.base,
    title,
    body,
    script: { name: 'owner', data: { state: 'review', attempt: attempt.grantId ?? '' } },
  });
}

/** It is connected: a receipt for all that was given with the link, and the way back. */
export function donePage(house: House, { link, connection, ads, workspace }: Back): Html {
  const { hostName, appName, base } = house;
  const title = 'Done, you can close this page';
  const renewBy = connection ? renewalDate(connection) : null;
  const served = ads?.login.links.map(({ country }) => countryName(country)).join(', ');
  const body = html`<h1 id="title" tabindex="-1">${title}</h1>
    <p>${hostName} has access to this account. Keep this as a receipt.</p>
    ${facts([
      ['Seller Central', connection ? 'connected' : null],
      ['Selling Partner ID', connection?.sellingPartnerId ? id(connection.sellingPartnerId) : null],
      ['Amazon Ads', ads ? served || 'connected, no profile yet' : link.ads ? 'not connected' : null],
      ['Amazon Ads login', ads?.login.login ?? null],
      ['Region', placeOf(connection ?? link)],
      ['Given to', `${workspace ?? 'a workspace without a name'} at ${hostName}, ${hostOf(link)}`],
      ['Asked by', link.requester.email ?? whoOf(link)],
      ['Given by', link.recipient.name],
      ['On', day(connection?.connectedAt ?? ads?.login.connectedAt ?? link.changedAt)],
      ['Ends by itself', renewBy === null ? null : `about ${day(renewBy)}, unless you renew it`],
    ])}
    <p id="words" role="status"></p>
    <div class="actions"><button type="button" id="remove">Remove again</button></div>
    <p class="quiet">
      Later you can end it in Seller Central under Manage Your Apps, where it is called
      “${appName}”${ads ? ', and Amazon Ads at amazon.com/ap/adam' : ''}.
    </p>`;
  return layout({ base, title, body, script: { name: 'owner', data: { state: 'done' } } });
}

/** The owner has taken it back. */
export const removedPage = (house: House, { link }: Back): Html =>
  page({
    base: house.base,
    title: 'Removed',
    sentences: [
      `${house.hostName} no longer uses this account.`,
      `One step is left at Amazon, which only you can do: in Seller Central open Manage Your Apps, find “${house.appName}” and disable it.`,
      ...(link.ads ? ['For Amazon Ads, remove it at amazon.com/ap/adam, with the same login.'] : []),
    ],
  });
