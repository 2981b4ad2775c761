import { html } from 'hono/html';
import type { Frame } from './layout.ts';
import { page } from './layout.ts';

const REPORTS = {
  overview: ['Overview', 'Revenue, profit and stock of the last 30 days, in one look.'],
  profit: ['Profit', 'What is left of every order after fees, advertising and returns.'],
  products: ['Products', 'Every listing with its margin, rank and days of stock.'],
  advertising: ['Advertising', 'Spend and sales of each campaign, beside the profit it made.'],
} as const;

type Report = keyof typeof REPORTS;
export const isReport = (name: string): name is Report => Object.hasOwn(REPORTS, name);

/** Alpenglow's reports are empty in the demo: nothing here reads orders. */
export const report = (frame: Frame, name: Report) => {
  const [title, promise] = REPORTS[name];
  return page(
    frame,
    title,
    html`
      <h1>${title}</h1>
      <section class="card empty">
        <img src="/assets/ridge.svg" alt="" width="320" height="96" />
        <h2>Nothing to show yet</h2>
        <p>${promise} The first numbers arrive the day after an Amazon account has been connected.</p>
        <a class="button" href="/settings/connected-accounts">Go to Connected Accounts</a>
      </section>
    `,
  );
};
