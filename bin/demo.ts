import { randomBytes } from 'node:crypto';
import { createWriteStream, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { startSandbox } from 'connected-accounts/sandbox';
import { createConnectedAccounts, jsonLog, listen } from 'connected-accounts/server';
import { startHost, WEBHOOK_PATH } from '../demo/host.ts';
import { optionsOf, portOf, UsageError } from './usage.ts';

interface Keys {
  apiKey: string;
  masterKeys: string;
  webhookSecret: string;
}

/** `connected-accounts demo`: the fake Amazon, the backend and a vendor's product, in one process. */
export async function demo(args: string[]): Promise<() => Promise<void>> {
  const { port, data, reset } = optionsOf(args, {
    port: { type: 'string' },
    data: { type: 'string' },
    reset: { type: 'boolean' },
  });
  const folder = resolve(typeof data === 'string' ? data : join('.data', 'demo'));
  const running = await startDemo({ port: portOf(port, 4300), folder, reset: reset === true });
  console.log(`\n  ${running.url}\n\n  Ctrl-C stops; what you connected is kept in ${folder}.\n`);
  return () => running.close();
}

/** Starts everything, or nothing. The backend and the sandbox take the ports 10 and 100 above the page's. */
export async function startDemo(options: { port: number; folder: string; reset?: boolean; pace?: number }) {
  const { port, folder, reset = false, pace } = options;
  const started: (() => Promise<void>)[] = [];
  const close = async () => {
    for (const stop of started.reverse()) await stop();
  };
  try {
    const keys = prepare(folder, reset);
    const publicUrl = `http://localhost:${port + 10}`;
    const hostUrl = `http://localhost:${port}`;
    const redirectUris = [`${publicUrl}/oauth/selling-partner/callback`];
    const loginUri = `${publicUrl}/oauth/selling-partner/login`;
    const stateFile = join(folder, 'sandbox.json');
    const adsApp = { kind: 'ads' as const, redirectUris: [`${publicUrl}/oauth/ads/callback`] };
    const apps = [{ redirectUris, loginUri }, adsApp];
    const sandbox = await startSandbox({ port: port + 100, apps, stateFile });
    started.push(() => sandbox.close());

    const log = createWriteStream(join(folder, 'server.log'), { flags: 'a', mode: 0o600 });
    const { applicationId, clientId, clientSecret, name } = sandbox.apps.default;
    const { ads } = sandbox.apps;
    const accounts = await createConnectedAccounts({
      publicUrl,
      hostName: 'Alpenglow',
      hostOrigins: [hostUrl],
      returnUrls: [`${hostUrl}/settings/connected-accounts`],
      arrivalUrl: `${hostUrl}/settings/connected-accounts`,
      apiKeys: [keys.apiKey],
      masterKeys: keys.masterKeys,
      dataFolder: join(folder, 'accounts'),
      // One clock for all, so that a year can be played on the sandbox's page.
      clock: sandbox.clock,
      amazon: {
        origin: sandbox.url,
        applicationId,
        clientId,
        clientSecrets: [clientSecret],
        appName: name,
        ads: { clientId: ads.clientId, clientSecrets: [ads.clientSecret], loginHint: true },
      },
      webhooks: [{ url: hostUrl + WEBHOOK_PATH, secrets: [keys.webhookSecret] }],
      dangerouslyAllowLoopbackWebhooks: true,
      log: jsonLog((line) => log.write(line)),
    });
    started.push(() => accounts.close());
    const server = await listen(accounts, { port: port + 10, host: 'localhost' });
    started.push(() => server.close());

    const host = await startHost({
      port,
      accountsUrl: publicUrl,
      apiKey: keys.apiKey,
      webhookSecret: keys.webhookSecret,
      sandboxUrl: sandbox.url,
      now: () => sandbox.clock.now(),
      ...(pace === undefined ? {} : { pace }),
    });
    started.push(() => host.close());
    return { url: hostUrl, sandbox, accounts, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The data folder, private, with keys of its own that last between runs. */
function prepare(folder: string, reset: boolean): Keys {
  try {
    if (reset) rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const path = join(folder, 'keys.json');
    const kept = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Partial<Keys>) : {};
    const keys: Keys = {
      apiKey: `ca_${randomBytes(32).toString('base64url')}`,
      masterKeys: `demo:${randomBytes(32).toString('base64')}`,
      webhookSecret: `whsec_${randomBytes(32).toString('base64')}`,
      ...kept,
    };
    writeFileSync(path, JSON.stringify(keys), { mode: 0o600 });
    return keys;
  } catch (error) {
    const { code = 'unreadable keys.json' } = error as NodeJS.ErrnoException;
    throw new UsageError(
      `The folder ${folder} can't be used (${code}): choose another with --data, or use --reset.`,
    );
  }
}
