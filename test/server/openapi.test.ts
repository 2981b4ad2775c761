import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Validator } from '@seriousme/openapi-schema-validator';
import type { Hono } from 'hono';
import type { Context } from '../../server/flows/context.ts';
import { openApi } from '../../server/openapi.ts';
import { hostRoutes } from '../../server/routes/host.ts';
import { createLimits } from '../../server/routes/limits.ts';
import { widgetRoutes } from '../../server/routes/widget.ts';
import { PUBLIC_URL, Stage } from './support/stage.ts';

interface Document {
  paths: Record<string, Record<string, { operationId: string; summary: string }>>;
  components: { schemas: Record<string, unknown> };
}
const document = openApi(PUBLIC_URL) as unknown as Document;

let stage: Stage;
before(async () => {
  stage = await Stage.set();
});
after(() => stage.strike());

test('is a valid OpenAPI document', async () => {
  const { valid, errors } = await new Validator().validate(structuredClone(openApi(PUBLIC_URL)));
  assert.ok(valid, JSON.stringify(errors));
});

test('is served as it is', async () => {
  const answer = await stage.accounts.fetch(new Request(`${PUBLIC_URL}/openapi.json`));
  assert.deepEqual(await answer.json(), document);
});

test('knows every route that is answered, and no other', () => {
  const registered = (base: string, app: Hono<never>) =>
    app.routes
      .filter(({ method }) => method !== 'ALL')
      .map(({ method, path }) => `${method} ${base}${path.replace(/:(\w+)/g, '{$1}')}`);
  const context = {} as Context;
  const answered = [
    ...registered('/v1', hostRoutes(context, () => undefined, createLimits()) as unknown as Hono<never>),
    ...registered('/widget', widgetRoutes(context, createLimits()) as unknown as Hono<never>),
  ];
  const described = Object.entries(document.paths).flatMap(([path, operations]) =>
    Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`),
  );
  assert.deepEqual(described.sort(), answered.sort());
});

test('every operation has a name of its own and says what it is for', () => {
  const operations = Object.values(document.paths).flatMap((path) => Object.values(path));
  const names = operations.map(({ operationId }) => operationId);
  assert.equal(new Set(names).size, names.length);
  for (const { operationId, summary } of operations) assert.match(summary, /^[A-Z].+\.$/s, operationId);
});

test('every reference leads somewhere, and every shape is referred to', () => {
  const text = JSON.stringify(document);
  const referred = new Set([...text.matchAll(/#\/components\/schemas\/(\w+)/g)].map(([, name]) => name));
  assert.deepEqual([...referred].sort(), Object.keys(document.components.schemas).sort());
});
