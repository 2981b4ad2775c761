import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { MINUTE, SECOND } from '../../server/clock.ts';
import { Browser, Stage } from './support/stage.ts';

let stage: Stage;
beforeEach(async () => {
  stage = await Stage.set();
});
afterEach(() => stage.strike());

const walkWith = async (fault: string, options: { times?: number; host?: string } = {}) => {
  stage.sandbox.faults.arm(fault, options);
  const mia = await stage.person();
  const attempt = await mia.walk(new Browser(stage), 'nordlicht');
  return { mia, attempt };
};

/** What the jobs, which run by themselves, have made of an attempt at a later moment. */
const later = async (id: string, milliseconds: number) => {
  stage.clock.advance(milliseconds);
  await stage.accounts.runDueJobs();
  return (await stage.person()).attempt(id);
};

for (const fault of ['server.500', 'server.503', 'throttled', 'gateway.html', 'empty', 'json.malformed']) {
  test(`${fault} at the token endpoint: nothing is decided, and a later try succeeds`, async () => {
    const { attempt } = await walkWith(fault, { times: 1, host: 'api.amazon.com' });
    assert.equal(attempt.state, 'verifying');
    assert.equal(attempt.problem, null);
    assert.equal((await later(attempt.id, 6 * SECOND)).state, 'needs_review');
  });

  test(`${fault} while the account is read: the candidate is kept, and a later try succeeds`, async () => {
    const { attempt } = await walkWith(fault, { times: 1, host: 'sellingpartnerapi-eu.amazon.com' });
    assert.equal(attempt.state, 'verifying');
    assert.equal((await later(attempt.id, 6 * SECOND)).state, 'needs_review');
  });
}

test('when the token endpoint stays down, the attempt ends before the code does, in words', async () => {
  const { attempt } = await walkWith('server.503', { host: 'api.amazon.com' });
  const ended = await later(attempt.id, 5 * MINUTE);
  assert.equal(ended.state, 'failed');
  assert.equal(ended.problem?.code, 'attempt_expired');
  assert.equal(ended.leftAtAmazon, true);
});

test('a wrong client secret is our fault, and the host can find the reference in the log', async () => {
  const { attempt } = await walkWith('secret.expired');
  assert.equal(attempt.problem?.code, 'app_misconfigured');
  assert.equal(attempt.problem.actor, 'host');
  assert.ok(stage.log.some(({ reference }) => reference === attempt.problem?.reference));
});

test('a code that Amazon refuses ends the attempt', async () => {
  const { attempt } = await walkWith('code.expired');
  assert.equal(attempt.problem?.code, 'code_refused');
  assert.equal(attempt.leftAtAmazon, true);
});

test('an account without any marketplace says so', async () => {
  const mia = await stage.person();
  const attempt = await mia.walk(new Browser(stage), 'newshop');
  assert.equal(attempt.problem?.code, 'no_marketplaces');
});

test('a process that stops in the middle is taken over by the next one', async () => {
  stage.sandbox.faults.arm('server.503', { host: 'sellingpartnerapi-eu.amazon.com', times: 1 });
  const mia = await stage.person();
  const attempt = await mia.walk(new Browser(stage), 'nordlicht');
  assert.equal(attempt.state, 'verifying');
  await stage.accounts.close();
  await stage.start();
  assert.equal((await later(attempt.id, 2 * MINUTE)).state, 'needs_review');
});

test('no token, code or key is in the log, the store or an answer', async () => {
  const mia = await stage.person();
  const browser = new Browser(stage);
  const { id, secret } = await mia.start();
  const callback = await browser.consent(await browser.depart(id, secret), 'nordlicht');
  const { searchParams } = new URL(callback);
  await new Browser(stage).open(callback);
  await browser.open(callback);
  const answers = JSON.stringify([await mia.attempt(id), await mia.accounts()]);
  const { readdirSync, readFileSync } = await import('node:fs');
  const folder = `${stage.folder.path}/data/tenants`;
  const stored = readdirSync(folder)
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8'))
    .join();
  const places = { log: JSON.stringify(stage.log), stored, answers };
  const secrets = {
    code: searchParams.get('spapi_oauth_code') ?? '',
    state: searchParams.get('state') ?? '',
    secret,
    session: mia.session.token,
    cookie: [...browser.cookies.values()][0] ?? '',
    clientSecret: stage.sandbox.apps.default.clientSecret,
    tokens: 'Atz',
  };
  for (const [place, text] of Object.entries(places)) {
    assert.ok(text.length > 2, `${place} was looked at`);
    for (const [name, canary] of Object.entries(secrets))
      assert.ok(!text.includes(canary), `${name} in ${place}`);
  }
});
