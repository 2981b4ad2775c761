import { html } from 'hono/html';
import { layout, type Shown } from './layout.ts';

export type { Shown } from './layout.ts';

/** The one page that carries the element. */
export const connectedAccounts = (shown: Shown): Promise<string> => {
  const flow = shown.flow ? html`flow="${shown.flow}"` : '';
  return layout(shown, {
    title: 'Connected Accounts',
    head: html`<script type="module" src="/connected-accounts/connected-accounts.js"></script>`,
    body: html`
      <header class="page-head">
        <p class="crumbs">Settings</p>
        <h1>Connected Accounts</h1>
        <p class="lead">
          Alpenglow reads orders, inventory and fees from the Amazon accounts you connect here.
        </p>
      </header>
      <section class="panel" aria-label="Amazon accounts">
        <connected-accounts server="${shown.accountsUrl}" session-url="/session" ${flow}></connected-accounts>
      </section>
    `,
  });
};

export const overview = (shown: Shown): Promise<string> =>
  layout(shown, {
    title: 'Overview',
    body: html`
      <header class="page-head">
        <p class="crumbs">${shown.person.workspace.name}</p>
        <h1>Overview</h1>
        <p class="lead">Profit, stock and fees across your marketplaces, refreshed every hour.</p>
      </header>
      <div class="figures">
        ${['Revenue, 30 days', 'Net margin', 'Units sold', 'Days of stock'].map(
          (label) => html`<div class="panel figure"><span>${label}</span><strong>–</strong></div>`,
        )}
      </div>
      <section class="panel invite">
        <img src="/assets/ridge.svg" alt="" width="360" height="120" />
        <h2>Your numbers start with an account</h2>
        <p>Connect Amazon Seller Central and the first figures appear within the hour.</p>
        <a class="button" href="/settings/connected-accounts">Go to Connected Accounts</a>
      </section>
    `,
  });

const fact = (term: string, value: string) =>
  html`<div>
    <dt>${term}</dt>
    <dd>${value}</dd>
  </div>`;

export const profile = (shown: Shown): Promise<string> =>
  layout(shown, {
    title: 'Profile',
    body: html`
      <header class="page-head">
        <p class="crumbs">Settings</p>
        <h1>Profile</h1>
        <p class="lead">How you appear to the others in ${shown.person.workspace.name}.</p>
      </header>
      <section class="panel" aria-label="You">
        <dl class="facts">
          ${fact('Name', shown.person.name)} ${fact('Email', shown.person.email)}
          ${fact('Role', shown.person.role)} ${fact('Workspace', shown.person.workspace.name)}
        </dl>
      </section>
    `,
  });

export const billing = (shown: Shown): Promise<string> =>
  layout(shown, {
    title: 'Billing',
    body: html`
      <header class="page-head">
        <p class="crumbs">Settings</p>
        <h1>Billing</h1>
        <p class="lead">Your plan, and who pays for it.</p>
      </header>
      <section class="panel" aria-label="Plan">
        <dl class="facts">
          ${fact('Plan', shown.person.workspace.plan)} ${fact('Billed', 'Monthly, by invoice')}
          ${fact('Billing contact', shown.person.workspace.admins.join(', '))}
        </dl>
      </section>
    `,
  });
