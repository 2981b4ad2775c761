import { html } from 'hono/html';
import { FAULTS } from '../faults.ts';
import type { World } from '../world.ts';

const CSP =
  "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src data:; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

const press = (label: string, method: string, path: string, body: unknown) =>
  html`<button data-method="${method}" data-path="/_sandbox/${path}" data-body="${JSON.stringify(body)}">
    ${label}
  </button>`;

const columns = ['Time', 'Request', 'Status', 'Person', 'Rule'];

/** The page at `/`: people, clock, faults and what was asked and answered last. */
export async function controlPage(world: World): Promise<Response> {
  const { personas, apps } = world.state;
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Amazon sandbox</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/_sandbox/control.css" />
        <script type="module" src="/_sandbox/control.js"></script>
      </head>
      <body>
        <header><p class="band">Sandbox: this is not Amazon</p></header>
        <main>
          <h1>Amazon sandbox</h1>
          <p>
            Take any real Amazon address and put this server in front of it:
            <a href="/sellercentral.amazon.com/home">/sellercentral.amazon.com/home</a>.
          </p>
          <p id="said" role="status"></p>
          <section aria-labelledby="clock">
            <h2 id="clock">Clock</h2>
            <p class="row">
              <time id="now">${world.clock.now().toISOString().slice(0, 19).replace('T', ' ')}</time>
              ${press('+ 5 minutes', 'POST', 'clock', { advance: 'PT5M' })}
              ${press('+ 1 hour', 'POST', 'clock', { advance: 'PT1H' })}
              ${press('+ 30 days', 'POST', 'clock', { advance: 'P30D' })}
              ${press('+ 365 days', 'POST', 'clock', { advance: 'P365D' })}
              ${press('Freeze', 'POST', 'clock', { freeze: true })}
              ${press('Run', 'POST', 'clock', { freeze: false })}
              ${press('Reset everything', 'POST', 'reset', {})}
            </p>
          </section>
          <section aria-labelledby="faults">
            <h2 id="faults">Faults</h2>
            <form id="arm" class="row">
              <label
                >Fault
                <select name="name">
                  ${Object.entries(FAULTS).map(([name, { says }]) => html`<option value="${name}">${name}: ${says}</option>`)}
                </select>
              </label>
              <label
                >Person
                <select name="persona">
                  <option value="">everybody</option>
                  ${personas.map(({ id }) => html`<option>${id}</option>`)}
                </select>
              </label>
              <label>Times <input name="times" type="number" min="1" placeholder="always" /></label>
              <button>Arm</button>
              ${press('Disarm all', 'DELETE', 'faults', {})}
            </form>
            <p id="armed" class="quiet">None is armed.</p>
          </section>
          <section aria-labelledby="log">
            <h2 id="log">Last requests</h2>
            <div class="scroll" tabindex="0" role="region" aria-label="Request log">
              <table>
                <thead>
                  <tr>
                    ${columns.map((name) => html`<th scope="col">${name}</th>`)}
                  </tr>
                </thead>
                <tbody id="requests"></tbody>
              </table>
            </div>
          </section>
          <section aria-labelledby="people">
            <h2 id="people">Who can sign in</h2>
            <ul class="personas">
              ${personas.map(({ name, story, id }) => html`<li><strong>${name}</strong> <code>${id}</code><br />${story}</li>`)}
            </ul>
          </section>
          <section aria-labelledby="apps">
            <h2 id="apps">Applications</h2>
            <ul class="personas">
              ${apps.map(
                ({ name, applicationId, clientId, clientSecret, status }) =>
                  html`<li>
                    <strong>${name}</strong> (${status})<br /><code>${applicationId}</code>
                    ${clientId === applicationId ? '' : html`<br /><code>${clientId}</code>`}<br /><code
                      >${clientSecret}</code
                    >
                  </li>`,
              )}
            </ul>
          </section>
        </main>
      </body>
    </html>`;
  return new Response((await page).toString(), {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': CSP,
    },
  });
}
