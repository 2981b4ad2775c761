import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import type { Context } from 'hono';
import { getCookie, getSignedCookie, setSignedCookie } from 'hono/cookie';
import { csrf } from 'hono/csrf';
import { secureHeaders } from 'hono/secure-headers';
import { fileURLToPath } from 'node:url';
import { accountsApi } from './accounts-api.ts';
import type { Markup } from './pages/layout.ts';
import { billing } from './pages/billing.ts';
import { connectedAccounts } from './pages/connected-accounts.ts';
import { profile } from './pages/profile.ts';
import { isReport, report } from './pages/report.ts';
import type { Person } from './people.ts';
import { people, personById } from './people.ts';

export interface HostOptions {
  /** Where people reach Alpenglow. */
  publicUrl: string;
  /** Where the accounts server answers, for the page and for this backend. */
  accountsUrl: string;
  /** The secret key that the accounts server gave to Alpenglow. Never sent to a page. */
  apiKey: string;
  /** Signs the cookie that says who is signed in. */
  cookieSecret: string;
  /** Drawn above every page; the demo puts its explanations there. */
  banner?: Markup;
}

const SIGNED_IN = 'alpenglow_user';
const PAGE = '/settings/connected-accounts';
const folder = (url: string): string => fileURLToPath(new URL('.', url));

/** Alpenglow's backend: what a vendor writes to have `<connected-accounts>` in its settings. */
export function createHost({ publicUrl, accountsUrl, apiKey, cookieSecret, banner }: HostOptions): Hono {
  const api = accountsApi(accountsUrl, apiKey);
  const origin = new URL(publicUrl).origin;
  const app = new Hono();

  app.use(csrf({ origin }));
  app.use(async (context, next) => {
    const headers = secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'"],
        fontSrc: ["'self'"],
        connectSrc: ["'self'", new URL(accountsUrl).origin],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
        requireTrustedTypesFor: ["'script'"],
        trustedTypes: ['lit-html'],
      },
      // The strict value cuts the line to the Amazon window; `?coop=same-origin` shows that it works all the same.
      crossOriginOpenerPolicy:
        context.req.query('coop') === 'same-origin' ? 'same-origin' : 'same-origin-allow-popups',
      referrerPolicy: 'same-origin',
      strictTransportSecurity: origin.startsWith('https:'),
    });
    await headers(context, next);
  });

  const signedIn = async (context: Context): Promise<Person> => {
    const id = await getSignedCookie(context, cookieSecret, SIGNED_IN);
    const person = (id !== undefined && id !== false && personById(id)) || people[0];
    if (person === undefined) throw new Error('Alpenglow has no users');
    return person;
  };
  const frame = async (context: Context) => ({
    person: await signedIn(context),
    path: context.req.path,
    theme: getCookie(context, 'alpenglow_theme'),
    banner,
  });

  /** The element asks here for a session. The custom header cannot be sent by a form of another site. */
  app.post('/session', async (context) => {
    if (context.req.header('origin') !== origin || context.req.header('x-connected-accounts') === undefined)
      return context.json({ error: 'Only Alpenglow’s own pages may ask for a session.' }, 403);
    context.header('Cache-Control', 'no-store');
    return context.json(await api.createSession(await signedIn(context), new URL(PAGE, publicUrl)));
  });

  app.post('/sign-in', async (context) => {
    const { person, back } = await context.req.parseBody();
    if (typeof person !== 'string' || personById(person) === undefined) return context.text('Who?', 400);
    await setSignedCookie(context, SIGNED_IN, person, cookieSecret, {
      path: '/',
      httpOnly: true,
      sameSite: 'Lax',
      secure: origin.startsWith('https:'),
    });
    return context.redirect(typeof back === 'string' && /^\/\w/.test(back) ? back : PAGE, 303);
  });

  app.get('/', (context) => context.redirect(PAGE));
  app.get(PAGE, async (context) =>
    context.html(
      connectedAccounts(await frame(context), { server: accountsUrl, flow: context.req.query('flow') }),
    ),
  );
  app.get('/settings/profile', async (context) => context.html(profile(await frame(context))));
  app.get('/settings/billing', async (context) => context.html(billing(await frame(context))));
  app.get('/:report', async (context, next) => {
    const name = context.req.param('report');
    return isReport(name) ? context.html(report(await frame(context), name)) : next();
  });

  const withinFolder = (path: string) => path.replace(/^\/[^/]+/, '');
  app.use(
    '/connected-accounts/*',
    serveStatic({
      root: folder(import.meta.resolve('connected-accounts/standalone.js')),
      rewriteRequestPath: withinFolder,
    }),
  );
  app.use(
    '/assets/*',
    serveStatic({
      root: fileURLToPath(new URL('./assets/', import.meta.url)),
      rewriteRequestPath: withinFolder,
    }),
  );
  app.get('/favicon.ico', (context) => context.redirect('/assets/mark.svg'));
  return app;
}
