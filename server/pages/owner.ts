import { html } from 'hono/html';
import type { Visit } from '../flows/owner/visit.ts';
import { isAdsLeft } from '../rules/link.ts';
import { day, facts, hostOf, id, placeOf, whoOf, type House } from './owner-parts.ts';
import { layout, page, type Html } from './page.ts';

/** The page before Amazon: who asks, for what, and what that person would get. */
export function askPage(house: House, { link, workspace, permissions }: Visit): Html {
  const { base, hostName, appName } = house;
  const who = whoOf(link);
  const { requester, expected } = link;
  const isAdsOnly = isAdsLeft(link);
  const title = isAdsOnly
    ? `Connect Amazon Ads to ${hostName}?`
    : expected
      ? `Renew an Amazon account for ${hostName}?`
      : `Connect your Amazon account to ${hostName}?`;
  const wanted = isAdsOnly
    ? 'my Amazon Ads'
    : `my Amazon selling account${link.ads ? ' and my Amazon Ads' : ''}`;
  const place = workspace ? `“${workspace}”` : 'a workspace without a name';
  const asker = requester.email
    ? html`${requester.name ? html`${requester.name}<br />` : ''}${requester.email}
        <span class="quiet">confirmed by ${hostName}</span>`
    : html`${who} <span class="quiet">${hostName} confirms no e-mail address</span>`;
  const body = html`<h1 id="title" tabindex="-1">${title}</h1>
    <p>
      ${link.recipient.name}, ${who} asks you for access to
      ${isAdsOnly ? 'Amazon Ads' : 'an Amazon selling account'}${link.ads && !isAdsOnly ? ' and to Amazon Ads, one after the other' : ''}.
      You sign in at Amazon only; your password stays there.
    </p>
    ${facts([
      ['Asked by', asker],
      [
        'Workspace',
        html`${workspace ?? 'without a name'} <span class="quiet">at ${hostName}, ${hostOf(link)}</span>`,
      ],
      ['Account', `${isAdsOnly ? 'Amazon Ads' : 'Amazon Seller Central'}, ${placeOf(link)}`],
      ['Connected already', isAdsOnly ? 'Amazon Seller Central' : null],
      ['Selling Partner ID', expected === null ? null : id(expected)],
      ['Then', link.ads && !isAdsOnly ? 'Amazon Ads, by a consent of its own' : null],
      ['Valid until', `${day(link.endsAt)}, for one use`],
    ])}
    <h2>What they get</h2>
    <p>
      ${
        isAdsOnly
          ? ''
          : `Everybody in this workspace works with your orders, products, stock and finances through ${hostName}. Amazon lists each right and calls them “view and edit”. `
      }${link.ads ? `Everybody in this workspace sees and changes your advertising campaigns and budgets. ` : ''}It
      ends when you remove it at Amazon, or after a year.
    </p>
    ${
      permissions.length > 0 && !isAdsOnly
        ? html`<ul>
            ${permissions.map(({ role, usedFor }) => html`<li><strong>${role}</strong>: ${usedFor}</li>`)}
          </ul>`
        : ''
    }
    <h2>Before you continue</h2>
    <ul>
      <li>
        Sign in to the correct account. Amazon connects the one that is open in this
        browser${isAdsOnly ? '.' : ', and asks for the primary user or one with “Selling Partner Appstore: View & Edit”.'}
      </li>
      <li>Amazon shows the name “${appName}”. That is ${hostName}.</li>
    </ul>
    <label class="agree">
      <input type="checkbox" id="agree" />
      <span>I know ${who} and want ${place} at ${hostName} to have full access to ${wanted}.</span>
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
  const what =
    link.sellerAttemptId === null
      ? 'Nothing was connected with it.'
      : 'Amazon Seller Central was connected with it, Amazon Ads was not.';
  switch (link.state) {
    case 'done':
      return say(
        'Done, you can close this page',
        `This link was used on ${day(link.changedAt)}: ${hostName} has access to the account.`,
        `To end it, ask ${who}, or remove ${house.appName} in Seller Central under Manage Your Apps.`,
      );
    case 'withdrawn':
      return say('This link was withdrawn', `It can’t be used any more. ${what}`);
    default:
      return say('This link is not valid any more', `Ask ${who} for a new one. ${what}`);
  }
}
