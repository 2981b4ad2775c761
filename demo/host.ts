/**
 * The vendor's own little backend: it knows who is signed in, and asks Connected Accounts for a session for that
 * person. This file is what a vendor writes; everything else in this folder is the product around it.
 */
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Hono, type Context } from 'hono';
import { getCookie, getSignedCookie, setSignedCookie } from 'hono/cookie';
import { mia, people, type Person } from './people.ts';
import { billing, connectedAccounts, overview, profile, type Shown } from './pages/pages.ts';

export interface HostOptions {
  /** Origin of the product. */
  url: string;
  /** Origin of the Connected Accounts server, and the product's key for it. */
  accountsUrl: string;
  apiKey: string;
  /** Signs the cookie that says who is signed in. */
  cookieSecret: string;
  /** Where the fake Amazon is, for the help below the page. */
  sandboxUrl: string;
}

const ASSETS = join(import.meta.dirname, 'assets');
const ELEMENT = fileURLToPath(new URL('.', import.meta.resolve('connected-accounts/standalone.js')));
const TYPES: Record<string, string> = { js: 'text/javascript', css: 'text/css', svg: 'image/svg+xml' };

export function createHost({ url, accountsUrl, apiKey, cookieSecret, sandboxUrl }: HostOptions): Hono {
  const app = new Hono();
  const secure = url.startsWith('https:');

  const signedIn = async (call: Context): Promise<Person> => {
    const id = await getSignedCookie(call, cookieSecret, 'alpenglow');
    return people.find((person) => person.id === id) ?? mia;
  };
  /** Only our own pages may act for the person whose cookie comes along. */
  const isOwnPage = (call: Context) => call.req.header('origin') === url;

  // The part that belongs to Connected Accounts: a session for the person who is signed in.
  app.post('/session', async (call) => {
    if (!isOwnPage(call) || !call.req.header('x-connected-accounts')) return call.text('Forbidden', 403);
    const person = await signedIn(call);
    const answer = await fetch(`${accountsUrl}/v1/sessions`, {
      method: 'POST',
      headers: { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' },
      body: JSON.stringify({
        tenant: person.workspace.id,
        user: { id: person.id, name: person.name },
        abilities: person.abilities,
        adminNames: person.workspace.admins,
        origin: url,
        returnUrl: `${url}/settings/connected-accounts`,
      }),
    });
    if (!answer.ok) return call.text('Connected accounts are not available right now.', 502);
    return call.body(await answer.text(), 200, {
      'content-type': 'application/json',
      'cache-control': 'no-store',
    });
  });

  app.use(async (call, next) => {
    call.header('content-security-policy', contentPolicy(accountsUrl));
    call.header('referrer-policy', 'same-origin');
    call.header('x-content-type-options', 'nosniff');
    if (call.req.query('coop') === 'same-origin') call.header('cross-origin-opener-policy', 'same-origin');
    await next();
  });

  app.post('/sign-in', async (call) => {
    if (!isOwnPage(call)) return call.text('Forbidden', 403);
    const form = await call.req.formData();
    const person = people.find(({ id }) => id === form.get('person')) ?? mia;
    await setSignedCookie(call, 'alpenglow', person.id, cookieSecret, {
      ...{ httpOnly: true, sameSite: 'Lax', secure, path: '/', maxAge: 30 * 86_400 },
    });
    return call.redirect('/settings/connected-accounts', 303);
  });

  const page = (path: string, draw: (shown: Shown) => Promise<string> | string) =>
    app.get(path, async (call) => {
      const theme = getCookie(call, 'alpenglow_theme');
      call.header('cache-control', 'no-store');
      return call.html(
        await draw({
          person: await signedIn(call),
          path: call.req.path,
          theme: theme === 'dark' || theme === 'light' ? theme : undefined,
          flow: call.req.query('flow') === 'redirect' ? 'redirect' : undefined,
          accountsUrl,
          sandboxUrl,
        }),
      );
    });
  page('/', overview);
  page('/settings/connected-accounts', connectedAccounts);
  page('/settings/profile', profile);
  page('/settings/billing', billing);

  app.get('/settings', (call) => call.redirect('/settings/profile'));
  app.get('/favicon.ico', (call) => call.redirect('/assets/mark.svg', 301));
  app.get('/assets/:file', (call) => file(call, ASSETS));
  app.get('/connected-accounts/:file', (call) => file(call, ELEMENT));
  return app;
}

/** As strict as a careful vendor's: nothing inline, nothing from elsewhere, Trusted Types on. */
function contentPolicy(accountsUrl: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    `connect-src 'self' ${accountsUrl}`,
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ');
}

async function file(call: Context, folder: string): Promise<Response> {
  const name = call.req.param('file') ?? '';
  const type = TYPES[name.split('.').at(-1) ?? ''];
  const body = type && /^[\w.-]+$/.test(name) ? await readFile(join(folder, name)).catch(() => null) : null;
  if (!type || !body) return call.text('Not found', 404);
  return call.body(new Uint8Array(body), 200, {
    'content-type': `${type}; charset=utf-8`,
    'cache-control': 'no-cache',
  });
}

/** A key for `HostOptions.cookieSecret` or `apiKey`. */
export const randomKey = (): string => randomBytes(32).toString('base64url');
