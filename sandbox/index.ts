/**
 * The fake Amazon: Seller Central, Login with Amazon and the Selling Partner API for development and tests. It
 * refuses what Amazon refuses.
 * @module
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { serve, type ServerType } from '@hono/node-server';
import { amazonHosts } from './amazon/hosts.ts';
import type { Clock } from './clock.ts';
import { SandboxError } from './errors.ts';
import type { ArmOptions, ArmedFault } from './faults.ts';
import type { Persona } from './personas.ts';
import { Recorder, type Recorded } from './recorder.ts';
import { route } from './router.ts';
import { confirm, consentState } from './seller-central/consent.ts';
import { World, type App, type AppInput } from './world.ts';

export { SandboxError } from './errors.ts';
export type { App, AppInput, ArmOptions, ArmedFault, Clock, Persona, Recorded };

export interface SandboxOptions {
  /** 0 picks a free one. Default 4400. */
  port?: number;
  /** Registered applications; one with stable credentials unless given. */
  apps?: AppInput[];
  /** Further people who can sign in. */
  personas?: Persona[];
  /** Same seed, same requests, same tokens. */
  seed?: string;
  /** Keeps what was granted between runs; made if missing, readable by this user only. */
  stateFile?: string;
}

export interface Sandbox {
  readonly url: string;
  readonly apps: { readonly default: App; list(): App[]; get(applicationId: string): App };
  readonly personas: readonly Persona[];
  /** The one clock that codes, tokens, authorizations and rate limits obey. */
  readonly clock: Clock;
  readonly faults: {
    arm(name: string, options?: ArmOptions): void;
    disarm(name?: string): void;
    list(): ArmedFault[];
  };
  /** What was asked and which rule answered; without secrets. */
  readonly requests: { list(): Recorded[]; clear(): void };
  /** What a person does in the browser, without one: the same checks, the same code. */
  authorize(visit: {
    url: string;
    persona: string;
    account?: string;
    decision: 'confirm' | 'cancel';
  }): Promise<{
    /** Where the browser is sent; `null` when it stays at Amazon. */
    location: string | null;
    /** The code of the error page, if one is shown. */
    error: string | null;
  }>;
  /** The seller removes the application in Manage Your Apps. */
  disable(sellingPartnerId: string): void;
  reset(): void;
  close(): Promise<void>;
}

/**
 * Starts a fake Amazon on this machine; nobody outside can reach it.
 * @throws SandboxError `port_taken`, `state_file_unreadable`
 */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const { port = 4400, apps = [{}], personas = [], seed = 'sandbox', stateFile } = options;
  const world = new World({ seed, apps, personas });
  const recorder = new Recorder();
  if (stateFile) load(world, stateFile);
  const server = await start(port, (request) => route(world, recorder, request));
  const address = server.address();
  const actual = typeof address === 'object' && address ? address.port : port;

  return {
    url: `http://127.0.0.1:${actual}`,
    apps: {
      get default() {
        return firstOf(world);
      },
      list: () => world.state.apps,
      get: (applicationId) => world.app(applicationId),
    },
    personas: world.personas,
    clock: world.clock,
    faults: world.faults,
    requests: recorder,
    authorize: (visit) => Promise.resolve(authorize(world, visit)),
    disable(sellingPartnerId) {
      for (const grant of world.state.grants.values()) {
        if (grant.sellingPartnerId === sellingPartnerId) grant.revoked = true;
      }
    },
    reset() {
      world.reset();
      recorder.clear();
    },
    async close() {
      await stop(server);
      if (stateFile) writeFileSync(stateFile, world.save(), { mode: 0o600 });
    },
  };
}

function firstOf(world: World): App {
  const [app] = world.state.apps;
  if (!app) throw new SandboxError('unknown_app', 'No application is registered');
  return app;
}

function authorize(
  world: World,
  { url, persona, account, decision }: Parameters<Sandbox['authorize']>[0],
): { location: string | null; error: string | null } {
  const { hostname, pathname, searchParams } = new URL(url);
  const name = amazonHosts.has(hostname) ? hostname : (pathname.split('/')[1] ?? '');
  const host = amazonHosts.get(name);
  if (!host || !pathname.endsWith('/apps/authorize/consent')) {
    throw new SandboxError('headless_stuck', 'This is not the address of a consent page');
  }
  const browser = { persona: world.persona(persona).id, account: account ?? null };
  const state = consentState(world, host, searchParams, browser);
  if (state.kind === 'error') return { location: null, error: state.code };
  if (state.kind !== 'ask') {
    throw new SandboxError('headless_stuck', `${persona} has several accounts here: say which with account`);
  }
  return { location: decision === 'confirm' ? confirm(world, state) : null, error: null };
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

function start(port: number, fetch: (request: Request) => Promise<Response>): Promise<ServerType> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch, port, hostname: '127.0.0.1' });
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
