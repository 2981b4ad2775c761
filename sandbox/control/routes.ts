import { z } from 'zod';
import { json } from '../amazon-request.ts';
import { AppChanges, AppInput, appOf } from '../apps.ts';
import { SandboxError } from '../errors.ts';
import { ArmOptions, FAULTS } from '../faults.ts';
import { headless, HeadlessVisit } from '../headless.ts';
import { accountsOf, PersonaChanges, personaOf, PersonaInput } from '../personas/persona.ts';
import { harOf } from '../recorder.ts';
import type { Place } from '../router.ts';
import { changeApp } from '../world.ts';
import { controlPage } from './page.ts';

const ClockChange = z.union([
  z.strictObject({ advance: z.union([z.string(), z.number()]) }),
  z.strictObject({ freeze: z.boolean() }),
  z.strictObject({ at: z.iso.datetime({ offset: true }) }),
]);
const Armed = ArmOptions.extend({ name: z.string() });
const Disarmed = z.strictObject({ name: z.string().optional() });
const Disabling = z.strictObject({
  sellingPartnerId: z.string(),
  applicationId: z.string().optional(),
  disabled: z.boolean().default(true),
});
const Switches = z.strictObject({ rateLimit: z.boolean(), revokedTokensWork: z.boolean() }).partial();

/** Whether a web page from elsewhere is behind this request; such a page must not drive the sandbox. */
function isForeign({ isLocal }: Place, request: Request): boolean {
  const { hostname, host } = new URL(request.url);
  if (isLocal && !['127.0.0.1', 'localhost', '[::1]'].includes(hostname)) return true;
  const origin = request.headers.get('origin');
  if (origin !== null && origin !== `http://${host}`) return true;
  return ['cross-site', 'same-site'].includes(request.headers.get('sec-fetch-site') ?? '') && origin !== null;
}

/** The sandbox's own API, and the page at `/`. */
export async function control(place: Place, request: Request): Promise<Response> {
  if (isForeign(place, request))
    return json(403, { error: 'foreign_origin', message: 'Only pages of the sandbox itself may do this.' });
  try {
    const body = ['GET', 'HEAD'].includes(request.method) ? undefined : await bodyOf(request);
    const response = await answer(place, request, body);
    if (request.method !== 'GET') place.changed();
    return response;
  } catch (error) {
    if (error instanceof z.ZodError)
      return json(400, { error: 'invalid_input', message: z.prettifyError(error) });
    if (error instanceof SandboxError) return json(400, { error: error.code, message: error.message });
    throw error;
  }
}

/** Only JSON: a form of a foreign page cannot send that without asking first. */
async function bodyOf(request: Request): Promise<unknown> {
  const text = await request.text();
  if (text === '') return {};
  if (!request.headers.get('content-type')?.startsWith('application/json'))
    throw new SandboxError('invalid_input', 'Send JSON, as content-type application/json');
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new SandboxError('invalid_input', 'This is not JSON', cause);
  }
}

function answer(place: Place, request: Request, body: unknown): Response | Promise<Response> {
  const { world, recorder } = place;
  const { clock, faults, state } = world;
  const { pathname } = new URL(request.url);
  const time = () => ({ now: clock.now().toISOString(), frozen: clock.isFrozen });
  const faultList = () => ({ armed: faults.list(), known: FAULTS });
  switch (`${request.method} ${pathname}`) {
    case 'GET /':
      return controlPage(world);
    case 'GET /_sandbox/health':
      return json(200, { ready: true, version: 1, seed: world.seed, ...time() });
    case 'POST /_sandbox/reset':
      world.reset();
      recorder.clear();
      return json(200, time());
    case 'GET /_sandbox/clock':
      return json(200, time());
    case 'POST /_sandbox/clock': {
      const change = ClockChange.parse(body);
      if ('advance' in change) clock.advance(change.advance);
      else if ('at' in change) clock.set(change.at);
      else if (change.freeze) clock.freeze();
      else clock.unfreeze();
      return json(200, time());
    }
    case 'GET /_sandbox/faults':
      return json(200, faultList());
    case 'PUT /_sandbox/faults': {
      const { name, ...options } = Armed.parse(body);
      faults.arm(name, options);
      return json(200, faultList());
    }
    case 'DELETE /_sandbox/faults':
      faults.disarm(Disarmed.parse(body).name);
      return json(200, faultList());
    case 'GET /_sandbox/personas':
      return json(200, state.personas);
    case 'POST /_sandbox/personas':
      state.personas.push(personaOf(PersonaInput.parse(body)));
      return json(201, state.personas.at(-1));
    case 'PATCH /_sandbox/personas': {
      const { id, ...changes } = PersonaChanges.extend({ id: z.string() }).parse(body);
      const { accounts, ...rest } = changes;
      const persona = world.persona(id);
      Object.assign(persona, rest, accounts ? { accounts: accountsOf(accounts) } : {});
      return json(200, persona);
    }
    case 'GET /_sandbox/apps':
      return json(200, state.apps);
    case 'POST /_sandbox/apps':
      state.apps.push(appOf(AppInput.parse(body), clock.ms));
      return json(201, state.apps.at(-1));
    case 'PATCH /_sandbox/apps': {
      const { applicationId, ...changes } = AppChanges.extend({ applicationId: z.string() }).parse(body);
      return json(200, changeApp(world, applicationId, changes));
    }
    case 'PATCH /_sandbox/switches':
      return json(200, Object.assign(state.switches, Switches.parse(body)));
    case 'POST /_sandbox/disable': {
      const { sellingPartnerId, applicationId, disabled } = Disabling.parse(body);
      world.setDisabled(sellingPartnerId, disabled, applicationId);
      return json(200, [...state.authorizations.values()]);
    }
    case 'POST /_sandbox/authorize':
      return json(200, headless(place, HeadlessVisit.parse(body)));
    case 'GET /_sandbox/requests':
      return json(200, recorder.list());
    case 'GET /_sandbox/requests.har':
      return json(200, harOf(recorder.list()));
    case 'DELETE /_sandbox/requests':
      recorder.clear();
      return new Response(null, { status: 204 });
    default:
      return json(404, { error: 'not_found', message: 'There is nothing at this address.' });
  }
}
