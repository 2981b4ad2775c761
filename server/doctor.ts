import { statfs } from 'node:fs/promises';
import { amazonAddress, LWA_TOKEN } from './amazon/hosts.ts';
import { MINUTE, SECOND } from './clock.ts';
import type { AccountsSettings } from './config.ts';
import { keyProvider } from './security/master-keys.ts';
import { createVault, tryMasterKeys, wrongMasterKey } from './security/vault.ts';
import { openStore } from './store/open.ts';
import { StoreError, type Store } from './store/store.ts';
import { createSender } from './webhooks/sender.ts';
import { toEndpoint } from './webhooks/settings.ts';
import { VERSION } from '../contract/version.ts';

/** One thing that was looked at. */
export interface Finding {
  about: string;
  state: 'ok' | 'note' | 'wrong';
  /** What was found and, where it is wrong, what to do; never a secret. */
  says: string;
}

const PATIENCE = 10 * SECOND;
const SKEW = { noted: 30 * SECOND, wrong: 5 * MINUTE };
const MEGABYTE = 1024 * 1024;
const SPACE = { noted: 1024 * MEGABYTE, wrong: 100 * MEGABYTE };

/**
 * Looks at an installation before the first seller does. Calls Amazon with a refresh token that is none, which tells
 * whether the client's secret is right, and sends each webhook a signed `webhook.ping`.
 * @param now the machine's clock
 */
export async function examine(settings: AccountsSettings, now: () => number = Date.now): Promise<Finding[]> {
  return [
    ...addressesOf(settings),
    await publicUrl(settings),
    ...(await clients(settings, now)),
    ...(await store(settings)),
    ...(await webhooks(settings)),
  ];
}

function addressesOf({ publicUrl: url, amazon }: AccountsSettings): Finding[] {
  const note = (about: string, says: string): Finding => ({ about, state: 'note', says });
  return [
    note('redirect URI', `register ${url}/oauth/selling-partner/callback with the application`),
    note('log-in URI', `register ${url}/oauth/selling-partner/login with the application`),
    ...(amazon.ads
      ? [note('ads return URL', `allow ${url}/oauth/ads/callback in the security profile`)]
      : []),
    ...(amazon.draft
      ? [note('draft', 'the application is a draft: take AMAZON_APP_DRAFT away once it is published')]
      : []),
    ...(amazon.origin ? [note('Amazon', `played by the sandbox at ${amazon.origin}`)] : []),
  ];
}

async function publicUrl({ publicUrl: url }: AccountsSettings): Promise<Finding> {
  const about = 'public URL';
  try {
    const answer = await fetch(`${url}/healthz`, {
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE),
    });
    const isOurs = answer.ok && (await answer.text()) === '{"ok":true}';
    return isOurs
      ? { about, state: 'ok', says: `${url} answers` }
      : { about, state: 'wrong', says: `${url} is answered by something else: check the proxy and its path` };
  } catch (error) {
    const says = `${url} does not answer (${reasonOf(error)}): start the server, check name, certificate and proxy`;
    return { about, state: 'wrong', says };
  }
}

async function clients({ amazon }: AccountsSettings, now: () => number): Promise<Finding[]> {
  const url = amazonAddress(amazon.origin)(LWA_TOKEN);
  const findings: Finding[] = [];
  const look = async (name: string, clientId: string, secrets: readonly string[]) => {
    for (const [at, secret] of secrets.entries()) {
      const about = secrets.length > 1 ? `${name} ${at + 1}` : name;
      const { finding, skew } = await proveSecret(about, url, clientId, secret, now);
      findings.push(finding);
      if (skew !== undefined && !findings.some((one) => one.about === 'clock')) findings.push(clock(skew));
    }
  };
  await look('client secret', amazon.clientId, amazon.clientSecrets);
  if (amazon.ads) await look('ads client secret', amazon.ads.clientId, amazon.ads.clientSecrets);
  return findings;
}

/** Amazon judges the client before the token: `invalid_grant` means that the client is right. */
async function proveSecret(about: string, url: string, clientId: string, secret: string, now: () => number) {
  const body = new URLSearchParams({
    grant_type: 'refresh_token',
    refresh_token: 'Atzr|connected-accounts-doctor',
    client_id: clientId,
    client_secret: secret,
  });
  const tell = (state: Finding['state'], says: string): Finding => ({ about, state, says });
  try {
    const answer = await fetch(url, {
      method: 'POST',
      body,
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE),
    });
    const date = Date.parse(answer.headers.get('date') ?? '');
    const skew = Number.isNaN(date) ? undefined : now() - date;
    const { error = '' } = (await answer.json().catch(() => ({}))) as { error?: string };
    if (error === 'invalid_grant') return { finding: tell('ok', 'Amazon takes it'), skew };
    if (error === 'invalid_client') {
      const says =
        'Amazon refuses it: copy client id and secret anew, or make a new secret if it is older than 180 days';
      return { finding: tell('wrong', says), skew };
    }
    const said = /^\w{1,40}$/.test(error) ? error : `status ${answer.status}`;
    return { finding: tell('wrong', `Amazon answers ${said}: try again, then check the application`), skew };
  } catch (error) {
    const says = `Amazon does not answer (${reasonOf(error)}): let this machine reach ${new URL(url).host}`;
    return { finding: tell('wrong', says), skew: undefined };
  }
}

function clock(skew: number): Finding {
  const off = `${Math.round(Math.abs(skew) / SECOND)} seconds ${skew > 0 ? 'ahead of' : 'behind'} Amazon's`;
  if (Math.abs(skew) < SKEW.noted) return { about: 'clock', state: 'ok', says: 'agrees with Amazon’s' };
  const state = Math.abs(skew) < SKEW.wrong ? 'note' : 'wrong';
  return { about: 'clock', state, says: `${off}: let NTP set it` };
}

async function store(settings: AccountsSettings): Promise<Finding[]> {
  const about = 'store';
  let opened: Store;
  try {
    opened = await openStore(settings);
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    const isServed = error.message.includes('in use by process');
    const says = isServed
      ? 'in use by a running server: stop it to have folder and master keys checked'
      : error.message;
    return [{ about, state: isServed ? 'note' : 'wrong', says }];
  }
  try {
    await opened.ping();
    return [
      { about, state: 'ok', says: `${settings.dataFolder ?? 'the database'} can be read and written` },
      ...(settings.dataFolder === undefined ? [] : [await space(settings.dataFolder)]),
      await masterKeys(settings, opened),
    ];
  } finally {
    await opened.close();
  }
}

async function space(folder: string): Promise<Finding> {
  const { bavail, bsize } = await statfs(folder);
  const free = bavail * bsize;
  const state = free < SPACE.wrong ? 'wrong' : free < SPACE.noted ? 'note' : 'ok';
  return {
    about: 'disk',
    state,
    says: `${Math.round(free / MEGABYTE)} MB free${state === 'ok' ? '' : ': make room'}`,
  };
}

async function masterKeys(settings: AccountsSettings, opened: Store): Promise<Finding> {
  const about = 'master keys';
  const tried = await tryMasterKeys(opened, createVault(opened, keyProvider(settings.masterKeys)));
  return 'wrong' in tried
    ? { about, state: 'wrong', says: wrongMasterKey(tried.wrong) }
    : { about, state: 'ok', says: `open the keys of ${tried.opened} tenants` };
}

async function webhooks(settings: AccountsSettings): Promise<Finding[]> {
  const sender = createSender({ version: VERSION, allowLoopback: settings.dangerouslyAllowLoopbackWebhooks });
  const findings: Finding[] = [];
  for (const endpoint of settings.webhooks.map(toEndpoint)) {
    const about = `webhook ${new URL(endpoint.url).host}`;
    const at = new Date().toISOString();
    const body = JSON.stringify({ type: 'webhook.ping', timestamp: at, data: {} });
    const sent = await sender.send(endpoint, `doctor-${Date.parse(at)}`, body);
    findings.push(
      sent.kind === 'delivered'
        ? { about, state: 'ok', says: 'takes signed messages' }
        : {
            about,
            state: 'wrong',
            says: `does not take messages (${sent.kind === 'gone' ? 'status 410' : sent.reason}): it must answer 2xx within 15 seconds`,
          },
    );
  }
  await sender.close();
  return findings;
}

function reasonOf(error: unknown): string {
  const { cause, name } = error as { cause?: { code?: unknown }; name?: string };
  return typeof cause?.code === 'string' ? cause.code : (name ?? 'unknown');
}
