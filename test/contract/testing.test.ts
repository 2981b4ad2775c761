import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { getResponse } from 'msw';
import type { z } from 'zod';
import { ProblemDetails, PROBLEMS } from '../../contract/problem.ts';
import { WIDGET_ROUTES } from '../../server/routes/widget.ts';
import type { WidgetRoute } from '../../server/routes/route.ts';
import { Stage } from '../server/support/stage.ts';
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

test('the played routes are the server’s, and all of them', () => {
  const played = handlers('one-seller')
    .map(({ info }) => info.header)
    .filter((header) => header.includes(SERVER))
    .map((header) => header.replace(`${SERVER}/widget`, ''));
  assert.deepEqual(played.sort(), WIDGET_ROUTES.map(({ method, path }) => `${method} ${path}`).sort());
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
        assert.equal(ProblemDetails.parse(body).code, accounts.problem);
      } else (list?.says.answers[200] as z.ZodType).parse(body);
    });
  }
});

describe('beside a server that runs', () => {
  let stage: Stage;
  before(async () => {
    stage = await Stage.set();
  });
  after(() => stage.strike());

  const real = async (method: string, path: string, body: unknown) => {
    const mia = await stage.person();
    const answer = await (method === 'GET' ? mia.request(path) : mia.post(path, body));
    const text = await answer.text();
    return { status: answer.status, body: text ? (JSON.parse(text) as unknown) : null };
  };

  test('a tenant without accounts gets the same list', async () => {
    const told = await real('GET', '/accounts', undefined);
    const played = await ask('empty', 'GET', '/accounts');
    assert.equal(played.status, told.status);
    assert.deepEqual(shapeOf(played.body), shapeOf(told.body));
  });

  for (const { method, path, says } of WIDGET_ROUTES.filter((route) => route.path.includes(':id')))
    test(`an id that nobody has is refused in the same words: ${method} ${path}`, async () => {
      const unknown = path.replace(':id', 'nobody-has-this-id-00');
      const body = method === 'GET' ? undefined : (says.example ?? {});
      const told = await real(method, unknown, body);
      const played = await ask('empty', method, unknown, body);
      assert.deepEqual([played.status, played.status], [404, told.status], JSON.stringify(told.body));
      const { code, status, actor } = ProblemDetails.parse(played.body);
      assert.deepEqual({ status, actor }, PROBLEMS[code]);
      assert.equal(code, ProblemDetails.parse(told.body).code);
      assert.deepEqual(Object.keys(played.body as object).sort(), Object.keys(told.body as object).sort());
    });
});

/** Names and kinds of all that an answer holds; what its lists hold is proven by the schemas. */
function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return 'list';
  if (value === null || typeof value !== 'object') return value === null ? 'null' : typeof value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([left], [right]) => (left < right ? -1 : 1))
      .map(([key, one]) => [key, shapeOf(one)]),
  );
}
