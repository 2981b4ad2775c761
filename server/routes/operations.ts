import { Hono } from 'hono';
import type { Metrics } from '../metrics.ts';
import { openApi } from '../openapi.ts';
import { ProblemError } from '../problem.ts';
import type { ApiKey } from '../security/api-keys.ts';
import { bearer } from './http.ts';

/** What those ask who run the server. Without a key it tells nothing but yes or no. */
export function operationRoutes(options: {
  publicUrl: string;
  isReady: () => Promise<boolean>;
  metrics: Metrics | undefined;
  keyOf: (text: string) => ApiKey | undefined;
}): Hono {
  const { publicUrl, isReady, metrics, keyOf } = options;
  const app = new Hono();
  let description: string | undefined;

  app.get('/healthz', (call) => call.json({ ok: true }));
  app.get('/readyz', async (call) => {
    const ready = await isReady();
    return call.json({ ready }, ready ? 200 : 503);
  });
  app.get('/metrics', async (call) => {
    if (call.req.header('origin') !== undefined) throw new ProblemError('origin_refused');
    const key = keyOf(bearer(call) ?? '');
    if (!key) throw new ProblemError('unauthorized');
    if (!key.scopes.has('metrics')) throw new ProblemError('forbidden', 'This needs metrics.');
    if (!metrics) throw new ProblemError('not_found', 'Install prom-client beside connected-accounts.');
    return call.body(await metrics.text(), 200, { 'content-type': metrics.contentType });
  });
  app.get('/openapi.json', (call) => {
    description ??= JSON.stringify(openApi(publicUrl));
    return call.body(description, 200, { 'content-type': 'application/json' });
  });
  return app;
}
