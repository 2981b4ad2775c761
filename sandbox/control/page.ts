import { html } from 'hono/html';
import type { World } from '../world.ts';
import { appsPanel, clockPanel, faultsPanel, logPanel, peoplePanel, wayPanel } from './panels.ts';

const CSP =
  "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src data:; frame-ancestors 'none'; base-uri 'none'; form-action 'self'";

/** The page at `/`: what was asked and answered last, and everything that can be changed. */
export async function controlPage(world: World): Promise<Response> {
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>Amazon sandbox</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/_sandbox/control.css" />
        <script type="module" src="/_sandbox/control.js"></script>
      </head>
      <body>
        <header>
          <p class="band">Sandbox: this is not Amazon</p>
          <div class="bar">
            <h1>Amazon sandbox</h1>
            <code data-origin></code>
            <p id="said" role="status"></p>
            <button data-method="POST" data-path="/_sandbox/reset" data-body="{}">Reset everything</button>
          </div>
        </header>
        <main>
          <div class="log">${logPanel()}</div>
          <div class="side">${clockPanel()} ${faultsPanel(world)} ${wayPanel()}</div>
          <div class="wide" id="world">${peoplePanel(world)} ${appsPanel(world)}</div>
        </main>
      </body>
    </html>`;
  return new Response((await page).toString(), {
    headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': CSP },
  });
}
