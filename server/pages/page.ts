import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';

/** A page of ours on the trip: no third party, no inline script, nothing but words and one small script. */
export function page(options: {
  /** Path prefix of this server, without a slash at the end. */
  base: string;
  title: string;
  sentences: string[];
  /** Shown small, for support. */
  reference?: string;
  link?: { href: string; label: string };
  script?: { name: 'start' | 'done'; data: Record<string, string> };
}): HtmlEscapedString | Promise<HtmlEscapedString> {
  const { base, title, sentences, reference, link, script } = options;
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        <link rel="stylesheet" href="${base}/connect/assets/page.css" />
        <link rel="icon" href="data:," />
      </head>
      <body>
        <main
          id="trip"
          data-attempt="${script?.data.attempt ?? ''}"
          data-opener-origin="${script?.data.openerOrigin ?? ''}"
        >
          <h1 id="title" tabindex="-1">${title}</h1>
          <div id="words" role="status">${sentences.map((sentence) => html`<p>${sentence}</p>`)}</div>
          ${link ? html`<p><a href="${link.href}" rel="noreferrer">${link.label}</a></p>` : ''}
          ${reference ? html`<p class="reference">Reference ${reference}</p>` : ''}
        </main>
        ${script ? html`<script type="module" src="${base}/connect/assets/${script.name}.js"></script>` : ''}
      </body>
    </html>`;
}

/** Headers of every page on the trip. The opener must stay reachable, so no Cross-Origin-Opener-Policy. */
export const PAGE_HEADERS: Record<string, string> = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'cross-origin-opener-policy': 'unsafe-none',
};
