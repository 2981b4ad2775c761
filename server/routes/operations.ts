import { Hono } from 'hono';
import { openApi } from '../openapi.ts';

/** What those ask who run the server. */
export function operationRoutes(publicUrl: string): Hono {
  const app = new Hono();
  let description: string | undefined;
  app.get('/healthz', (call) => call.json({ ok: true }));
  app.get('/openapi.json', (call) => {
    description ??= JSON.stringify(openApi(publicUrl));
    return call.body(description, 200, { 'content-type': 'application/json' });
  });
  return app;
}
