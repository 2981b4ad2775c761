import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { getResponse } from 'msw';
import type { z } from 'zod';
import { Problem } from '../../contract/problem.ts';
import { WIDGET_ROUTES } from '../../server/routes/widget.ts';
import type { WidgetRoute } from '../../server/routes/route.ts';
import { accountsHandlers, dialogScenarios, scenarios } from '../../widget/testing/index.ts';

/** The test kit for vendors plays the server: it may say nothing that the server would not. */
const SERVER = 'https://accounts.example.com';
const handlers = (scenario: Parameters<typeof accountsHandlers>[0]['scenario']) =>
  accountsHandlers({ scenario, server: SERVER });

async function ask(scenario: Parameters<typeof handlers>[0], method: string, path: string, body?: unknown) {
  const request = new Request(`${SERVER}/widget${path}`, {
    method,
    ...(body === undefined
      ? {}
      : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  });
  const answer = await getResponse(handlers(scenario), request);
  assert.ok(answer, `${method} ${path} is not played`);
  const text = await answer.text();
  return { status: answer.status, body: text ? (JSON.parse(text) as unknown) : null };
}

/** A scenario in which each route finds what it is about, and an id there. */
function aim({ path }: WidgetRoute): { scenario: Parameters<typeof handlers>[0]; id: string } {
  if (path === '/attempts/:id/profiles') return { scenario: 'dialog-profiles-attempt', id: 'attempt-1' };
  if (path.startsWith('/attempts')) return { scenario: 'review', id: 'attempt-1' };
  if (path.startsWith('/arrivals')) return { scenario: 'dialog-arrival', id: '' };
  if (path.startsWith('/links')) return { scenario: 'dialog-link-sent', id: 'link-1' };
  if (path.startsWith('/sellers')) return { scenario: 'one-seller', id: 'seller-1' };
  if (path.startsWith('/ads')) return { scenario: 'dialog-profiles', id: '' };
  return { scenario: 'drawer-details', id: 'connection-1' };
}

/** The route's own example, about what there is in the scenario. */
function bodyOf({ method, path, says }: WidgetRoute): unknown {
  if (method === 'GET') return undefined;
  const about: Record<string, unknown> = {
    '/connections/:id/pause': { country: 'DE', paused: true },
    '/ads/disconnect': { groupKey: 'group-connection-1' },
    '/ads/pause': { groupKey: 'group-connection-1', country: 'DE', paused: true },
  };
  return about[path] ?? says.example ?? {};
}

test('every route of the server is played', () => {
  const played = handlers('one-seller')
    .map(({ info }) => info.header)
    .filter((header) => header.includes(SERVER))
    .map((header) => header.replace(`${SERVER}/widget`, ''));
  const routes = WIDGET_ROUTES.map(({ method, path }) => `${method} ${path}`);
  assert.deepEqual(
    routes.filter((route) => !played.includes(route)),
    [],
  );
});

describe('each route answers with a status and a shape of the server’s', () => {
  for (const route of WIDGET_ROUTES) {
    test(`${route.method} ${route.path}`, async () => {
      const { scenario, id } = aim(route);
      const { status, body } = await ask(
        scenario,
        route.method,
        route.path.replace(':id', id),
        bodyOf(route),
      );
      const [usual] = Object.keys(route.says.answers).map(Number);
      assert.equal(status, usual, JSON.stringify(body));
      const shape = route.says.answers[status] as z.ZodType | null;
      if (shape) shape.parse(body);
      else assert.equal(body, null);
    });
  }
});

describe('each scenario’s list is one that the server could send', () => {
  const [list] = WIDGET_ROUTES.filter(({ path }) => path === '/accounts');
  for (const [name, { accounts }] of Object.entries({ ...scenarios, ...dialogScenarios })) {
    if (accounts === 'never') continue;
    test(name, async () => {
      const { status, body } = await ask(name as 'empty', 'GET', '/accounts');
      if ('problem' in accounts) {
        assert.ok(status >= 400);
        assert.equal(Problem.shape.code.parse((body as { code: unknown }).code), accounts.problem);
      } else (list?.says.answers[200] as z.ZodType).parse(body);
    });
  }
});
