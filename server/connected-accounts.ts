import { Hono } from 'hono';
import { SessionRequest, type Session } from '../contract/session.ts';
import { VERSION } from '../contract/version.ts';
import { createAds } from './amazon/ads.ts';
import { amazonAddress, LWA_TOKEN } from './amazon/hosts.ts';
import { createLwa } from './amazon/lwa.ts';
import { createSellers } from './amazon/sellers.ts';
import {
  checkSettings,
  ConfigError,
  type AccountsSettings,
  type ConnectedAccountsOptions,
} from './config.ts';
import type { Context } from './flows/context.ts';
import { FailingRows } from './flows/failing.ts';
import { runDueJobs, startJobs } from './flows/jobs.ts';
import { SellerViews } from './flows/seller-views.ts';
import { createSession } from './flows/sessions.ts';
import { watchSecret } from './flows/application.ts';
import { flushIssues } from './flows/tokens/audit.ts';
import { TokenMemory } from './flows/tokens/memory.ts';
import { handOnAll, startWebhooks } from './flows/webhooks/start.ts';
import { meetWebhooks } from './flows/webhooks/webhooks.ts';
import { jsonLog, type Log } from './log.ts';
import { counted, createMetrics, type Metrics } from './metrics.ts';
import { ProblemError } from './problem.ts';
import { browserRoutes } from './routes/browser.ts';
import { everyRequest } from './routes/every.ts';
import { hostRoutes } from './routes/host.ts';
import { answerProblem, parse } from './routes/http.ts';
import { createLimits, type Client } from './routes/limits.ts';
import { operationRoutes } from './routes/operations.ts';
import { sessionRoute, type Authenticate } from './routes/session.ts';
import { widgetRoutes } from './routes/widget.ts';
import { createKeyring } from './security/api-keys.ts';
import { keyProvider, type KeyProvider } from './security/master-keys.ts';
import { checkKeys, startRotation } from './security/rotation.ts';
import { Secret } from './security/secret.ts';
import { createVault, tryMasterKeys, wrongMasterKey } from './security/vault.ts';
import { openStore } from './store/open.ts';
import type { Store } from './store/store.ts';
import { createSender } from './webhooks/sender.ts';
import { toEndpoint } from './webhooks/settings.ts';

/** A running server, ready to be mounted or listened with. */
export interface ConnectedAccounts {
  /** Answers every request below the public address; mount it anywhere that speaks `Request` and `Response`. */
  fetch(request: Request, client?: Client): Promise<Response>;
  /** Makes a session without going over HTTP, for a host whose backend is this process. @throws ProblemError */
  createSession(request: SessionRequest): Promise<Session>;
  /** Does what is due now: limits that passed, work a stopped process left. Runs by itself every two seconds. */
  runDueJobs(): Promise<void>;
  /** Finishes what is under way and gives the store back. */
  close(): Promise<void>;
}

/**
 * Starts the server's engine on its store. Nothing listens yet: see `listen`.
 * @throws ConfigError when a setting is wrong or a master key does not open what is stored, StoreError when
 * the data folder or database can't be used
 */
export async function createConnectedAccounts(options: ConnectedAccountsOptions): Promise<ConnectedAccounts> {
  const { clock, authenticate, log = jsonLog((line) => process.stdout.write(line)), ...input } = options;
  const settings = checkSettings(input);
  const store = await openStore(settings);
  const now = clock ? () => clock.now().getTime() : () => store.now();
  try {
    return await assemble(settings, store, log, now, authenticate);
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** One instance of the server upon a store, which several may share. */
export async function assemble(
  settings: AccountsSettings,
  store: Store,
  log: Log,
  now: () => number,
  authenticate?: Authenticate,
): Promise<ConnectedAccounts> {
  const metrics = await createMetrics();
  const keys = keyProvider(settings.masterKeys);
  const context = contextOf(settings, store, keys, log, now, metrics);
  await tryKeys(settings, context, keys);
  for (const [setting, value] of Object.entries(settings)) {
    if (setting.startsWith('dangerously') && value)
      log({ level: 'warn', event: 'dangerous.setting', setting });
  }
  await watchSecret(context);
  await meetWebhooks(context);
  const jobs = startJobs(context);
  const stopRotation = startRotation(store, keys, log);
  const stopWebhooks = startWebhooks(context);
  let isStopping = false;
  const isReady = async () =>
    !isStopping &&
    jobs.areAlive() &&
    (await store.ping().then(
      () => true,
      () => false,
    ));
  const app = routesOf(context, settings, isReady, metrics, authenticate);
  return {
    fetch: (request, client = {}) => Promise.resolve(app.fetch(request, client)),
    createSession: (request) => createSession(context, parse(SessionRequest, request)),
    async runDueJobs() {
      await runDueJobs(context);
      await handOnAll(context);
    },
    async close() {
      isStopping = true;
      await jobs.stop();
      await stopRotation();
      await context.memory.idle();
      await flushIssues(context);
      await stopWebhooks();
      await store.close();
    },
  };
}

/**
 * Keys that are at hand open every tenant's data key once; a key service is only asked whether it knows them all.
 * @throws ConfigError or StoreError that names the key
 */
async function tryKeys(
  { masterKeys }: AccountsSettings,
  { store, vault }: Context,
  keys: KeyProvider,
): Promise<void> {
  if (typeof masterKeys !== 'string') return checkKeys(store, keys);
  const tried = await tryMasterKeys(store, vault);
  if ('wrong' in tried) throw new ConfigError(`masterKeys: ${wrongMasterKey(tried.wrong)}`);
}

function contextOf(
  settings: AccountsSettings,
  store: Store,
  keys: KeyProvider,
  log: Log,
  now: () => number,
  metrics: Metrics | undefined,
): Context {
  const { amazon, publicUrl } = settings;
  const address = amazonAddress(amazon.origin);
  const { ads } = amazon;
  return {
    settings: {
      publicUrl,
      publicOrigin: new URL(publicUrl).origin,
      redirectUri: `${publicUrl}/oauth/selling-partner/callback`,
      hostName: settings.hostName,
      hostOrigins: settings.hostOrigins,
      returnUrls: settings.returnUrls,
      arrivalUrl: settings.arrivalUrl ?? null,
      applicationId: amazon.applicationId,
      clientId: amazon.clientId,
      appName: amazon.appName,
      draft: amazon.draft,
      ads: ads
        ? {
            clientId: ads.clientId,
            redirectUri: `${publicUrl}/oauth/ads/callback`,
            scope: ads.loginHint ? `profile ${ads.scope}` : ads.scope,
            loginHint: ads.loginHint,
            yearlyRenewal: ads.yearlyRenewal,
          }
        : null,
      rolesAddedAt: amazon.rolesAddedAt === undefined ? null : Date.parse(amazon.rolesAddedAt),
      secretCreatedAt: amazon.secretCreatedAt === undefined ? null : Date.parse(amazon.secretCreatedAt),
      address,
    },
    store,
    vault: createVault(store, keys),
    lwa: {
      'selling-partner': counted(
        metrics,
        'lwa',
        createLwa({
          tokenUrl: address(LWA_TOKEN),
          clientId: amazon.clientId,
          clientSecrets: amazon.clientSecrets.map((text) => new Secret(text)),
        }),
      ),
      ads: ads
        ? counted(
            metrics,
            'lwa-ads',
            createLwa({
              tokenUrl: address(LWA_TOKEN),
              clientId: ads.clientId,
              clientSecrets: ads.clientSecrets.map((text) => new Secret(text)),
            }),
          )
        : null,
    },
    sellers: counted(
      metrics,
      'sellers',
      createSellers({ address, now: () => new Date(now()), version: VERSION }),
    ),
    ads: ads
      ? counted(metrics, 'ads', createAds({ address, clientId: ads.clientId, version: VERSION }))
      : null,
    memory: new TokenMemory(),
    failing: new FailingRows(),
    webhooks: {
      endpoints: settings.webhooks.map(toEndpoint),
      sender: counted(
        metrics,
        'webhook',
        createSender({ version: VERSION, allowLoopback: settings.dangerouslyAllowLoopbackWebhooks }),
      ),
      stop: new AbortController(),
      underWay: new Set(),
      rounds: new Map(),
    },
    views: new SellerViews(),
    log,
    now,
  };
}

function routesOf(
  context: Context,
  { publicUrl, apiKeys, trustedProxies }: AccountsSettings,
  isReady: () => Promise<boolean>,
  metrics: Metrics | undefined,
  authenticate: Authenticate | undefined,
): Hono {
  const { log } = context;
  const keyOf = createKeyring(apiKeys);
  const limits = createLimits();
  const app = new Hono().basePath(new URL(publicUrl).pathname);
  app.use(everyRequest({ isHttps: publicUrl.startsWith('https:'), log, metrics }));
  app.route('/', operationRoutes({ publicUrl, isReady, metrics, keyOf }));
  app.route('/v1', hostRoutes(context, keyOf, limits));
  app.route('/', sessionRoute(context, authenticate));
  app.route('/widget', widgetRoutes(context, limits));
  app.route('/', browserRoutes(context, limits, trustedProxies));
  app.notFound((call) => answerProblem(call, new ProblemError('not_found'), context.log));
  app.onError((error, call) => answerProblem(call, error, context.log));
  return app;
}
