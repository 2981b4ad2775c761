/**
 * The demo: fake Amazon, accounts server and the vendor's product in one process, built on the package's public
 * entries only.
 */
import { appendFileSync, chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createConnectedAccounts, jsonLog, listen } from 'connected-accounts/server';
import { startSandbox, type Sandbox } from 'connected-accounts/sandbox';
import { createHost, randomKey } from './host.ts';
import { workspaces } from './people.ts';

export interface DemoOptions {
  /** The product's port; the accounts server takes the tenth after it, the fake Amazon the hundredth. */
  port: number;
  dataFolder: string;
  /** Forgets everything from earlier runs first. */
  reset?: boolean;
}

export interface Demo {
  url: string;
  accountsUrl: string;
  sandbox: Sandbox;
  close(): Promise<void>;
}

/** The folder can't be used; the message is one line that names it. */
export class DemoError extends Error {
  override name = 'DemoError';
}

/**
 * Starts everything; when one part can't start, the others are stopped again.
 * @throws DemoError, or the ListenError, SandboxError or StoreError of the part that couldn't start
 */
export async function startDemo({ port, dataFolder, reset = false }: DemoOptions): Promise<Demo> {
  const url = `http://localhost:${port}`;
  const accountsUrl = `http://localhost:${port + 10}`;
  const keys = prepare(dataFolder, reset);
  const closers: (() => Promise<void>)[] = [];
  const close = async () => {
    for (const part of closers.splice(0).reverse()) await part();
  };

  try {
    const sandbox = await startSandbox({
      port: port + 100,
      stateFile: join(dataFolder, 'sandbox.json'),
      apps: [
        {
          name: 'Alpenglow Connect',
          redirectUris: [`${accountsUrl}/oauth/selling-partner/callback`],
          loginUri: `${accountsUrl}/oauth/selling-partner/login`,
        },
      ],
    });
    closers.push(() => sandbox.close());

    const { applicationId, clientId, clientSecret, name } = sandbox.apps.default;
    const logFile = join(dataFolder, 'accounts.log');
    const accounts = await createConnectedAccounts({
      publicUrl: accountsUrl,
      hostName: 'Alpenglow',
      hostOrigins: [url],
      returnUrls: [`${url}/settings/connected-accounts`],
      apiKeys: [keys.apiKey],
      masterKeys: keys.masterKeys,
      dataFolder: join(dataFolder, 'accounts'),
      amazon: { origin: sandbox.url, applicationId, clientId, clientSecret, appName: name },
      log: jsonLog((line) => appendFileSync(logFile, line, { mode: 0o600 })),
    });
    closers.push(() => accounts.close());
    const listening = await listen(accounts, { port: port + 10 });
    closers.push(() => listening.close());

    const { apiKey, cookieSecret } = keys;
    const host = createHost({ url, accountsUrl, apiKey, cookieSecret, sandboxUrl: sandbox.url });
    const product = await listen({ fetch: async (request) => host.fetch(request) }, { port });
    closers.push(() => product.close());

    await createSellers(accountsUrl, apiKey);
    return { url, accountsUrl, sandbox, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The businesses an agency looks after are known to its product before anything is connected. */
async function createSellers(accountsUrl: string, apiKey: string): Promise<void> {
  const headers = { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' };
  for (const { id, sellers } of workspaces) {
    if (sellers.length === 0) continue;
    const address = `${accountsUrl}/v1/tenants/${id}/sellers`;
    const present = (await (await fetch(address, { headers })).json()) as { sellers: unknown[] };
    if (present.sellers.length > 0) continue;
    for (const name of sellers) {
      await fetch(address, { method: 'POST', headers, body: JSON.stringify({ name }) });
    }
  }
}

interface Keys {
  apiKey: string;
  masterKeys: string;
  cookieSecret: string;
}

/** Makes the private folder and the keys in it, which stay the same from run to run. */
function prepare(folder: string, reset: boolean): Keys {
  const file = join(folder, 'keys.json');
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    chmodSync(folder, 0o700);
    // By name, so that a folder given by mistake loses nothing of its own.
    const made = reset ? ['accounts', 'sandbox.json', 'accounts.log', 'keys.json'] : [];
    for (const name of made) rmSync(join(folder, name), { recursive: true, force: true });
    try {
      return JSON.parse(readFileSync(file, 'utf8')) as Keys;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
    const masterKey = Buffer.from(randomKey(), 'base64url').toString('base64');
    const keys = { apiKey: randomKey(), masterKeys: `demo:${masterKey}`, cookieSecret: randomKey() };
    writeFileSync(file, JSON.stringify(keys, null, 2), { mode: 0o600, flag: 'wx' });
    return keys;
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code ?? 'it holds something else';
    throw new DemoError(`the folder ${folder} can't be used (${why}): choose another one with --data`);
  }
}
