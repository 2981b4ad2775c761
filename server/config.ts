import { z } from 'zod';
import { ADS_VARIABLES, AdsSettings, ClientSecrets, LwaClientId, readAds } from './config-ads.ts';
import { Origin } from '../contract/session.ts';
import type { Clock } from './clock.ts';
import type { Log } from './log.ts';
import type { Authenticate } from './routes/session.ts';
import { parseApiKey } from './security/api-keys.ts';
import { keyProvider, type KeyProvider } from './security/master-keys.ts';
import type { Database } from './store/database.ts';
import { WebhookSettings, wrongWebhooks } from './webhooks/settings.ts';

/** A setting is missing or wrong; the message is one line that names it. */
export class ConfigError extends Error {
  override name = 'ConfigError';
}

const LOOPBACK = /^(localhost|127(\.\d+){3}|\[::1\])$/;
const isLoopback = (url: string) => LOOPBACK.test(new URL(url).hostname);
const isHttps = (url: string) => url.startsWith('https:');
const Url = z
  .url({ protocol: /^https?$/, error: 'must be an http or https address' })
  .refine((url) => !URL.canParse(url) || (!new URL(url).hash && !new URL(url).username), {
    message: 'must not have a fragment or user name',
  });
const Moment = z.union([z.iso.date(), z.iso.datetime()], { error: 'must be a date such as 2026-11-24' });
const httpsUnlessLocal = 'must be https (http is for this machine only)';

/** A check by a parser that throws sentences. */
const accepting =
  <T>(read: (given: T) => unknown) =>
  (given: T, check: z.core.$RefinementCtx) => {
    try {
      read(given);
    } catch (error) {
      check.addIssue({ code: 'custom', message: error instanceof Error ? error.message : 'is not valid' });
    }
  };

/**
 * Settings of one installation. Secrets never appear in an error message. Each one's comment is what docs/server.md
 * says of it.
 */
export const Settings = z
  .strictObject({
    /** Where browsers and Amazon reach this server, without a slash at the end; https, except with the sandbox on one machine. */
    publicUrl: Url.refine(
      (url) => !url.endsWith('/') && !url.includes('?'),
      'must end without a slash or query',
    ),
    /** Your product's name, as people read it. */
    hostName: z.string().trim().min(1).max(60),
    /** Origins of your pages that carry the element. */
    hostOrigins: z.array(Origin).min(1),
    /** Your pages that load the element, each on a host origin: to them a trip in the same tab returns. */
    returnUrls: z.array(Url).min(1),
    /** Your page, on a host origin, that loads the element and receives people who begin on Amazon's pages; see [embedding](embedding.md). */
    arrivalUrl: Url.optional(),
    /**
     * Secret keys of your backend, at least 32 characters: `key`, or `scope+scope:key` for one that may do less (`tokens`,
     * `sessions`, `import`, `metrics`, `admin`); old and new while one is being replaced.
     */
    apiKeys: z
      .array(z.string().superRefine(accepting(parseApiKey)))
      .min(1)
      .max(20)
      .refine((keys) => new Set(keys.map((key) => key.split(':').at(-1))).size === keys.length, {
        message: 'must not hold a key twice',
      }),
    /**
     * `id:base64,id:base64`, 32 random bytes each; the first one is used for new data, every one opens. In your own
     * process also a `KeyProvider`, for keys that a key management service holds.
     */
    masterKeys: z.custom<string | KeyProvider>().superRefine(accepting(keyProvider)),
    /** Folder of the embedded store, for one process; made if missing, private to this user. Either this or a database. */
    dataFolder: z.string().min(1).optional(),
    /** A PostgreSQL database instead, for several instances: `postgresql://user:password@host/name`. */
    databaseUrl: z
      .string()
      .regex(/^postgres(ql)?:\/\//, 'must look like postgresql://user:password@host/name')
      .optional(),
    /** A pool of your own instead of `databaseUrl`, such as a `Pool` of the package `pg`. */
    database: z
      .custom<Database>((value) => typeof (value as Partial<Database> | null)?.query === 'function', {
        message: 'must have a method query',
      })
      .optional(),
    amazon: z.strictObject({
      /** Set to the sandbox's address to play all of Amazon there; unset, the real Amazon is used. */
      origin: Origin.optional(),
      /** Application id of the Selling Partner API application, `amzn1.sp.solution.…`. */
      applicationId: z.string().regex(/^amzn1\.(sp\.solution|sellerapps\.app)\.[\w-]+$/, {
        message: 'must look like amzn1.sp.solution.… (the application id, not the client id)',
      }),
      /** LWA client id, `amzn1.application-oa2-client.…`. */
      clientId: LwaClientId,
      /** The current client secret first; two while one is being replaced, and no call fails meanwhile. */
      clientSecrets: ClientSecrets,
      /** When the current client secret was made: you are told 30, 14, 7 and 1 days before its 180 days are over. */
      secretCreatedAt: Moment.optional(),
      /** When a role was last added to the application: sellers who consented before are asked to renew. */
      rolesAddedAt: Moment.optional(),
      /** The application's name, as Amazon's consent page shows it. */
      appName: z.string().trim().min(1).max(120),
      /** `true` while the application is a draft at Amazon. */
      draft: z.boolean().default(false),
      /** The security profile that Amazon approved for the Ads API; without it there is no Amazon Ads here. */
      ads: AdsSettings.optional(),
    }),
    /** How many proxies of yours stand in front, each adding to `X-Forwarded-For`. */
    trustedProxies: z.number().int().min(0).max(10).default(0),
    /** Where events are sent, in the environment as JSON: `[{"url":"…","secrets":["whsec_…"],"events":["connection.*"]}]`. */
    webhooks: z.array(WebhookSettings).max(10).default([]),
    /** Lets webhooks go to this machine itself, over http. For development only. */
    dangerouslyAllowLoopbackWebhooks: z.boolean().default(false),
  })
  .superRefine((settings, check) => {
    const { publicUrl, hostOrigins, returnUrls, arrivalUrl, dataFolder, databaseUrl, database, amazon } =
      settings;
    const refuse = (path: (string | number)[], message: string) =>
      check.addIssue({ code: 'custom', path, message });
    if (amazon.ads?.clientId === amazon.clientId) {
      refuse(
        ['amazon', 'ads', 'clientId'],
        'must be the client of the Ads API, not the one of the application',
      );
    }
    if (amazon.origin && !isHttps(amazon.origin) && !isLoopback(amazon.origin)) {
      refuse(['amazon', 'origin'], httpsUnlessLocal);
    }
    if (!isHttps(publicUrl) && !(isLoopback(publicUrl) && amazon.origin)) {
      refuse(['publicUrl'], 'must be https (http is for the sandbox on this machine only)');
    }
    if ([dataFolder, databaseUrl, database].filter((place) => place !== undefined).length !== 1) {
      refuse(
        [databaseUrl === undefined ? 'dataFolder' : 'databaseUrl'],
        'set either a data folder or a database',
      );
    }
    hostOrigins.forEach((origin, at) => {
      if (!isHttps(origin) && !isLoopback(origin)) refuse(['hostOrigins', at], httpsUnlessLocal);
    });
    if (arrivalUrl && !hostOrigins.includes(new URL(arrivalUrl).origin)) {
      refuse(['arrivalUrl'], 'must be on one of the host origins');
    }
    returnUrls.forEach((url, at) => {
      if (!hostOrigins.includes(new URL(url).origin)) {
        refuse(['returnUrls', at], 'must be on one of the host origins');
      }
    });
    const wrong = wrongWebhooks(settings.webhooks, settings.dangerouslyAllowLoopbackWebhooks);
    if (wrong) refuse(['webhooks', wrong.at, 'url'], wrong.message);
  });

export type AccountsSettings = z.output<typeof Settings>;

/** What `createConnectedAccounts` takes. */
export type ConnectedAccountsOptions = z.input<typeof Settings> & {
  /** Where the time comes from; the store's clock unless a test or the demo plays with it. */
  clock?: Clock;
  /** Backs `POST /widget/session`, for a host that has this server mounted on its own origin. */
  authenticate?: Authenticate;
  /** Receives what happens; lines of JSON on standard output unless given. */
  log?: Log;
};

/** @throws ConfigError that names the first wrong setting, by `name` where the caller knows it by another */
export function checkSettings(input: unknown, name = (path: string) => path): AccountsSettings {
  const result = Settings.safeParse(input);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const path = (issue?.path ?? []).filter((part) => typeof part === 'string').join('.');
  if (issue?.code === 'unrecognized_keys')
    throw new ConfigError(`${name(issue.keys[0] ?? '')}: is not a setting`);
  throw new ConfigError(`${name(path)}: ${issue?.message ?? 'is not valid'}`);
}

/** The environment's name of each setting; lists are separated by commas. */
export const VARIABLES = {
  publicUrl: 'PUBLIC_URL',
  hostName: 'HOST_NAME',
  hostOrigins: 'HOST_ORIGINS',
  returnUrls: 'RETURN_URLS',
  arrivalUrl: 'ARRIVAL_URL',
  apiKeys: 'API_KEYS',
  masterKeys: 'MASTER_KEYS',
  dataFolder: 'DATA_FOLDER',
  databaseUrl: 'DATABASE_URL',
  'amazon.origin': 'AMAZON_ORIGIN',
  'amazon.applicationId': 'AMAZON_APPLICATION_ID',
  'amazon.clientId': 'AMAZON_CLIENT_ID',
  'amazon.clientSecrets': 'AMAZON_CLIENT_SECRET',
  'amazon.secretCreatedAt': 'AMAZON_SECRET_CREATED_AT',
  'amazon.rolesAddedAt': 'AMAZON_ROLES_ADDED_AT',
  'amazon.appName': 'AMAZON_APP_NAME',
  'amazon.draft': 'AMAZON_APP_DRAFT',
  ...ADS_VARIABLES,
  trustedProxies: 'TRUSTED_PROXIES',
  webhooks: 'WEBHOOKS',
  'webhooks.url': 'WEBHOOK_URL',
  'webhooks.secrets': 'WEBHOOK_SECRETS',
  dangerouslyAllowLoopbackWebhooks: 'DANGEROUSLY_ALLOW_LOOPBACK_WEBHOOKS',
} as const;
const OPTIONAL =
  /^(ARRIVAL_URL|DATA_FOLDER|DATABASE_URL|AMAZON_ORIGIN|AMAZON_APP_DRAFT|AMAZON_SECRET_CREATED_AT|AMAZON_ROLES_ADDED_AT|AMAZON_ADS_.*|TRUSTED_PROXIES|WEBHOOK.*|DANGEROUSLY_.*)$/;
const isOptional = (variable: string) => OPTIONAL.test(variable);

export interface ServeConfig {
  options: AccountsSettings;
  port: number;
  /** Address to listen on. */
  host: string;
}

/**
 * Reads all settings from the environment.
 * @throws ConfigError with one line that names the variable; values are never repeated
 */
export function readConfig(env: Record<string, string | undefined>): ServeConfig {
  const get = (variable: string) => env[variable]?.trim() || undefined;
  const missing = Object.values(VARIABLES).filter((variable) => !isOptional(variable) && !get(variable));
  if (missing.length > 0) throw new ConfigError(`not set: ${missing.join(', ')}`);
  const list = (variable: string) => (get(variable) ?? '').split(',').map((part) => part.trim());
  const given = (setting: string, variable: string) =>
    get(variable) === undefined ? {} : { [setting]: get(variable) };
  const input = {
    publicUrl: get('PUBLIC_URL')?.replace(/\/$/, ''),
    hostName: get('HOST_NAME'),
    hostOrigins: list('HOST_ORIGINS'),
    returnUrls: list('RETURN_URLS'),
    ...(get('ARRIVAL_URL') ? { arrivalUrl: get('ARRIVAL_URL') } : {}),
    apiKeys: list('API_KEYS'),
    masterKeys: get('MASTER_KEYS'),
    dataFolder: get('DATA_FOLDER'),
    databaseUrl: get('DATABASE_URL'),
    amazon: {
      ...given('origin', 'AMAZON_ORIGIN'),
      ...given('secretCreatedAt', 'AMAZON_SECRET_CREATED_AT'),
      ...given('rolesAddedAt', 'AMAZON_ROLES_ADDED_AT'),
      applicationId: get('AMAZON_APPLICATION_ID'),
      clientId: get('AMAZON_CLIENT_ID'),
      clientSecrets: list('AMAZON_CLIENT_SECRET'),
      appName: get('AMAZON_APP_NAME'),
      draft: readFlag('AMAZON_APP_DRAFT', get('AMAZON_APP_DRAFT')),
      ...readAds(get, readFlag),
    },
    trustedProxies: Number(get('TRUSTED_PROXIES') ?? 0),
    webhooks: get('WEBHOOKS')
      ? readJson('WEBHOOKS', get('WEBHOOKS'))
      : get('WEBHOOK_URL')
        ? [{ url: get('WEBHOOK_URL'), secrets: list('WEBHOOK_SECRETS') }]
        : [],
    dangerouslyAllowLoopbackWebhooks: readFlag(
      'DANGEROUSLY_ALLOW_LOOPBACK_WEBHOOKS',
      get('DANGEROUSLY_ALLOW_LOOPBACK_WEBHOOKS'),
    ),
  };
  const options = checkSettings(input, (path) => VARIABLES[path as keyof typeof VARIABLES] ?? path);
  return { options, port: readPort(get('PORT') ?? '4310'), host: get('HOST') ?? '0.0.0.0' };
}

function readJson(name: string, text = ''): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ConfigError(`${name}: must be JSON`);
  }
}

function readFlag(name: string, text = 'false'): boolean {
  if (text !== 'true' && text !== 'false') throw new ConfigError(`${name}: must be true or false`);
  return text === 'true';
}

function readPort(text: string): number {
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port > 65_535)
    throw new ConfigError('PORT: must be a number from 0 to 65535');
  return port;
}
