import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';

/** A piece of a page; texts put into it are escaped. */
export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

/** The frame of every page of ours: no third party, no inline script, nothing but words and one small script. */
export function layout(options: {
  /** Path prefix of this server, without a slash at the end. */
  base: string;
  title: string;
  body: Html;
  script?: { name: string; data: Record<string, string> };
}): Html {
  const { base, title, body, script } = options;
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
          data-attempt="${script?.data['attempt'] ?? ''}"
          data-opener-origin="${script?.data['openerOrigin'] ?? ''}"
          data-state="${script?.data['state'] ?? ''}"
        >
          ${body}
        </main>
        ${script ? html`<script type="module" src="${base}/connect/assets/${script.name}.js"></script>` : ''}
      </body>
    </html>`;
}

/** A page of a few sentences. */
export function page(options: {
  base: string;
  title: string;
  sentences: string[];
  /** Shown small, for support. */
  reference?: string;
  link?: { href: string; label: string };
  script?: { name: 'start' | 'done' | 'owner'; data: Record<string, string> };
}): Html {
  const { base, title, sentences, reference, link, script } = options;
  const body = html`<h1 id="title" tabindex="-1">${title}</h1>
    <div id="words" role="status">${sentences.map((sentence) => html`<p>${sentence}</p>`)}</div>
    ${link ? html`<p><a href="${link.href}" rel="noreferrer">${link.label}</a></p>` : ''}
    ${reference ? html`<p class="reference">Reference ${reference}</p>` : ''}`;
  return layout({ base, title, body, ...(script ? { script } : {}) });
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

/** An owner's pages have no opener and want none. */
export const OWNER_HEADERS: Record<string, string> = {
  ...PAGE_HEADERS,
  'cross-origin-opener-policy': 'same-origin',
};
