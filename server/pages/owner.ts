import { html } from 'hono/html';
import type { Region } from '../../contract/marketplaces.ts';
import type { Back } from '../flows/owner/answer.ts';
import type { Visit } from '../flows/owner/visit.ts';
import { renewalDate } from '../rules/clocks.ts';
import type { LinkRow } from '../store/rows.ts';
import { layout, page, type Html } from './page.ts';

/** What is the same on all of an installation's pages. */
interface House {
  base: string;
  hostName: string;
  /** The name Amazon's consent page shows. */
  appName: string;
}

const REGIONS: Record<Region, string> = { NA: 'North America', EU: 'Europe', FE: 'Far East' };
const countries = new Intl.DisplayNames(['en'], { type: 'region' });
const placeOf = ({ region, country }: Pick<LinkRow, 'region' | 'country'>) =>
  region === 'FE' && country ? (countries.of(country) ?? country) : REGIONS[region];
const day = (time: number) =>
  new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' }).format(time);

const whoOf = ({ requester }: LinkRow): string => requester.name ?? requester.email ?? 'Somebody';
const hostOf = ({ origin }: LinkRow): string => new URL(origin).host;

const facts = (rows: [term: string, what: Html | string | null][]): Html =>
  html`<dl class="facts">
    ${rows.map(([term, what]) =>
      what === null
        ? ''
        : html`<div>
            <dt>${term}</dt>
            <dd>${what}</dd>
          </div>`,
    )}
  </dl>`;
const id = (text: string): Html => html`<code translate="no">${text}</code>`;

/** The page before Amazon: who asks, for what, and what that person would get. */
export function askPage(house: House, { link, workspace, permissions }: Visit): Html {
  const { base, hostName, appName } = house;
  const who = whoOf(link);
  const { requester, expected } = link;
  const title = expected
    ? `Renew an Amazon account for ${hostName}?`
    : `Connect your Amazon account to ${hostName}?`;
  const place = workspace ? `“${workspace}”` : 'a workspace without a name';
  const asker = requester.email
    ? html`${requester.name ? html`${requester.name}<br />` : ''}${requester.email}
        <span class="quiet">confirmed by ${hostName}</span>`
    : html`${who} <span class="quiet">${hostName} confirms no e-mail address</span>`;
  const body = html`<h1 id="title" tabindex="-1">${title}</h1>
    <p>
      ${link.recipient.name}, ${who} asks you for access to an Amazon selling account. You sign in at Amazon
      only; your password stays there.
    </p>
    ${facts([
      ['Asked by', asker],
      [
        'Workspace',
        html`${workspace ?? 'without a name'} <span class="quiet">at ${hostName}, ${hostOf(link)}</span>`,
      ],
      ['Account', html`Amazon Seller Central, ${placeOf(link)}`],
      ['Selling Partner ID', expected === null ? null : id(expected)],
      ['Also', link.ads ? 'Amazon Ads' : null],
      ['Valid until', `${day(link.endsAt)}, for one use`],
    ])}
    <h2>What they get</h2>
    <p>
      Everybody in this workspace works with your orders, products, stock and finances through ${hostName}.
      Amazon lists each right and calls them “view and edit”. It ends when you remove it at Amazon, or after a
      year.
    </p>
    ${
      permissions.length > 0
        ? html`<ul>
            ${permissions.map(({ role, usedFor }) => html`<li><strong>${role}</strong>: ${usedFor}</li>`)}
          </ul>`
        : ''
    }
    <h2>Before you continue</h2>
    <ul>
      <li>
        Sign in to the correct account. Amazon connects the one that is open in this browser, and asks for the
        primary user or one with “Selling Partner Appstore: View & Edit”.
      </li>
      <li>Amazon shows the name “${appName}”. That is ${hostName}.</li>
    </ul>
    <label class="agree">
      <input type="checkbox" id="agree" />
      <span
        >I know ${who} and want ${place} at ${hostName} to have full access to my Amazon selling
        account.</span
      >
    </label>
    <p id="words" role="status"></p>
    <div class="actions">
      <button type="button" id="go" class="primary" disabled>Continue to Amazon</button>
      <button type="button" id="refuse">I did not expect this</button>
    </div>
    <p class="quiet">
      Already use ${hostName}?
      <a href="${link.returnUrl}" rel="noreferrer">Connect in your own workspace</a> instead.
    </p>
    <noscript><p>This page needs JavaScript.</p></noscript>`;
  return layout({ base, title, body, script: { name: 'owner', data: { state: 'ask' } } });
}

/** The page of a link that asks nothing any more. */
export function overPage(house: House, { link, isUnderWay }: Visit): Html {
  const { hostName } = house;
  const say = (title: string, ...sentences: string[]) => page({ base: house.base, title, sentences });
  const who = whoOf(link);
  if (isUnderWay)
    return say(
      'You are back from Amazon already',
      'One question is left. Answer it in the browser window in which you were at Amazon.',
    );
  switch (link.state) {
    case 'done':
      return say(
        'Done, you can close this page',
        `This link was used on ${day(link.changedAt)}: ${hostName} has access to the account.`,
        `To end it, ask ${who}, or remove ${house.appName} in Seller Central under Manage Your Apps.`,
      );
    case 'withdrawn':
      return say('This link was withdrawn', 'It can’t be used any more. Nothing was connected with it.');
    default:
      return say(
        'This link is not valid any more',
        `Ask ${who} for a new one. Nothing was connected with it.`,
      );
  }
}

/** Back from Amazon: is it the right account? */
export function reviewPage(house: House, { attempt, link, workspace }: Back): Html {
  const { account, arrival, verdict, grantId } = attempt;
  const { hostName } = house;
  const isOther = verdict === 'different';
  const title = isOther ? 'This is a different account' : 'Is this the right account?';
  const stores = (account?.marketplaces ?? []).filter(({ participates }) => participates);
  const names = [...new Set(stores.map(({ storeName }) => storeName.trim()).filter(Boolean))];
  const place = `${workspace ? `“${workspace}”` : 'the workspace'} at ${hostName}`;
  const body = html`<h1 id="title" tabindex="-1">${title}</h1>
    <p>
      ${
        isOther
          ? `${whoOf(link)} asked for another account. Nothing was changed. Sign out of Amazon, open the link again and sign in to the right one.`
          : `Nothing is connected yet. If you keep it, ${place} gets access.`
      }
    </p>
    ${facts([
      ['Selling Partner ID', id(arrival?.sellingPartnerId ?? '')],
      ['Asked for', attempt.expected === null ? null : id(attempt.expected)],
      ['Store', names.slice(0, 3).join(', ') || null],
      ['Region', account ? placeOf(account) : null],
      [
        `Marketplaces (${stores.length})`,
        stores.map(({ country }) => countries.of(country) ?? country).join(', '),
      ],
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

/** It is connected: a receipt, and the way back. */
export function donePage(house: House, { attempt, link, connection, workspace }: Back): Html {
  const { hostName, appName, base } = house;
  const title = 'Done, you can close this page';
  const renewBy = connection ? renewalDate(connection) : null;
  const body = html`<h1 id="title" tabindex="-1">${title}</h1>
    <p>${hostName} has access to this account. Keep this as a receipt.</p>
    ${facts([
      ['Selling Partner ID', id(connection?.sellingPartnerId ?? attempt.arrival?.sellingPartnerId ?? '')],
      ['Region', connection ? placeOf(connection) : placeOf(link)],
      ['Given to', `${workspace ?? 'a workspace without a name'} at ${hostName}, ${hostOf(link)}`],
      ['Asked by', link.requester.email ?? whoOf(link)],
      ['Given by', link.recipient.name],
      ['On', connection?.connectedAt ? day(connection.connectedAt) : null],
      ['Ends by itself', renewBy === null ? null : `about ${day(renewBy)}, unless you renew it`],
    ])}
    <p id="words" role="status"></p>
    <div class="actions"><button type="button" id="remove">Remove again</button></div>
    <p class="quiet">
      Later you can end it in Seller Central under Manage Your Apps, where it is called “${appName}”.
    </p>`;
  return layout({ base, title, body, script: { name: 'owner', data: { state: 'done' } } });
}

/** The owner has taken it back. */
export const removedPage = (house: House): Html =>
  page({
    base: house.base,
    title: 'Removed',
    sentences: [
      `${house.hostName} no longer uses this account.`,
      `One step is left at Amazon, which only you can do: in Seller Central open Manage Your Apps, find “${house.appName}” and disable it.`,
    ],
  });
