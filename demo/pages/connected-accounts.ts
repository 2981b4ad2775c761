import { html } from 'hono/html';
import type { Frame } from './layout.ts';
import { settingsPage } from './layout.ts';

/** Settings > Connected Accounts: one script and one element are the whole embedding. */
export const connectedAccounts = (
  frame: Frame,
  { server, flow }: { server: string; flow?: string | undefined },
) =>
  settingsPage(
    frame,
    'Connected Accounts',
    html`
      <p class="lead">
        Alpenglow reads orders, stock and fees from the Amazon accounts that are connected here, every hour.
      </p>
      <connected-accounts
        server="${server}"
        session-url="/session"
        ${flow === 'redirect' ? html`flow="redirect"` : ''}
      ></connected-accounts>
    `,
    html`<script type="module" src="/connected-accounts/connected-accounts.js"></script>`,
  );
