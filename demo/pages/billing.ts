import { html } from 'hono/html';
import type { Frame } from './layout.ts';
import { settingsPage } from './layout.ts';

const PRICES: Record<string, [price: string, terms: string]> = {
  Growth: ['€149', 'Up to 10 connected accounts and 50,000 orders a month'],
  Agency: ['€490', 'Unlimited clients, 250 connected accounts'],
};

/** The first days of this month and of the two before it. */
const invoiceDates = (today: Date): Date[] =>
  [0, 1, 2].map((back) => new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() - back, 1)));

export const billing = (frame: Frame) => {
  const { plan, name } = frame.person.workspace;
  const [price = '', terms = ''] = PRICES[plan] ?? [];
  return settingsPage(
    frame,
    'Billing',
    html`
      <section class="card split">
        <div>
          <h2>${plan} plan</h2>
          <p>${terms}</p>
        </div>
        <p class="price"><b>${price}</b> a month</p>
      </section>
      <section class="card">
        <h2>Invoices</h2>
        <table>
          <thead>
            <tr>
              <th scope="col">Date</th>
              <th scope="col">For</th>
              <th scope="col" class="number">Amount</th>
            </tr>
          </thead>
          <tbody>
            ${invoiceDates(new Date()).map(
              (date) =>
                html`<tr>
                  <td>${date.toLocaleDateString('en-GB', { dateStyle: 'medium', timeZone: 'UTC' })}</td>
                  <td>${plan} plan, ${name}</td>
                  <td class="number">${price}.00</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </section>
    `,
  );
};
