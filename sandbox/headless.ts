import { z } from 'zod';
import { adsConsentState, decideAds } from './ads/consent.ts';
import { SandboxError } from './errors.ts';
import { redactFields } from './redact.ts';
import { amazonRequest, targetOf, type Log, type Place } from './router.ts';
import { confirmState, consentState, decide, legOf } from './seller-central/consent.ts';

export const HeadlessVisit = z.strictObject({
  /** Of the consent page, on the sandbox or as Amazon writes it. */
  url: z.url(),
  persona: z.string(),
  /** A selling partner id, for people with several accounts. */
  account: z.string().optional(),
  decision: z.enum(['confirm', 'cancel']),
});
export type HeadlessVisit = z.infer<typeof HeadlessVisit>;

export interface HeadlessResult {
  /** Where the browser is sent; `null` when it stays at Amazon. */
  location: string | null;
  /** The code of the error page, if one is shown. */
  error: string | null;
}

/**
 * What a person does on the consent pages, without a browser: the same checks, the same code.
 * @throws SandboxError `headless_stuck`, `unknown_persona`, `invalid_input`
 */
export function headless({ world, recorder }: Place, visit: HeadlessVisit): HeadlessResult {
  const url = new URL(visit.url);
  const found = targetOf(url);
  if (!found) throw new SandboxError('headless_stuck', 'This is not the address of a consent page');
  const log: Log = { rule: 'headless', reason: null };
  const method = 'POST';
  const request = amazonRequest(world, { ...found, url, method, headers: new Headers(), body: '' }, log);
  request.persona = world.persona(visit.persona).id;
  const result = walk();
  const { host, path, query } = request;
  const nothing = { headers: {}, body: '', size: 0 };
  recorder.add({
    ...{ at: world.clock.now().toISOString(), took: 0, method, host: host.name, path },
    ...{ query: redactFields(query), fields: redactFields(query) },
    ...{ status: result.error ? 400 : 200, contentType: 'text/html', rule: log.rule },
    ...{ persona: request.persona, reason: result.error ?? log.reason, request: nothing, response: nothing },
  });
  return result;

  function walk(): HeadlessResult {
    if (request.path === '/ap/oa' && request.host.surface === 'account') {
      const ask = adsConsentState(request);
      if ('errorMsg' in ask) return { location: null, error: ask.errorMsg };
      const isAllowed = visit.decision === 'confirm';
      return { location: decideAds(request, ask, world.persona(visit.persona), isAllowed), error: null };
    }
    const about = legOf(request.path, request.query);
    if (!about) throw new SandboxError('headless_stuck', 'This is not the address of a consent page');
    const browser = { persona: visit.persona, account: visit.account ?? null };
    const state =
      about.leg === 'confirm'
        ? confirmState(request, about.applicationId ?? '')
        : consentState(request, about.leg, about.applicationId, browser);
    if (state.kind === 'error') {
      request.note(`consent.${state.code}`, state.sentence);
      return { location: null, error: state.code };
    }
    if (state.kind !== 'ask')
      throw new SandboxError(
        'headless_stuck',
        `${visit.persona} has several accounts here: say which with account`,
      );
    const outcome = decide(request, state, visit.decision);
    request.note(outcome.kind === 'signed-out' ? 'fault.session.lost' : outcome.rule);
    return { location: outcome.kind === 'goes' ? outcome.location : null, error: null };
  }
}
