import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Hono, type Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { listen, type AccountEvent, type SessionRequest } from 'connected-accounts/server';
import { Backend } from './backend.ts';
import { Importer } from './importer.ts';
import { Inbox } from './inbox.ts';
import { asset, isLook, renderGallery, renderPage, renderState, type PageName } from './pages.ts';
import { PEOPLE, type Person } from './people.ts';
import { webhookRoutes } from './webhooks.ts';

/** What Alpenglow's backend has to know of its connected-accounts server. */
export interface HostOptions {
  port: number;
  accountsUrl: string;
  apiKey: string;
  webhookSecret: string;
  /** Named in the demo's help strip only. */
  sandboxUrl: string;
  /** The time that is played. */
  now?: () => Date;
  /** Milliseconds for each of the twelve steps in which a marketplace is loaded. */
  pace?: number;
}

/** Where the server sends what happens. */
export const WEBHOOK_PATH = '/webhooks/connected-accounts';
const SETTINGS_PATH = '/settings/connected-accounts';
const STATE_PATH = '/gallery/state';
const PLACEHOLDER = fileURLToPath(import.meta.resolve('connected-accounts/placeholder.css'));
const STANDALONE = dirname(fileURLToPath(import.meta.resolve('connected-accounts/standalone.js')));

/** Starts Alpenglow: the settings page, and the little backend a vendor writes for it. */
export async function startHost(options: HostOptions): Promise<{ url: string; close(): Promise<void> }> {
  const { port, now = () => new Date(), pace = 2500 } = options;
  const backend = new Backend(options.accountsUrl, options.apiKey);
  const importer = new Importer(backend, now, pace);
  const inbox = new Inbox();
  const app = hostApp(options, backend, inbox, (event) => {
    inbox.take(event);
    follow(importer, event);
  });
  const listening = await listen(
    { fetch: (request) => Promise.resolve(app.fetch(request)) },
    { port, host: 'localhost' },
  );
  await backend.describeWorkspaces();
  for (const loading of await backend.loading()) importer.start(loading);
  return {
    url: listening.url,
    close() {
      importer.close();
      return listening.close();
    },
  };
}

/** Data is loaded while somebody wants it and Amazon lets us. */
function follow(importer: Importer, { type, tenant, connectionId, details }: AccountEvent): void {
  if (tenant === null || connectionId === null) return;
  const country = String(details['country'] ?? '');
  switch (type) {
    case 'marketplace.started':
    case 'marketplace.resumed':
      return importer.start({ tenant, connectionId, country });
    case 'marketplace.paused':
      return importer.stop({ tenant, connectionId, country });
    case 'connection.disconnecting':
    case 'connection.disconnected':
    case 'connection.revoked':
    case 'connection.lapsed':
      return importer.stop({ tenant, connectionId });
  }
}

function hostApp(
  options: HostOptions,
  backend: Backend,
  inbox: Inbox,
  take: (event: AccountEvent) => void,
): Hono {
  const { port, accountsUrl, sandboxUrl, webhookSecret } = options;
  const origin = `http://localhost:${port}`;
  const app = new Hono();
  const policy = [
    "default-src 'self'",
    `connect-src 'self' ${accountsUrl}`,
    "img-src 'self' data:",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ');
  // The gallery frames its own states; nobody frames anything else.
  const framedBy = (path: string) => `frame-ancestors ${path === STATE_PATH ? "'self'" : "'none'"}`;

  app.use(async (call, next) => {
    call.header('content-security-policy', `${policy}; ${framedBy(call.req.path)}`);
    call.header('referrer-policy', 'strict-origin-when-cross-origin');
    call.header('x-content-type-options', 'nosniff');
    // A host may isolate itself from the windows it opens; the trip has to survive that.
    if (getCookie(call, 'isolate') === 'yes') call.header('cross-origin-opener-policy', 'same-origin');
    return next();
  });

  const page = (name: PageName) => (call: Context) => {
    const person = who(call);
    const asked = call.req.query('look');
    if (isLook(asked)) setCookie(call, 'look', asked, { sameSite: 'Lax', path: '/' });
    const kept = getCookie(call, 'look');
    const look = isLook(asked) ? asked : isLook(kept) ? kept : 'plain';
    const mails = inbox.of(person.workspace);
    return call.html(renderPage(name, { person, look, mails, accountsUrl, sandboxUrl }));
  };
  app.get('/', (call) => call.redirect(SETTINGS_PATH));
  app.get(SETTINGS_PATH, page('connected-accounts'));
  app.get('/settings/profile', page('profile'));
  app.get('/mail', page('mail'));
  app.get('/gallery', (call) => call.html(renderGallery()));
  app.get(STATE_PATH, (call) => {
    const look = call.req.query('look');
    return call.html(renderState(isLook(look) ? look : 'plain'));
  });

  /** The one endpoint the element needs: a session for whoever is signed in here. */
  app.post('/session', async (call) => {
    const person = who(call);
    if (call.req.header('x-connected-accounts') !== '1' || call.req.header('origin') !== origin) {
      return call.json({ error: 'only this site’s own pages may ask' }, 403);
    }
    const request: SessionRequest = {
      tenant: person.workspace,
      user: { id: person.id, name: person.name, email: person.email },
      abilities: person.abilities,
      origin,
      returnUrl: origin + SETTINGS_PATH,
      adminNames: person.adminNames,
    };
    call.header('cache-control', 'no-store');
    const session = await backend.createSession(request);
    return session ? call.json(session) : call.json({ error: 'no session' }, 502);
  });

  app.post('/sign-in', async (call) => {
    const { person } = await call.req.parseBody();
    if (call.req.header('origin') === origin && PEOPLE.some(({ id }) => id === person)) {
      setCookie(call, 'person', String(person), { httpOnly: true, sameSite: 'Lax', path: '/' });
    }
    return call.redirect(SETTINGS_PATH, 303);
  });

  app.route(WEBHOOK_PATH, webhookRoutes(webhookSecret, take));
  app.get('/page/:name', (call) =>
    asset(call, join(import.meta.dirname, 'page', basename(call.req.param('name')))),
  );
  app.get('/connected-accounts/placeholder.css', (call) => asset(call, PLACEHOLDER));
  app.get('/connected-accounts/:name', (call) =>
    asset(call, join(STANDALONE, basename(call.req.param('name')))),
  );
  return app;
}

const who = (call: Context): Person => {
  const [first] = PEOPLE;
  return PEOPLE.find(({ id }) => id === getCookie(call, 'person')) ?? first;
};
