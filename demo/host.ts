import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Hono, type Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { listen, type SessionRequest } from 'connected-accounts/server';
import { PEOPLE, WORKSPACES, type Person } from './people.ts';

/** What Alpenglow's backend has to know of its connected-accounts server. */
export interface HostOptions {
  port: number;
  accountsUrl: string;
  apiKey: string;
  /** Named in the demo's help strip only. */
  sandboxUrl: string;
}

const page = (name: string) => readFileSync(new URL(`./page/${name}`, import.meta.url), 'utf8');
const STANDALONE = dirname(fileURLToPath(import.meta.resolve('connected-accounts/standalone.js')));
const TYPES: Record<string, string> = { css: 'text/css', js: 'text/javascript', html: 'text/html' };

/** Starts Alpenglow: the settings page, and the little backend a vendor writes for it. */
export async function startHost(options: HostOptions): Promise<{ url: string; close(): Promise<void> }> {
  await createWorkspaces(options);
  const origin = `http://localhost:${options.port}`;
  const app = hostApp(options, origin);
  return listen(
    { fetch: (request) => Promise.resolve(app.fetch(request)) },
    { port: options.port, host: 'localhost' },
  );
}

function hostApp(options: HostOptions, origin: string): Hono {
  const app = new Hono();
  const policy = [
    "default-src 'self'",
    `connect-src 'self' ${options.accountsUrl}`,
    "img-src 'self' data:",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ');

  app.use(async (call, next) => {
    call.header('content-security-policy', policy);
    call.header('referrer-policy', 'strict-origin-when-cross-origin');
    call.header('x-content-type-options', 'nosniff');
    // A host may isolate itself from the windows it opens; the trip has to survive that.
    if (getCookie(call, 'isolate') === 'yes') call.header('cross-origin-opener-policy', 'same-origin');
    return next();
  });

  app.get('/', (call) => call.redirect('/settings/connected-accounts'));
  app.get('/settings/connected-accounts', (call) =>
    call.html(fill(page('connected-accounts.html'), options, who(call))),
  );
  app.get('/settings/profile', (call) => call.html(fill(page('profile.html'), options, who(call))));

  /** The one endpoint the element needs: a session for whoever is signed in here. */
  app.post('/session', async (call) => {
    const person = who(call);
    if (call.req.header('x-connected-accounts') !== '1' || call.req.header('origin') !== origin) {
      return call.json({ error: 'only this site’s own pages may ask' }, 403);
    }
    const request: SessionRequest = {
      tenant: person.workspace,
      user: { id: person.id, name: person.name },
      abilities: person.abilities,
      origin,
      returnUrl: `${origin}/settings/connected-accounts`,
      adminNames: person.adminNames,
    };
    const answer = await callAccounts(options, '/v1/sessions', request);
    call.header('cache-control', 'no-store');
    return call.body(await answer.text(), answer.ok ? 200 : 502, { 'content-type': 'application/json' });
  });

  app.post('/sign-in', async (call) => {
    const { person } = await call.req.parseBody();
    if (call.req.header('origin') === origin && PEOPLE.some(({ id }) => id === person)) {
      setCookie(call, 'person', String(person), { httpOnly: true, sameSite: 'Lax', path: '/' });
    }
    return call.redirect('/settings/connected-accounts', 303);
  });

  app.get('/page/:name', (call) =>
    asset(call, join(import.meta.dirname, 'page', basename(call.req.param('name')))),
  );
  app.get('/connected-accounts/:name', (call) =>
    asset(call, join(STANDALONE, basename(call.req.param('name')))),
  );
  return app;
}

const who = (call: Context): Person => {
  const [first] = PEOPLE;
  return PEOPLE.find(({ id }) => id === getCookie(call, 'person')) ?? first;
};

async function asset(call: Context, path: string): Promise<Response> {
  const type = TYPES[path.slice(path.lastIndexOf('.') + 1)];
  try {
    if (!type) return call.notFound();
    return call.body(await readFile(path), 200, {
      'content-type': `${type}; charset=utf-8`,
      'cache-control': 'no-cache',
    });
  } catch {
    return call.notFound();
  }
}

const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

function fill(html: string, { accountsUrl, sandboxUrl }: HostOptions, person: Person): string {
  const people = PEOPLE.map(
    ({ id, name, role }) =>
      `<button name="person" value="${id}"${id === person.id ? ' aria-current="true"' : ''}><strong>${escape(name)}</strong><span>${escape(role)}</span></button>`,
  );
  const values: Record<string, string> = {
    accountsUrl,
    sandboxUrl,
    people: people.join(''),
    name: escape(person.name),
    initials: escape(person.name.replace(/[^A-Z]/g, '')),
    workspace: escape(WORKSPACES[person.workspace]?.name ?? person.workspace),
  };
  return html.replace(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '');
}

const callAccounts = ({ accountsUrl, apiKey }: HostOptions, path: string, body: unknown): Promise<Response> =>
  fetch(accountsUrl + path, {
    method: 'POST',
    headers: { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

/** Tells the server which businesses the agency's workspace has; those it knows already it refuses, which is fine. */
async function createWorkspaces(options: HostOptions): Promise<void> {
  for (const [tenant, { sellers }] of Object.entries(WORKSPACES)) {
    for (const name of sellers) await callAccounts(options, `/v1/tenants/${tenant}/sellers`, { name });
  }
}
