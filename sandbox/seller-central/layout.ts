import { html } from 'hono/html';
import type { AmazonRequest } from '../amazon-request.ts';
import type { Persona } from '../personas/persona.ts';
import type { Html } from './answer.ts';

/** Which of Amazon's sites a page belongs to. */
export interface Site {
  /** What stands before its paths in our own links. */
  base: string;
  wordmark: string;
}

const WORDMARK = { seller: 'Seller Central', vendor: 'Vendor Central' };
const ACCOUNT = 'Amazon account';

export const siteOf = ({ base, host }: AmazonRequest): Site => ({
  base,
  wordmark: host.surface === 'account' ? ACCOUNT : WORDMARK[host.partner],
});

export interface PageOptions extends Site {
  user?: Persona | undefined;
  /** Where choosing another account or signing out leads back to. */
  back?: string;
  refresh?: string;
  script?: string;
}

/** A page of the fake Amazon: plain and dense, with the band that says what it is. */
export function page(title: string, body: Html, options: PageOptions): Html {
  const { base, user, back = '/home', refresh, script, wordmark } = options;
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        ${refresh ? html`<meta http-equiv="refresh" content="1; url=${refresh}" />` : ''}
        <title>${title} - ${wordmark} (sandbox)</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/_sandbox/seller-central.css" />
        ${script ? html`<script type="module" src="/_sandbox/${script}"></script>` : ''}
      </head>
      <body>
        <header>
          <p class="band">Sandbox: this is not Amazon</p>
          <div class="bar">
            ${
              wordmark === ACCOUNT
                ? html`<span class="wordmark">${wordmark} <small>(sandbox)</small></span>`
                : html`<a class="wordmark" href="${base}/home">${wordmark} <small>(sandbox)</small></a>`
            }
            ${
              user
                ? html`<form method="post" action="${base}/ap/signout" class="user">
                    <span>${user.name}</span>
                    ${
                      user.accounts.length > 1 && wordmark !== ACCOUNT
                        ? html`<a
                            href="${base}/account-switcher/default/merchantMarketplace?returnTo=${encodeURIComponent(back)}"
                            >Switch account</a
                          >`
                        : ''
                    }
                    <input type="hidden" name="return" value="${back}" />
                    <button class="link">Sign out</button>
                  </form>`
                : ''
            }
          </div>
        </header>
        <main>${body}</main>
      </body>
    </html>`;
}
