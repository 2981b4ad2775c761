import { html } from 'hono/html';
import type { Persona } from '../personas/persona.ts';
import type { Html } from './answer.ts';

export interface PageOptions {
  base?: string;
  user?: Persona | undefined;
  /** Where choosing another account or signing out leads back to. */
  back?: string;
  refresh?: string;
  script?: string;
  wordmark?: string;
}

/** A page of the fake Amazon: plain and dense, with the band that says what it is. */
export function page(title: string, body: Html, options: PageOptions = {}): Html {
  const { base = '', user, back = '/home', refresh, script, wordmark = 'Seller Central' } = options;
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
            <span class="wordmark">${wordmark} <small>(sandbox)</small></span>
            ${
              user
                ? html`<form method="post" action="${base}/ap/signout" class="user">
                    <span>${user.name}</span>
                    ${
                      user.accounts.length > 1 && wordmark === 'Seller Central'
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
