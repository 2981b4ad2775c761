import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import type { Accounts } from '../../contract/api.ts';
import type { Session } from '../../contract/session.ts';
import type { ProblemDetails } from '../../contract/problem.ts';
import { MINUTE } from '../../server/clock.ts';
import { Browser, PUBLIC_URL, Stage } from './support/stage.ts';

const ORIGIN = new URL(PUBLIC_URL).origin;
const PAGE = `${ORIGIN}/settings`;

let stage: Stage;
beforeEach(async () => {
  stage = await Stage.set({
    hostOrigins: [ORIGIN, 'http://localhost:4300'],
    returnUrls: [PAGE, 'http://localhost:4300/settings/connected-accounts'],
    authenticate: (request) =>
      request.headers.get('cookie') === 'sid=mia'
        ? {
            tenant: 'nordlicht',
            user: { id: 'mia', email: 'mia@nordlicht.example' },
            abilities: ['view'],
            origin: ORIGIN,
            returnUrl: PAGE,
          }
        : null,
  });
});
afterEach(() => stage.strike());

const OWN = {
  origin: ORIGIN,
  'sec-fetch-site': 'same-origin',
  'x-connected-accounts': '1',
  cookie: 'sid=mia',
};
const ask = (headers: Record<string, string>) =>
  stage.accounts.fetch(new Request(`${PUBLIC_URL}/widget/session`, { method: 'POST', headers }));
const codeOf = async (answer: Response) => ((await answer.json()) as ProblemDetails).code;
const look = ({ token }: Session) =>
  stage.accounts.fetch(
    new Request(`${PUBLIC_URL}/widget/accounts`, {
      headers: { authorization: `Bearer ${token}`, 'sec-fetch-site': 'same-origin' },
    }),
  );

test('the host’s own sign-in gets its own page a session, which works without an Origin on same-origin reads', async () => {
  const answer = await ask(OWN);
  assert.equal(answer.status, 201);
  assert.equal(answer.headers.get('cache-control'), 'no-store');
  assert.equal((await look((await answer.json()) as Session)).status, 200);
});

test('nobody else gets one', async () => {
  assert.equal(await codeOf(await ask({ ...OWN, cookie: 'sid=nobody' })), 'host_session');
  for (const wrong of [
    { ...OWN, origin: 'https://evil.example' },
    { ...OWN, origin: 'null' },
    { ...OWN, 'sec-fetch-site': 'cross-site' },
    { ...OWN, 'x-connected-accounts': '0' },
  ])
    assert.equal(await codeOf(await ask(wrong)), 'origin_refused');
  stage.overrides = {};
  await stage.accounts.close();
  await stage.start();
  assert.equal((await ask(OWN)).status, 404, 'a host that did not ask for it');
});

test('ends after fifteen minutes', async () => {
  const session = (await (await ask(OWN)).json()) as Session;
  stage.clock.advance(15 * MINUTE - 1);
  assert.equal((await look(session)).status, 200);
  stage.clock.advance(1);
  assert.equal(await codeOf(await look(session)), 'host_session');
});

test('revoked in the middle of a trip: the session ends, and the consent is not used', async () => {
  const mia = await stage.person();
  const browser = new Browser(stage);
  const { id, secret } = await mia.start();
  const callback = await browser.consent(await browser.depart(id, secret), 'nordlicht');
  const revoked = await stage.host('/sessions/revoke', {
    method: 'POST',
    body: JSON.stringify({ tenant: 'nordlicht', user: 'mia' }),
  });
  assert.equal(revoked.status, 204);
  assert.equal(await codeOf(await mia.request(`/attempts/${id}`)), 'host_session');
  await browser.open(callback);
  assert.equal(stage.tokenCalls(), 0);
  assert.equal((await (await stage.person()).attempt(id)).state, 'cancelled');
});

test('what the host wants to ask anew for is offered, refused by its name, and works with a session that carries it', async () => {
  const request = (path: string, { token }: Session, body?: unknown) =>
    stage.accounts.fetch(
      new Request(`${PUBLIC_URL}/widget${path}`, {
        headers: { authorization: `Bearer ${token}`, origin: ORIGIN, 'content-type': 'application/json' },
        ...(body ? { method: 'POST', body: JSON.stringify(body) } : {}),
      }),
    );
  const who = { tenant: 'nordlicht', user: { id: 'mia' }, origin: ORIGIN, returnUrl: PAGE };
  const usual = await stage.accounts.createSession({
    ...who,
    abilities: ['view', 'connect'],
    stepUp: ['disconnect', 'share'],
  });
  const row = await request('/connections', usual, { name: 'Japan', country: 'JP' });
  const { id } = (await row.json()) as { id: string };
  const seen = (await (await request('/accounts', usual)).json()) as Accounts;
  assert.deepEqual(seen.viewer.abilities, ['view', 'connect', 'disconnect', 'share']);

  const link = { recipient: { name: 'Jo', email: 'jo@nordlicht.example' }, region: 'EU' };
  for (const [path, body, ability] of [
    [`/connections/${id}/remove`, {}, 'disconnect'],
    [`/connections/${id}/disconnect`, {}, 'disconnect'],
    ['/ads/disconnect', { groupKey: 'x' }, 'disconnect'],
    ['/links', link, 'share'],
  ] as const) {
    const answer = await request(path, usual, body);
    const problem = (await answer.json()) as ProblemDetails;
    assert.deepEqual(
      [answer.status, problem.code, problem.ability],
      [403, 'step_up_required', ability],
      path,
    );
  }
  const rename = await request(`/connections/${id}/rename`, usual, { name: 'Nippon' });
  assert.equal(await codeOf(rename), 'forbidden', 'what the host did not name is refused as ever');

  const stepped = await stage.accounts.createSession({
    ...who,
    abilities: ['view', 'connect', 'disconnect'],
  });
  assert.equal((await request(`/connections/${id}/remove`, stepped, {})).status, 204);
  assert.equal(await codeOf(await request('/links', stepped, link)), 'forbidden');
  const wrong = { ...who, abilities: ['view'], stepUp: ['seeIds'] };
  const refused = await stage.post('/sessions', wrong);
  assert.equal(((await refused.json()) as ProblemDetails).field, 'stepUp.0');
});
