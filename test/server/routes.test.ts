import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import fc from 'fast-check';
import { Scope } from '../../contract/key.ts';
import type { OwnerLinkMade } from '../../contract/link.ts';
import type { ProblemDetails } from '../../contract/problem.ts';
import { Ability } from '../../contract/session.ts';
import { HOST_ROUTES } from '../../server/routes/host.ts';
import type { HostRoute, WidgetRoute } from '../../server/routes/route.ts';
import { WIDGET_ROUTES } from '../../server/routes/widget.ts';
import { API_KEY, Browser, HOST_ORIGIN, PUBLIC_URL, SCOPED_KEYS, Stage } from './support/stage.ts';

type AnyRoute = HostRoute | WidgetRoute;

let stage: Stage;
/** Ids that exist in the tenant `sakura`, by the part of the address before them. */
const foreign: Record<string, string> = {};
const UNKNOWN = 'bm90LWhlcmUtYXQtYWxs';

before(async () => {
  stage = await Stage.set();
  const other = await stage.person('hana', 'sakura');
  const attempt = await other.connect(new Browser(stage), 'sakura', { region: 'FE', country: 'JP' });
  foreign['attempts'] = (await other.start({ region: 'EU', country: 'DE' })).id;
  foreign['connections'] = attempt.connectionId ?? '';
  foreign['sellers'] = (await other.accounts()).sellers[0]?.id ?? '';
  const recipient = { name: 'Ren', email: 'ren@sakura.example' };
  const made = await other.post('/links', { recipient, region: 'FE', country: 'JP' });
  foreign['links'] = ((await made.json()) as OwnerLinkMade).link.id;
});
after(() => stage.strike());

/** Somebody new each time: people may ask only so often. */
let people = 0;
const anybody = (abilities: Ability[] = [...Ability.options]) =>
  stage.person(`person-${people++}`, 'nordlicht', abilities);

const needsOf = ({ says }: AnyRoute) => [says.needs].flat() as string[];
const nameOf = ({ method, path }: AnyRoute) => `${method} ${path}`;
const hasBody = ({ method }: AnyRoute) => method !== 'GET' && method !== 'DELETE';
const exampleOf = ({ says }: AnyRoute) => (says.example ?? {}) as Record<string, unknown>;
const VALUES: Record<string, string> = { tenant: 'nordlicht', id: UNKNOWN, country: 'DE', profileId: '42' };
const fill = (path: string, values: Record<string, string> = {}) =>
  path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(values[name] ?? VALUES[name] ?? ''));

interface Sent {
  credential?: string;
  body?: string | undefined;
  headers?: Record<string, string>;
  values?: Record<string, string>;
  query?: string;
}

function send(base: string, route: AnyRoute, { credential, body, headers = {}, values, query = '' }: Sent) {
  const text = body ?? (hasBody(route) ? JSON.stringify(exampleOf(route)) : undefined);
  return stage.accounts.fetch(
    new Request(`${PUBLIC_URL}${base}${fill(route.path, values)}${query}`, {
      method: route.method,
      headers: {
        ...(credential === undefined ? {} : { authorization: `Bearer ${credential}` }),
        ...(text === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(text === undefined ? {} : { body: text }),
    }),
  );
}
const host = (route: HostRoute, sent: Sent) => send('/v1', route, sent);
const widget = (route: WidgetRoute, sent: Sent) =>
  send('/widget', route, { ...sent, headers: { origin: HOST_ORIGIN, ...sent.headers } });
const problemOf = async (response: Response) => (await response.json()) as ProblemDetails;

describe('who may: the host’s backend', () => {
  for (const route of HOST_ROUTES) {
    test(nameOf(route), async () => {
      const session = (await stage.person()).session.token;
      for (const [credential, why] of [
        [undefined, 'no key'],
        ['ca_key_that_nobody_ever_made_0123456789', 'a wrong key'],
        [session, 'a session token'],
      ] as const) {
        const answer = await host(route, credential === undefined ? {} : { credential });
        assert.equal((await problemOf(answer)).code, 'unauthorized', why);
      }
      const inQuery = await host(route, { query: `?api_key=${API_KEY}` });
      assert.equal(inQuery.status, 401, 'a key in the query');
      const fromPage = await host(route, { credential: API_KEY, headers: { origin: HOST_ORIGIN } });
      assert.equal((await problemOf(fromPage)).code, 'origin_refused');
      for (const scope of Scope.options) {
        const answer = await host(route, { credential: SCOPED_KEYS[scope] });
        const { code } = answer.ok ? { code: 'ok' } : await problemOf(answer);
        assert.equal(code === 'forbidden', !needsOf(route).includes(scope), `${scope}: ${code}`);
        assert.equal(answer.headers.get('cache-control'), 'no-store');
      }
    });
  }
});

describe('who may: people at the element', () => {
  for (const route of WIDGET_ROUTES) {
    test(nameOf(route), async () => {
      for (const credential of [undefined, API_KEY, `acs_${'x'.repeat(43)}`]) {
        const answer = await widget(route, credential === undefined ? {} : { credential });
        assert.equal((await problemOf(answer)).code, 'host_session');
      }
      const { token } = (await stage.person()).session;
      for (const origin of ['https://evil.example', `${HOST_ORIGIN}.evil.example`, 'null']) {
        const answer = await widget(route, { credential: token, headers: { origin } });
        assert.equal((await problemOf(answer)).code, 'origin_refused', origin);
        assert.equal(answer.headers.get('access-control-allow-origin'), null);
      }
      for (const ability of Ability.options) {
        const person = await anybody([ability]);
        const answer = await widget(route, { credential: person.session.token });
        if (!needsOf(route).includes(ability)) {
          assert.equal((await problemOf(answer)).code, 'forbidden', ability);
        } else assert.ok(answer.status < 500, ability);
      }
    });
  }
});

describe('another tenant’s id is answered exactly like one that never was', () => {
  const about = (path: string) => /\/([^/]+)\/:id/.exec(path)?.[1] ?? '';
  const told = async (answer: Response) => ({ ...(await problemOf(answer)), reference: '' });
  const check = async (route: AnyRoute, ask: (id: string) => Promise<Response>) => {
    const id = foreign[about(route.path)];
    assert.ok(id, `the test knows no foreign id for ${route.path}`);
    const [real, unknown] = [await told(await ask(id)), await told(await ask(UNKNOWN))];
    assert.deepEqual(real, unknown);
    assert.equal(unknown.status, 404);
  };
  for (const route of HOST_ROUTES.filter(({ path }) => /:tenant.*:id/.test(path))) {
    test(nameOf(route), () => check(route, (id) => host(route, { credential: API_KEY, values: { id } })));
  }
  for (const route of WIDGET_ROUTES.filter(({ path }) => path.includes(':id'))) {
    test(nameOf(route), async () => {
      const credential = (await anybody()).session.token;
      await check(route, (id) => widget(route, { credential, values: { id } }));
    });
  }
});

describe('strict input: what is wrong is named, and never repeated', () => {
  const cases = async (route: AnyRoute, ask: (sent: Sent) => Promise<Response>) => {
    const refused = async (sent: Sent, field: string | undefined, status = 400) => {
      const answer = await ask(sent);
      const problem = await problemOf(answer);
      assert.equal(answer.status, status, JSON.stringify({ sent, problem }).slice(0, 300));
      if (field !== undefined) assert.equal(problem.field?.split('.')[0], field, problem.detail);
      assert.ok(!JSON.stringify(problem).includes('canary'), 'the value is not repeated');
    };
    await refused({ query: '?surprise=canary' }, 'surprise');
    if (!hasBody(route)) return;
    const example = exampleOf(route);
    await refused({ body: JSON.stringify({ ...example, surprise: 'canary' }) }, 'surprise');
    for (const field of Object.keys(example)) {
      await refused({ body: JSON.stringify({ ...example, [field]: { surprise: 'canary' } }) }, field);
    }
    const inside = JSON.stringify(example).slice(1);
    const comma = inside === '}' ? '' : ',';
    await refused({ body: `{"__proto__":{"canary":1}${comma}${inside}` }, '__proto__');
    await refused({ body: `{"constructor":{"canary":1}${comma}${inside}` }, 'constructor');
    for (const [field] of Object.entries(example).slice(0, 1)) {
      const escaped = `\\u${field.charCodeAt(0).toString(16).padStart(4, '0')}${field.slice(1)}`;
      await refused({ body: `{"${escaped}":"canary",${inside}` }, field);
    }
    for (const body of ['', 'canary', '[]', '"canary"', 'null', '7', '{"a":', '[{"x":1}]'])
      await refused({ body }, undefined);
    await refused(
      { body: JSON.stringify({ ...example, surprise: 'x'.repeat((route.says.limit ?? 64 * 1024) + 1) }) },
      undefined,
      413,
    );
    await refused({ headers: { 'content-type': 'text/plain' } }, undefined, 415);
  };
  for (const route of HOST_ROUTES)
    test(nameOf(route), () => cases(route, (sent) => host(route, { credential: API_KEY, ...sent })));
  for (const route of WIDGET_ROUTES) {
    test(nameOf(route), async () => {
      const credential = (await anybody()).session.token;
      await cases(route, (sent) => widget(route, { credential, ...sent }));
    });
  }
});

test('a parameter given twice is refused, and another method is named', async () => {
  const twice = await stage.host('/tenants/nordlicht/events?after=1&after=2');
  assert.equal((await problemOf(twice)).field, 'after');
  const wrong = await stage.host('/sessions', { method: 'DELETE' });
  assert.equal(wrong.status, 405);
  assert.equal(wrong.headers.get('allow'), 'POST');
});

test('examples are what they are examples of', () => {
  for (const route of [...HOST_ROUTES, ...WIDGET_ROUTES] as AnyRoute[]) {
    if (!route.says.body) continue;
    assert.ok(route.says.example, `${nameOf(route)} has an example`);
    route.says.body.parse(route.says.example);
  }
});

test('whatever is sent to whatever route is never a fault of ours', async () => {
  const credential = (await anybody()).session.token;
  const odd = fc.oneof(
    fc.constantFrom(
      '__proto__',
      'constructor',
      '..',
      '%00',
      '\u0000',
      '😀',
      '-1',
      'NaN',
      'nordlicht',
      UNKNOWN,
    ),
    fc.string({ unit: 'binary', maxLength: 200 }),
  );
  const bent = (example: Record<string, unknown>) =>
    fc.oneof(
      fc.json(),
      fc.string(),
      fc
        .tuple(fc.constantFrom('surprise', ...Object.keys(example)), fc.jsonValue())
        .map(([field, value]) => JSON.stringify({ ...example, [field]: value })),
      fc.constant(JSON.stringify(example)),
    );
  const all = [
    ...HOST_ROUTES.map((route) => ({
      route: route as AnyRoute,
      ask: (sent: Sent) => host(route, { credential: API_KEY, ...sent }),
    })),
    ...WIDGET_ROUTES.map((route) => ({
      route: route as AnyRoute,
      ask: (sent: Sent) => widget(route, { credential, ...sent }),
    })),
  ];
  const request = fc.constantFrom(...all).chain(({ route, ask }) =>
    fc.record({
      name: fc.constant(nameOf(route)),
      ask: fc.constant(ask),
      sent: fc.record({
        values: fc.record({ tenant: odd, id: odd, country: odd, profileId: odd }, { requiredKeys: [] }),
        query: fc.option(
          odd.map((text) => `?after=${encodeURIComponent(text)}`),
          { nil: '' },
        ),
        body: hasBody(route) ? bent(exampleOf(route)) : fc.constant(undefined),
      }),
    }),
  );
  await fc.assert(
    fc.asyncProperty(request, async ({ ask, sent }) => {
      const answer = await ask(sent as Sent);
      assert.ok(answer.status < 500, `${answer.status}`);
      if (answer.status >= 400) assert.ok((await problemOf(answer)).code);
      assert.equal(({} as Record<string, unknown>)['canary'], undefined);
    }),
    { numRuns: Number(process.env['FUZZ_RUNS'] ?? 400) },
  );
  assert.deepEqual(
    stage.log.filter(({ level }) => level === 'error'),
    [],
  );
});
