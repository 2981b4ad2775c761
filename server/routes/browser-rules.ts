import type { Context as Call } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { PROBLEMS } from '../../contract/problem.ts';
import { SECOND } from '../clock.ts';
import type { Context } from '../flows/context.ts';
import { page } from '../pages/page.ts';
import { failureWords } from '../pages/words.ts';
import { ProblemError, problemDetails } from '../problem.ts';
import { referenceOf, toProblem } from './http.ts';

/** Leaving is possible from our own start page only: same origin, by script. */
export function fromOwnPage({ settings }: Context, call: Call): void {
  const site = call.req.header('sec-fetch-site');
  if (call.req.header('origin') !== settings.publicOrigin || (site !== undefined && site !== 'same-origin')) {
    throw new ProblemError('origin_refused');
  }
}

/** Prefetches, previews and embedded requests must not use up what the person's own visit needs. */
export function onlyDocuments(call: Call): void {
  const purpose = `${call.req.header('sec-purpose') ?? ''} ${call.req.header('purpose') ?? ''} ${call.req.header('x-moz') ?? ''}`;
  const destination = call.req.header('sec-fetch-dest');
  if (
    /prefetch|preview|prerender/i.test(purpose) ||
    (destination !== undefined && destination !== 'document')
  ) {
    throw new ProblemError('origin_refused');
  }
}

/** A cookie for this browser and server alone. @param life in milliseconds */
export function cookieText(
  publicUrl: string,
  { name, value }: { name: string; value: string },
  life: number,
): string {
  const secure = publicUrl.startsWith('https:') ? '; Secure' : '';
  return `${name}=${value}; Path=/; Max-Age=${life / SECOND}; HttpOnly; SameSite=Lax${secure}`;
}

/** The page of a refusal. */
export function refusedPage(
  context: Context,
  base: string,
  call: Call,
  error: Error,
  headers: Record<string, string>,
): Response | Promise<Response> {
  const problem = toProblem(error);
  const { status, reference } = problemDetails(problem, referenceOf(call));
  context.log({
    level: status >= 500 ? 'error' : 'warn',
    event: 'page.refused',
    code: problem.code,
    reference,
    ...(status >= 500 ? { error } : {}),
  });
  const shown = PROBLEMS[problem.code].status === 200 ? 400 : status;
  const words = failureWords(problem.code, context.settings.hostName);
  return call.html(page({ base, ...words, reference }), shown as ContentfulStatusCode, headers);
}
