/**
 * The fake Amazon: Seller Central, Login with Amazon, the Selling Partner API and Amazon Ads for development and
 * tests. It refuses what Amazon refuses.
 * @module
 */
import type { Server } from 'node:http';
import { serve, type HttpBindings } from '@hono/node-server';
import { builtInApps, type App, type AppChanges, type AppInput } from './apps.ts';
import { ClockStart, type Clock } from './clock.ts';
import { checked, SandboxError } from './errors.ts';
import type { ArmOptions, ArmedFault, FaultName } from './faults.ts';
import { readPersonas, StateFile } from './files.ts';
import { headless, HeadlessVisit, type HeadlessResult } from './headless.ts';
import type { PersonaChanges } from './personas/changes.ts';
import type { Persona, PersonaInput } from './personas/persona.ts';
import { Recorder, type Recorded } from './recorder.ts';
import { route, type Place } from './router.ts';
import type { Switches } from './state.ts';
import { Tunnel } from './tunnel.ts';
import { World } from './world.ts';

export { SandboxError } from './errors.ts';
export type { App, AppChanges, AppInput, ArmOptions, ArmedFault, Clock, ClockStart, FaultName };
export type { HeadlessResult, HeadlessVisit, Persona, PersonaChanges, PersonaInput, Recorded, Switches };

export interface SandboxOptions {
  /** 0 picks a free one. Default 4400. */
  port?: number;
  /** Default 127.0.0.1: nobody outside this machine can reach it. */
  host?: string;
  /** Registered applications; one of each kind with stable credentials unless given. */
  apps?: AppInput[];
  /** Further people who can sign in; a known id changes the one who has it. */
  personas?: PersonaInput[];
  /** The same from a JSON file: a list. */
  personasFile?: string;
  /** Where the clock begins: now and running, unless given. */
  clock?: ClockStart;
  /** Same seed, same requests, same tokens. */
  seed?: string;
  /** Keeps what was granted between runs; made if missing, readable by this user only. */
  stateFile?: string;
}

export interface Sandbox {
  readonly url: string;
  readonly apps: {
    /** The first Selling Partner application. */
    readonly default: App;
    /** The first Amazon Ads client. */
    readonly ads: App;
    list(): App[];
    get(applicationId: string): App;
    register(input: AppInput): App;
    patch(applicationId: string, changes: AppChanges): App;
  };
  readonly personas: {
    list(): readonly Persona[];
    get(id: string): Persona;
    add(input: PersonaInput): Persona;
    /** `patch('maple', { open: ['BR'] })`, `patch('maple', { revoke: 'everything' })`. */
    patch(id: string, changes: PersonaChanges): Persona;
  };
  /** The one clock that codes, tokens, authorizations, secrets and rate limits obey. */
  readonly clock: Clock;
  readonly faults: {
    /** Refuses a name that nothing serves, with the nearest one. */
    arm(name: string, options?: ArmOptions): void;
    disarm(name?: string): void;
    list(): ArmedFault[];
  };
  /** Where Amazon's behaviour is a matter of taste; changed in place. */
  readonly switches: Switches;
  /** What was asked and which rule answered; without secrets. */
  readonly requests: { list(): Recorded[]; clear(): void };
  /** PEM. A client that trusts it and takes `url` as its proxy for https reaches the sandbox by Amazon's own names. */
  readonly certificate: string;
  /** What a person does in the browser, without one: the same checks, the same code. */
  authorize(visit: HeadlessVisit): Promise<HeadlessResult>;
  /** The seller removes the application in Manage Your Apps; all applications unless one is named. */
  disable(sellingPartnerId: string, applicationId?: string): void;
  /** Back to the beginning: people, applications, clock, grants and faults. */
  reset(): void;
  close(): Promise<void>;
}

/**
 * Starts a fake Amazon.
 * @throws SandboxError `port_taken`, `invalid_input`, `state_file_unreadable`, `personas_file_unreadable`
 */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const { port = 4400, host = '127.0.0.1', apps = builtInApps, seed = 'sandbox' } = options;
  const { stateFile, personasFile } = options;
  const clock = checked(ClockStart, options.clock ?? {});
  const personas = [...(personasFile ? readPersonas(personasFile) : []), ...(options.personas ?? [])];
  const world = new World({ seed, apps, personas, clock });
  const kept = stateFile === undefined ? undefined : new StateFile(world, stateFile);
  kept?.load();
  const recorder = new Recorder();
  const tunnel = new Tunnel();
  const isLocal = ['127.0.0.1', 'localhost', '::1'].includes(host);
  const place: Place = { world, recorder, tunnel, isLocal, changed: () => kept?.changed() };
  const server = await start(port, host, (request, env) => route(place, request, env));
  tunnel.dig(server);
  const address = server.address();
  const actual = typeof address === 'object' && address ? address.port : port;

  /** Does it, and keeps it. */
  const keeping = <Result>(result: Result): Result => {
    kept?.changed();
    return result;
  };

  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${actual}`,
    apps: {
      get default() {
        return firstOf(world, 'selling-partner');
      },
      get ads() {
        return firstOf(world, 'ads');
      },
      list: () => world.state.apps,
      get: (applicationId) => world.app(applicationId),
      register: (input) => keeping(world.register(input)),
      patch: (applicationId, changes) => keeping(world.changeApp(applicationId, changes)),
    },
    personas: {
      list: () => world.state.personas,
      get: (id) => world.persona(id),
      add: (input) => keeping(world.addPersona(input)),
      patch: (id, changes) => keeping(world.changePersona(id, changes)),
    },
    clock: world.clock,
    faults: world.faults,
    get switches() {
      return world.state.switches;
    },
    requests: recorder,
    get certificate() {
      return tunnel.certificate;
    },
    // async, so that a refusal is a rejection
    authorize: async (visit) => keeping(headless(place, checked(HeadlessVisit, visit))),
    disable: (sellingPartnerId, applicationId) =>
      keeping(world.setDisabled(sellingPartnerId, true, applicationId)),
    reset() {
      world.reset();
      recorder.clear();
      kept?.changed();
    },
    async close() {
      await stop(server, tunnel);
      kept?.save();
    },
  };
}

function firstOf(world: World, kind: App['kind']): App {
  const app = world.state.apps.find((one) => one.kind === kind);
  if (!app) throw new SandboxError('unknown_app', `No ${kind} application is registered`);
  return app;
}

function start(
  port: number,
  hostname: string,
  answer: (request: Request, env: HttpBindings) => Promise<Response>,
): Promise<Server> {
  return new Promise((resolve, reject) => {
    const fetch = (request: Request, env: unknown) => answer(request, env as HttpBindings);
    const server = serve({ fetch, port, hostname }) as Server;
    server.once('error', (error: NodeJS.ErrnoException) => {
      const why =
        error.code === 'EADDRINUSE' ? 'is taken by another program' : `can't be used (${error.code})`;
      reject(new SandboxError('port_taken', `port ${port} ${why}: stop it or choose another port`, error));
    });
    server.once('listening', () => resolve(server));
  });
}

function stop(server: Server, tunnel: Tunnel): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    tunnel.close();
    server.closeAllConnections();
  });
}
