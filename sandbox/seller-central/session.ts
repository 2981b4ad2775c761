import type { AmazonRequest } from '../amazon-request.ts';
import { redirect, answer } from './answer.ts';
import { siteOf } from './layout.ts';
import { codePage, signInPage } from './sign-in-pages.ts';

const COOKIE = 'sandbox-browser';

const OWN = 'https://own.invalid';

/** Only a path of this host, as a browser would read it: a sign-in page must not send people elsewhere. */
export function ownPath(text: string | null): string {
  const url = text?.startsWith('/') ? URL.parse(text, OWN) : null;
  return url?.origin === OWN && !url.pathname.startsWith('//') ? url.pathname + url.search : '/home';
}

const cookieOf = ({ headers }: AmazonRequest): string =>
  new RegExp(`(?:^|; )${COOKIE}=([^;]*)`).exec(headers.get('cookie') ?? '')?.[1] ?? '';

export const browserOf = (request: AmazonRequest) => request.world.state.browsers.get(cookieOf(request));

export function userOf(request: AmazonRequest) {
  const browser = browserOf(request);
  return browser && request.world.persona(browser.persona);
}

const setCookie = (id: string) => ({ 'set-cookie': `${COOKIE}=${id}; Path=/; HttpOnly; SameSite=Lax` });

export const toSignIn = ({ base }: AmazonRequest, here: string): Response =>
  redirect(`${base}/ap/signin?return=${encodeURIComponent(here)}`);

/** The pages of signing in and out, which Seller Central and the account hosts share. */
export function session(request: AmazonRequest): Response | Promise<Response> | undefined {
  const { world, base, method, path, query } = request;
  const form = new URLSearchParams(request.body);
  switch (`${method} ${path}`) {
    case 'GET /ap/signin':
      request.note('session.sign-in');
      return answer(
        request,
        signInPage(siteOf(request), world.state.personas, ownPath(query.get('return')), null),
      );
    case 'POST /ap/signin':
      return signIn(request, form);
    case 'POST /ap/mfa':
      return secondStep(request, form);
    case 'POST /ap/signout':
      request.note('session.signed-out');
      world.state.browsers.delete(cookieOf(request));
      return redirect(base + ownPath(form.get('return')), { 'set-cookie': `${COOKIE}=; Path=/; Max-Age=0` });
    default:
      return undefined;
  }
}

function signIn(request: AmazonRequest, form: URLSearchParams): Response | Promise<Response> {
  const { world, base } = request;
  const back = ownPath(form.get('return'));
  const id = world.random.opaque('browser', 32);
  const oneClick = form.get('persona');
  if (oneClick !== null) {
    request.persona = world.persona(oneClick).id;
    request.note('session.signed-in');
    world.state.browsers.set(id, { persona: request.persona, account: null });
    return redirect(base + back, setCookie(id));
  }
  const person = world.state.personas.find(
    ({ email, password }) => email === form.get('email')?.trim() && password === form.get('password'),
  );
  if (!person) {
    request.note('session.wrong-password', 'no such e-mail and password');
    return answer(
      request,
      signInPage(siteOf(request), world.state.personas, back, form.get('email') ?? ''),
      400,
    );
  }
  const otp = world.random.pick('otp', '0123456789', 6);
  world.state.waiting.set(id, { persona: person.id, otp });
  request.note('session.asks-code');
  return answer(request, codePage(siteOf(request), otp, back, false), 200, setCookie(id));
}

function secondStep(request: AmazonRequest, form: URLSearchParams): Response | Promise<Response> {
  const { world, base } = request;
  const back = ownPath(form.get('return'));
  const id = cookieOf(request);
  const waiting = world.state.waiting.get(id);
  if (!waiting) return toSignIn(request, back);
  if (form.get('otp')?.trim() !== waiting.otp) {
    request.note('session.wrong-code', 'not the code that was shown');
    return answer(request, codePage(siteOf(request), waiting.otp, back, true), 400);
  }
  world.state.waiting.delete(id);
  world.state.browsers.set(id, { persona: waiting.persona, account: null });
  request.persona = waiting.persona;
  request.note('session.signed-in');
  return redirect(base + back);
}
