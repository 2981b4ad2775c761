import { html } from 'hono/html';

/** Whom to sign in as at the fake Amazon, by the region where the account sells. */
const amazonPeople = [
  ['Nordlicht Outdoor GmbH', 'Europe, nine countries'],
  ['Maple & Pine Co.', 'North America'],
  ['Sakura Trading', 'Far East: Japan'],
  ['Outback Goods', 'Far East: Australia'],
  ['Globex Corporation', 'one login, four accounts'],
  ['Hobby Horst', 'refused: Individual plan'],
] as const;

/** Stands outside the product on purpose, so that nobody takes it for a part of it. */
export const demoHelp = (sandboxUrl: string) => html`
  <aside class="demo-help" aria-label="About this demo">
    <details open>
      <summary>About this demo</summary>
      <div class="demo-help-body">
        <p>
          Alpenglow is made up, and so is the Amazon behind it: nothing leaves this computer. Connect an
          account, sign in at the fake Amazon as one of these, and confirm.
        </p>
        <ul>
          ${amazonPeople.map(([name, where]) => html`<li><strong>${name}</strong> ${where}</li>`)}
        </ul>
        <p><a href="${sandboxUrl}/" target="_blank" rel="noopener">Open the fake Amazon’s control page</a></p>
      </div>
    </details>
  </aside>
`;
