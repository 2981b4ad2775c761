import { readFileSync } from 'node:fs';
import { html } from 'hono/html';
import type { Recorder } from '../recorder.ts';
import type { World } from '../world.ts';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const CSS = 'text/css; charset=utf-8';
const ASSETS: Record<string, { text: string; type: string }> = {
  '/_sandbox/seller-central.css': { text: read('../seller-central/seller-central.css'), type: CSS },
  '/_sandbox/consent.js': {
    text: read('../seller-central/consent.browser.js'),
    type: 'text/javascript; charset=utf-8',
  },
  '/_sandbox/control.css': { text: read('./control.css'), type: CSS },
};

export function controlAsset(path: string): Response | undefined {
  const asset = ASSETS[path];
  return asset && new Response(asset.text, { headers: { 'content-type': asset.type } });
}

/** The page at `/`: who can sign in, and what was asked and answered last. */
export async function controlPage(world: World, recorder: Recorder): Promise<Response> {
  const requests = recorder.list().slice(-50).reverse();
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Amazon sandbox</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/_sandbox/control.css" />
      </head>
      <body>
        <p class="band">Sandbox: this is not Amazon</p>
        <main>
          <h1>Amazon sandbox</h1>
          <p>
            Take any real Amazon address and put this server in front of it. Its clock says
            <time>${world.clock.now().toISOString()}</time>.
          </p>
          <h2>Who can sign in</h2>
          <ul class="personas">
            ${world.personas.map(({ name, story, id }) => html`<li><strong>${name}</strong> <code>${id}</code><br />${story}</li>`)}
          </ul>
          <h2>Last requests</h2>
          ${
            requests.length === 0
              ? html`<p>None yet. They appear here with the rule that answered.</p>`
              : html`<div class="scroll" tabindex="0" role="region" aria-label="Last requests">
                  <table>
                    <thead>
                      <tr>
                        <th scope="col">Time</th>
                        <th scope="col">Request</th>
                        <th scope="col">Status</th>
                        <th scope="col">Rule</th>
                      </tr>
                    </thead>
                    <tbody>
                      ${requests.map(
                        ({ at, method, host, path, status, rule, reason }) =>
                          html`<tr>
                            <td>${at.slice(11, 19)}</td>
                            <td>${method} <span>${host}</span>${path}</td>
                            <td class="${status >= 400 ? 'refused' : 'fine'}">${status}</td>
                            <td>${rule}${reason ? html`<br /><span>${reason}</span>` : ''}</td>
                          </tr>`,
                      )}
                    </tbody>
                  </table>
                </div>`
          }
        </main>
      </body>
    </html>`;
  return new Response((await page).toString(), {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy':
        "default-src 'none'; style-src 'self'; img-src data:; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
    },
  });
}
