/**
 * The fake Amazon: Seller Central, Login with Amazon and the Selling Partner API for development and tests. It
 * refuses what Amazon refuses.
 * @module
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { serve, type HttpBindings, type ServerType } from '@hono/node-server';
import { AppInput, appOf, builtInApps, type App, type AppChanges } from './apps.ts';
import type { Clock } from './clock.ts';
import { SandboxError } from './errors.ts';
import type { ArmOptions, ArmedFault } from './faults.ts';
import { headless, type HeadlessResult, type HeadlessVisit } from './headless.ts';
import type { Persona, PersonaInput } from './personas/persona.ts';
import { Recorder, type Recorded } from './recorder.ts';
import { route, type Place } from './router.ts';
import { changeApp, World, type Switches } from './world.ts';

export { SandboxError } from './errors.ts';
export type { App, AppChanges, AppInput, ArmOptions, ArmedFault, Clock, HeadlessResult, HeadlessVisit };
export type { Persona, PersonaInput, Recorded, Switches };

export interface SandboxOptions {
  /** 0 picks a free one. Default 4400. */
  port?: number;
  /** Default 127.0.0.1: nobody outside this machine can reach it. */
  host?: string;
  /** Registered applications; one of each kind with stable credentials unless given. */
  apps?: AppInput[];
  /** Further people who can sign in. */
  personas?: PersonaInput[];
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
  readonly personas: readonly Persona[];
  /** The one clock that codes, tokens, authorizations and rate limits obey. */
  readonly clock: Clock;
  readonly faults: {
    arm(name: string, options?: ArmOptions): void;
    disarm(name?: string): void;
    list(): ArmedFault[];
  };
  /** Where Amazon's behaviour is a matter of taste; changed in place. */
  readonly switches: Switches;
  /** What was asked and which rule answered; without secrets. */
  readonly requests: { list(): Recorded[]; clear(): void };
  /** What a person does in the browser, without one: the same checks, the same code. */
  authorize(visit: HeadlessVisit): Promise<HeadlessResult>;
  /** The seller removes the application in Manage Your Apps; all applications unless one is named. */
  disable(sellingPartnerId: string, applicationId?: string): void;
  reset(): void;
  close(): Promise<void>;
}

/**
 * Starts a fake Amazon.
 * @throws SandboxError `port_taken`, `invalid_input`, `state_file_unreadable`
 */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const { port = 4400, host = '127.0.0.1', apps = builtInApps, personas = [], seed = 'sandbox' } = options;
  const { stateFile } = options;
  const world = new World({ seed, apps, personas });
  if (stateFile) load(world, stateFile);
  const save = () => {
    if (stateFile) writeFileSync(stateFile, world.save(), { mode: 0o600 });
  };
  const recorder = new Recorder();
  const isLocal = ['127.0.0.1', 'localhost', '::1'].includes(host);
  const place: Place = { world, recorder, isLocal, changed: save };
  const server = await start(port, host, (request, env) => route(place, request, env));
  const address = server.address();
  const actual = typeof address === 'object' && address ? address.port : port;

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
      register(input) {
        const app = appOf(AppInput.parse(input), world.clock.ms);
        world.state.apps.push(app);
        save();
        return app;
      },
      patch(applicationId, changes) {
        const app = changeApp(world, applicationId, changes);
        save();
        return app;
      },
    },
    get personas() {
      return world.state.personas;
    },
    clock: world.clock,
    faults: world.faults,
    get switches() {
      return world.state.switches;
    },
    requests: recorder,
    async authorize(visit) {
      const result = headless(place, visit);
      save();
      return Promise.resolve(result);
    },
    disable(sellingPartnerId, applicationId) {
      world.setDisabled(sellingPartnerId, true, applicationId);
      save();
    },
    reset() {
      world.reset();
      recorder.clear();
      save();
    },
    async close() {
      await stop(server);
      save();
    },
  };
}

function firstOf(world: World, kind: App['kind']): App {
  const app = world.state.apps.find((one) => one.kind === kind);
  if (!app) throw new SandboxError('unknown_app', `No ${kind} application is registered`);
  return app;
}

function load(world: World, stateFile: string): void {
  if (!existsSync(stateFile)) return;
  try {
    world.load(readFileSync(stateFile, 'utf8'));
  } catch (cause) {
    throw new SandboxError(
      'state_file_unreadable',
      `${stateFile} can't be read: remove it to begin anew`,
      cause,
    );
  }
}

function start(
  port: number,
  hostname: string,
  answer: (request: Request, env: HttpBindings) => Promise<Response>,
): Promise<ServerType> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: (request, env) => answer(request, env as HttpBindings), port, hostname });
    server.once('error', (error: NodeJS.ErrnoException) => {
      const why =
        error.code === 'EADDRINUSE' ? 'is taken by another program' : `can't be used (${error.code})`;
      reject(new SandboxError('port_taken', `port ${port} ${why}: stop it or choose another port`, error));
    });
    server.once('listening', () => resolve(server));
  });
}

function stop(server: ServerType): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    if ('closeAllConnections' in server) server.closeAllConnections();
  });
}
