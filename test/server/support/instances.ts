import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { ConnectedAccounts, ConnectedAccountsOptions, Session } from 'connected-accounts/server';
import type { Order } from './instance.ts';
import { API_KEY, PUBLIC_URL, Stage } from './stage.ts';

/** A server process of its own, used over HTTP. */
export class Instance implements ConnectedAccounts {
  readonly #child: ChildProcess;
  readonly #stage: Stage;
  readonly #url: string;
  #orders = 0;
  #time = 0;

  /** Starts one on the database, with the stage's sandbox and clock. */
  static async start(stage: Stage, databaseUrl: string): Promise<Instance> {
    const settings = { ...stage.settings(), dataFolder: undefined, databaseUrl };
    const child = fork(join(import.meta.dirname, 'instance.ts'), {
      execArgv: ['--conditions=@connected-accounts/source'],
    });
    child.send({ settings, time: stage.clock.time } satisfies Order);
    const [{ url }] = (await once(child, 'message')) as [{ url: string }];
    return new Instance(child, stage, url);
  }

  private constructor(child: ChildProcess, stage: Stage, url: string) {
    this.#child = child;
    this.#stage = stage;
    this.#url = url;
    child.setMaxListeners(100);
  }

  /** The clock stands for all; each process learns of it before it is asked anything. */
  async #tell(runDueJobs = false): Promise<void> {
    const { time } = this.#stage.clock;
    if (time === this.#time && !runDueJobs) return;
    this.#time = time;
    const number = ++this.#orders;
    this.#child.send({ number, time, runDueJobs } satisfies Order);
    for (;;) {
      const [{ done, error }] = (await once(this.#child, 'message')) as [{ done: number; error?: string }];
      if (done !== number) continue;
      if (error !== undefined) throw new Error(error);
      return;
    }
  }

  async fetch(request: Request): Promise<Response> {
    await this.#tell();
    const { pathname, search } = new URL(request.url);
    const body = Buffer.from(await request.arrayBuffer());
    const sent = httpRequest(`${this.#url}${pathname}${search}`, {
      method: request.method,
      headers: {
        ...Object.fromEntries(request.headers),
        host: new URL(PUBLIC_URL).host,
        connection: 'close',
      },
    });
    sent.end(body);
    const [answer] = (await once(sent, 'response')) as [IncomingMessage];
    const headers = new Headers();
    for (let at = 0; at < answer.rawHeaders.length; at += 2) {
      headers.append(answer.rawHeaders[at] ?? '', answer.rawHeaders[at + 1] ?? '');
    }
    const status = answer.statusCode ?? 0;
    const content = await buffer(answer);
    return new Response(status === 204 || status === 304 ? null : new Uint8Array(content), {
      status,
      headers,
    });
  }

  async createSession(body: unknown): Promise<Session> {
    const headers = { authorization: `Bearer ${API_KEY}`, 'content-type': 'application/json' };
    const request = { method: 'POST', body: JSON.stringify(body), headers };
    return (await (await this.fetch(new Request(`${PUBLIC_URL}/v1/sessions`, request))).json()) as Session;
  }

  runDueJobs(): Promise<void> {
    return this.#tell(true);
  }

  close(): Promise<void> {
    return this.#end('SIGTERM');
  }

  kill(): Promise<void> {
    return this.#end('SIGKILL');
  }

  /** It stands still, as a machine that is overloaded, until it is thawed. */
  freeze(): void {
    this.#child.kill('SIGSTOP');
  }

  thaw(): void {
    this.#child.kill('SIGCONT');
  }

  async #end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    const over = once(this.#child, 'exit');
    this.#child.kill(signal);
    await over;
  }
}

/** Several server processes on one database, and no balancer that remembers who was where. */
export class Cluster {
  readonly stage: Stage;
  readonly instances: Instance[];
  #turn = 0;

  static async start(
    count: number,
    databaseUrl: string,
    overrides: Partial<ConnectedAccountsOptions> = {},
  ): Promise<Cluster> {
    const stage = await Stage.set(overrides);
    await stage.accounts.close();
    const instances = await Promise.all(
      Array.from({ length: count }, () => Instance.start(stage, databaseUrl)),
    );
    return new Cluster(stage, instances);
  }

  private constructor(stage: Stage, instances: Instance[]) {
    this.stage = stage;
    this.instances = instances;
    // Each request goes to the next instance.
    stage.accounts = {
      fetch: (request) => this.next().fetch(request),
      createSession: (request) => this.next().createSession(request),
      runDueJobs: async () => void (await Promise.all(this.instances.map((one) => one.runDueJobs()))),
      close: async () => void (await Promise.all(this.instances.map((one) => one.close()))),
    };
  }

  next(): Instance {
    const instance = this.instances[this.#turn++ % this.instances.length];
    if (!instance) throw new Error('no instance is left');
    return instance;
  }

  /** Kills one, as a machine that burns. */
  async kill(instance: Instance): Promise<void> {
    this.instances.splice(this.instances.indexOf(instance), 1);
    await instance.kill();
  }
}
