import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { test } from 'node:test';
import { DAY, HOUR } from '../../server/clock.ts';
import { API_KEY, Browser, PUBLIC_URL, Stage } from './support/stage.ts';

/** All files below a folder, as texts. */
const filesOf = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesOf(path) : [readFileSync(path, 'latin1')];
  });

test('over a connection’s whole life no token, code or secret is in a log, an error, an answer, an event or the store', async () => {
  const stage = await Stage.set();
  const canaries = new Set<string>([stage.sandbox.apps.default.clientSecret, API_KEY]);
  const answers: string[] = [];
  const handedOut = new Set<string>();

  // Whatever passes between Amazon and us is a canary; whatever we answer is kept.
  const realFetch = globalThis.fetch;
  globalThis.fetch = async (...call) => {
    const answer = await realFetch(...call);
    const text = await answer
      .clone()
      .text()
      .catch(() => '');
    for (const [token] of text.matchAll(/Atz[ar]\|[^"\s]+/g)) canaries.add(token);
    return answer;
  };
  const listen = () => {
    const { fetch: inner } = stage.accounts;
    stage.accounts = {
      ...stage.accounts,
      fetch: async (request) => {
        const answer = await inner(request);
        const text = await answer.clone().text();
        const token = /"accessToken":"([^"]+)"/.exec(text)?.[1];
        if (token) handedOut.add(token);
        answers.push(text.replace(/"accessToken":"[^"]+"/, ''), JSON.stringify([...answer.headers]));
        return answer;
      },
    };
  };
  try {
    listen();
    const mia = await stage.person();
    const browser = new Browser(stage);
    const { id: attemptId, secret } = await mia.start();
    const callback = await browser.consent(await browser.depart(attemptId, secret), 'nordlicht');
    // The way to Amazon carries the state, and is told to the departing browser only.
    answers.length = 0;
    for (const name of ['spapi_oauth_code', 'state'])
      canaries.add(new URL(callback).searchParams.get(name) ?? '');
    canaries.add(secret);
    await browser.open(callback);
    const { review } = await mia.attempt(attemptId);
    await mia.post(`/attempts/${attemptId}/review`, { grantId: review?.grantId, decision: 'keep' });
    const [connection] = await mia.connections();
    const id = connection?.id ?? '';

    await stage.token(id);
    for (const fault of [
      'refresh.rotated',
      'server.503',
      'json.malformed',
      'truncated',
      'secret.expired',
      'throttled',
    ]) {
      stage.pass(2 * HOUR);
      stage.sandbox.faults.arm(fault, { times: 1 });
      await stage.token(id);
    }
    stage.sandbox.faults.disarm();
    await stage.live(2 * DAY);
    await stage.token(id);
    const spare = [...canaries].find((text) => text.startsWith('Atzr|')) ?? '';
    await stage.post('/tenants/nordlicht/connections/import', {
      entries: [
        { refreshToken: spare, sellingPartnerId: 'A2NORDLICHT02', region: 'EU' },
        { refreshToken: spare, sellingPartnerId: 'A2NORDLICHT02', region: spare },
        { [spare]: spare },
        spare,
      ],
    });
    await stage.post('/tenants/nordlicht/connections/import', { entries: spare });
    await stage.accounts.fetch(
      new Request(
        `${PUBLIC_URL}/v1/tenants/nordlicht/connections/${encodeURIComponent(spare)}/access-token`,
        {
          method: 'POST',
          body: spare,
          headers: { authorization: `Bearer ${API_KEY}`, 'content-type': 'application/json' },
        },
      ),
    );
    stage.sandbox.disable('A2NORDLICHT02');
    await stage.live(2 * DAY);
    const later = await stage.person();
    await later.post(`/connections/${id}/check`);
    const events = JSON.stringify(await stage.events());
    const onDisk = () => filesOf(join(stage.folder.path, 'data')).join('\n');
    const before = onDisk();
    await later.post(`/connections/${id}/disconnect`);
    await stage.live(10_000);
    await later.accounts();
    await stage.host('/tenants/nordlicht', { method: 'DELETE' });
    await stage.accounts.close();

    assert.ok(handedOut.size >= 2 && [...handedOut].every((token) => canaries.has(token)));
    assert.ok(
      [...canaries].filter((text) => text.startsWith('Atzr|')).length >= 2,
      'a rotated one is among them',
    );
    const places = {
      log: stage.log.map((entry) => `${JSON.stringify(entry)} ${inspect(entry, { depth: 9 })}`).join('\n'),
      answers: answers.join('\n'),
      events,
      store: before + onDisk(),
    };
    for (const [place, text] of Object.entries(places)) {
      assert.ok(text.length > 100, `${place} was looked at`);
      for (const canary of canaries) {
        assert.ok(canary.length > 7);
        assert.ok(!text.includes(canary), `${canary.slice(0, 8)}… in ${place}`);
      }
    }
  } finally {
    globalThis.fetch = realFetch;
    await stage.strike().catch(() => undefined);
  }
});
