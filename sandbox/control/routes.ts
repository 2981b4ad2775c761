import { z } from 'zod';
import { bodyOf, json, tooLarge } from '../amazon-request.ts';
import { AppChanges, AppInput } from '../apps.ts';
import { ClockChange } from '../clock.ts';
import { checked, SandboxError } from '../errors.ts';
import { ArmOptions, FAULTS } from '../faults.ts';
import { harOf } from '../har.ts';
import { headless, HeadlessVisit } from '../headless.ts';
import { PersonaChanges } from '../personas/changes.ts';
import { PersonaInput } from '../personas/persona.ts';
import type { Place } from '../router.ts';
import { foreign } from './foreign.ts';
import { controlPage } from './page.ts';

const Armed = ArmOptions.extend({ name: z.string() });
const Disarmed = z.strictObject({ name: z.string().optional() });
const Disabling = z.strictObject({
  sellingPartnerId: z.string(),
  applicationId: z.string().optional(),
  disabled: z.boolean().default(true),
});
const Switches = z.strictObject({ rateLimit: z.boolean(), revokedTokensWork: z.boolean() }).partial();

/** Nothing of it may stand in, or be read by, another page. */
const GUARDED = {
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
};

/** The sandbox's own API, and the page at `/`. */
export async function control(place: Place, request: Request): Promise<Response> {
  const why = foreign(request, place.isLocal);
  const response = why ? json(403, { error: 'foreign', message: why }) : await attempt(place, request);
  for (const [name, value] of Object.entries(GUARDED)) response.headers.set(name, value);
  return response;
}

async function attempt(place: Place, request: Request): Promise<Response> {
  try {
    const text = await bodyOf(request);
    if (text === undefined) return tooLarge();
    const response = await answer(place, request, parsed(request, text));
    if (request.method !== 'GET') place.changed();
    return response;
  } catch (error) {
    if (error instanceof SandboxError) return json(400, { error: error.code, message: error.message });
    throw error;
  }
}

/** Only JSON: a form of a foreign page cannot send that without asking first. */
function parsed(request: Request, text: string): unknown {
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
  const { world, recorder, tunnel } = place;
  const { clock, faults, state } = world;
  const { pathname, searchParams } = new URL(request.url);
  const time = () => ({
    now: clock.now().toISOString(),
    frozen: clock.isFrozen,
    startedAt: clock.startedAt.toISOString(),
  });
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
    case 'POST /_sandbox/clock':
      clock.change(checked(ClockChange, body));
      return json(200, time());
    case 'GET /_sandbox/faults':
      return json(200, faultList());
    case 'PUT /_sandbox/faults': {
      const { name, ...options } = checked(Armed, body);
      faults.arm(name, options);
      return json(200, faultList());
    }
    case 'DELETE /_sandbox/faults':
      faults.disarm(checked(Disarmed, body).name);
      return json(200, faultList());
    case 'GET /_sandbox/personas':
      return json(200, state.personas);
    case 'POST /_sandbox/personas':
      return json(201, world.addPersona(checked(PersonaInput, body)));
    case 'PATCH /_sandbox/personas': {
      const { id, ...changes } = checked(PersonaChanges.extend({ id: z.string() }), body);
      return json(200, world.changePersona(id, changes));
    }
    case 'GET /_sandbox/apps':
      return json(200, state.apps);
    case 'POST /_sandbox/apps':
      return json(201, world.register(checked(AppInput, body)));
    case 'PATCH /_sandbox/apps': {
      const { applicationId, ...changes } = checked(AppChanges.extend({ applicationId: z.string() }), body);
      return json(200, world.changeApp(applicationId, changes));
    }
    case 'PATCH /_sandbox/switches':
      return json(200, Object.assign(state.switches, checked(Switches, body)));
    case 'POST /_sandbox/disable': {
      const { sellingPartnerId, applicationId, disabled } = checked(Disabling, body);
      world.setDisabled(sellingPartnerId, disabled, applicationId);
      return json(200, [...state.authorizations.values()]);
    }
    case 'POST /_sandbox/authorize':
      return json(200, headless(place, checked(HeadlessVisit, body)));
    case 'GET /_sandbox/requests': {
      const after = Number(searchParams.get('after') ?? 0);
      return json(
        200,
        recorder.list().filter(({ number }) => number > after),
      );
    }
    case 'GET /_sandbox/requests.har':
      return json(200, harOf(recorder.list()), {
        'content-disposition': 'attachment; filename="sandbox.har"',
      });
    case 'DELETE /_sandbox/requests':
      recorder.clear();
      return new Response(null, { status: 204 });
    case 'GET /_sandbox/certificate.pem':
      return new Response(tunnel.certificate, { headers: { 'content-type': 'application/x-pem-file' } });
    default:
      return json(404, { error: 'not_found', message: 'There is nothing at this address.' });
  }
}
