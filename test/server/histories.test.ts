import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { DAY, HOUR, MINUTE } from '../../server/clock.ts';
import { isFinal } from '../../server/rules/health.ts';
import { openFolder } from '../../server/store/folder.ts';
import { Browser, Stage, type PersonAtPage } from './support/stage.ts';

/** One thing that a person, a browser, Amazon or the machine does. */
type Step =
  | { do: 'start'; renew: boolean }
  | { do: 'depart'; handshake: boolean }
  | { do: 'callback'; which: number; persona: 'nordlicht' | 'unicode' }
  | { do: 'replay'; which: number }
  | { do: 'complete' }
  | { do: 'review'; keep: boolean }
  | { do: 'cancel' }
  | { do: 'disconnect'; undo: boolean }
  | { do: 'token' }
  | { do: 'check' }
  | { do: 'amazon'; what: 'disable' | 'enable' | 'down' | 'well' }
  | { do: 'import'; days: number }
  | { do: 'erase' }
  | { do: 'restart' }
  | { do: 'wait'; minutes: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('start' as const), renew: fc.boolean() }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('depart' as const), handshake: fc.boolean() }) },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('callback' as const),
      which: fc.nat(3),
      persona: fc.constantFrom('nordlicht' as const, 'unicode' as const),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('replay' as const), which: fc.nat(3) }) },
  { weight: 2, arbitrary: fc.constant({ do: 'complete' as const }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('review' as const), keep: fc.boolean() }) },
  { weight: 1, arbitrary: fc.constant({ do: 'cancel' as const }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('disconnect' as const), undo: fc.boolean() }) },
  { weight: 3, arbitrary: fc.constant({ do: 'token' as const }) },
  { weight: 1, arbitrary: fc.constant({ do: 'check' as const }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('amazon' as const),
      what: fc.constantFrom('disable' as const, 'enable' as const, 'down' as const, 'well' as const),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('import' as const), days: fc.constantFrom(0, 1, 400) }),
  },
  { weight: 1, arbitrary: fc.constant({ do: 'erase' as const }) },
  { weight: 1, arbitrary: fc.constant({ do: 'restart' as const }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('wait' as const),
      minutes: fc.constantFrom(0.1, 1, 5, 11, 90, 60 * 25, 60 * 24 * 366),
    }),
  },
);

/** A history under way: what the person's browser and page hold. */
class History {
  readonly stage: Stage;
  readonly browser: Browser;
  #attempt: { id: string; secret: string } | undefined;
  #departures: string[] = [];
  #callbacks: string[] = [];
  #completion: { code: string; secret: string } | undefined;
  /** Amazon had a reason to refuse a grant for good. */
  #mayBeLost = false;
  readonly #before = new Map<string, { state: string; connectedAt: string | null }>();

  constructor(stage: Stage) {
    this.stage = stage;
    this.browser = new Browser(stage);
  }

  async take(next: Step): Promise<void> {
    await this.#step(next);
    for (const { id, state, connectedAt } of await connectionsOf(await this.stage.person())) {
      const isLost = state === 'revoked' || state === 'reauth_expired';
      assert.ok(!isLost || this.#mayBeLost, `only a final refusal loses a connection: ${next.do}`);
      const before = this.#before.get(id);
      if (before && WORKING.has(before.state) && WORKING.has(state))
        assert.ok((connectedAt ?? '') >= (before.connectedAt ?? ''), 'an older token never over a newer one');
      this.#before.set(id, { state, connectedAt });
    }
  }

  async #step(next: Step): Promise<void> {
    const mia = await this.stage.person();
    switch (next.do) {
      case 'start': {
        const [connection] = next.renew ? await connectionsOf(mia) : [];
        this.#attempt = await mia.start({
          region: 'EU',
          ...(connection ? { connectionId: connection.id } : {}),
        });
        return;
      }
      case 'depart': {
        if (!this.#attempt) return;
        const { id, secret } = this.#attempt;
        const answer = await this.browser.departRaw(id, next.handshake ? { secret } : {});
        if (answer.ok) this.#departures.push(((await answer.json()) as { url: string }).url);
        return;
      }
      case 'callback': {
        const departure = this.#departures.at(-1 - next.which);
        if (!departure) return;
        const callback = await this.browser.consent(departure, next.persona);
        this.#callbacks.push(callback);
        return this.#arrive(callback);
      }
      case 'replay': {
        const callback = this.#callbacks.at(-1 - next.which);
        return callback ? this.#arrive(callback) : undefined;
      }
      case 'complete':
        if (this.#attempt && this.#completion)
          await mia.post(`/attempts/${this.#attempt.id}/complete`, this.#completion);
        return;
      case 'review':
        for (const { id, review } of (await mia.accounts()).attempts) {
          if (!review) continue;
          const decision = next.keep ? 'keep' : 'refuse';
          await mia.post(`/attempts/${id}/review`, { grantId: review.grantId, decision });
        }
        return;
      case 'cancel':
        if (this.#attempt) await mia.post(`/attempts/${this.#attempt.id}/cancel`);
        return;
      case 'disconnect': {
        const [connection] = await connectionsOf(mia);
        if (!connection) return;
        await mia.post(`/connections/${connection.id}/disconnect`);
        if (next.undo) await mia.post(`/connections/${connection.id}/undo`);
        return;
      }
      case 'token':
        for (const { id, state } of await connectionsOf(mia)) {
          const { outcome } = await this.stage.token(id);
          const isLeft = state === 'disconnected' || state === 'not_connected';
          assert.ok(!isLeft || outcome !== 'active', 'a left connection serves no token');
        }
        return;
      case 'check':
        for (const { id } of await connectionsOf(mia)) await mia.post(`/connections/${id}/check`);
        return;
      case 'amazon':
        return this.#amazon(next.what);
      case 'import': {
        const refreshToken = await this.#spareToken();
        const authorizedAt = new Date(this.stage.clock.time - next.days * DAY).toISOString();
        const entry = { refreshToken, sellingPartnerId: 'A2NORDLICHT02', region: 'EU', authorizedAt };
        await this.stage.post('/tenants/nordlicht/connections/import', { entries: [entry] });
        return;
      }
      case 'erase':
        await this.stage.host('/tenants/nordlicht', { method: 'DELETE' });
        return;
      case 'restart':
        await this.stage.accounts.close();
        await this.stage.start();
        return;
      case 'wait':
        if (next.minutes > 300 * 24 * 60) {
          this.#mayBeLost = true;
          const { applicationId, clientSecret } = this.stage.sandbox.apps.default;
          this.stage.pass(next.minutes * MINUTE);
          this.stage.sandbox.apps.patch(applicationId, { clientSecret });
        }
        await this.stage.live(next.minutes * MINUTE);
    }
  }

  async #amazon(what: 'disable' | 'enable' | 'down' | 'well'): Promise<void> {
    const { sandbox } = this.stage;
    if (what === 'down') return sandbox.faults.arm('server.503', { times: 3 });
    if (what === 'well') return sandbox.faults.disarm();
    this.#mayBeLost ||= what === 'disable';
    await fetch(`${sandbox.url}/_sandbox/disable`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ sellingPartnerId: 'A2NORDLICHT02', disabled: what === 'disable' }),
    });
  }

  /** A refresh token that the host has from elsewhere. */
  async #spareToken(): Promise<string> {
    const { url, apps } = this.stage.sandbox;
    const { applicationId, clientId, clientSecret, redirectUris } = apps.default;
    const consent = new URL(`${url}/sellercentral-europe.amazon.com/apps/authorize/consent`);
    consent.searchParams.set('application_id', applicationId);
    consent.searchParams.set('state', 's'.repeat(43));
    consent.searchParams.set('redirect_uri', redirectUris[0] ?? '');
    const callback = new URL(await this.browser.consent(consent.href, 'nordlicht'));
    const answer = await fetch(`${url}/api.amazon.com/auth/o2/token`, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'authorization_code',
        code: callback.searchParams.get('spapi_oauth_code') ?? '',
        redirect_uri: redirectUris[0] ?? '',
        client_id: clientId,
        client_secret: clientSecret,
      }),
    });
    const { refresh_token } = (await answer.json()) as { refresh_token?: string };
    return refresh_token ?? 'Atzr|none-today';
  }

  async #arrive(callback: string): Promise<void> {
    const answer = await this.browser.open(callback);
    assert.ok(answer.status < 500, `${answer.status}`);
    const code = /#connected-accounts=[\w-]+\.([\w-]+)\./.exec(answer.headers.get('location') ?? '')?.[1];
    if (code && this.#attempt) this.#completion = { code, secret: this.#attempt.secret };
  }
}

const WORKING = new Set(['connected', 'connected_partial', 'expiring']);
const connectionsOf = async (mia: PersonAtPage) =>
  (await mia.accounts()).sellers.flatMap(({ groups }) => groups.flatMap(({ connections }) => connections));

/** What holds after every history, whatever happened in it. */
async function checkFolder(stage: Stage): Promise<void> {
  const store = await openFolder(join(stage.folder.path, 'data'));
  const [connections, grants, attempts] = await Promise.all([
    store.list('nordlicht', 'connection'),
    store.list('nordlicht', 'grant'),
    store.list('nordlicht', 'attempt'),
  ]);
  await store.close();
  const live = connections.filter(({ state }) => state !== 'disconnected');
  const keys = live.map(({ key }) => key);
  assert.equal(new Set(keys).size, keys.length, 'one connection for each key');
  const active = grants.filter(({ state }) => state === 'active');
  assert.deepEqual(
    active.map(({ id }) => id).sort(),
    live.map(({ grantId }) => grantId).sort(),
    'each active grant has its connection',
  );
  for (const { id, grantId, key, keyDestroyedAt } of connections.filter(
    ({ state }) => state === 'disconnected',
  )) {
    assert.deepEqual([grantId, key], [null, null], id);
    assert.ok(keyDestroyedAt);
  }
  for (const { grantId, state, trouble } of live) {
    const grant = active.find(({ id }) => id === grantId);
    assert.equal(isFinal(trouble), state === 'lost' || (state === 'leaving' && isFinal(trouble)), state);
    if (state === 'connected') {
      const proven = attempts.find(({ id }) => id === grant?.attemptId);
      assert.ok(grant?.attemptId === null || !proven || proven.state === 'succeeded', 'proven by a person');
    }
  }
  for (const { attemptId, state, obtainedAt } of grants.filter((grant) => grant.state === 'candidate')) {
    assert.ok(obtainedAt > stage.clock.time - 25 * HOUR, 'no candidate outlives its day');
    const attempt = attempts.find(({ id }) => id === attemptId);
    assert.ok(
      attempt?.state === 'needs_review' || attempt?.state === 'reading',
      `${state} of ${String(attempt?.state)}`,
    );
  }
  for (const { state, arrival } of attempts) {
    if (!['parked', 'exchanging'].includes(state))
      assert.equal(arrival?.code ?? null, null, 'no code outlives its use');
  }
}

test('random histories keep the invariants', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 24 }), async (steps) => {
      const stage = await Stage.set();
      try {
        const history = new History(stage);
        stage.sandbox.switches.rateLimit = false;
        // Begins with a connection, so that renewals have something to renew.
        await (await stage.person()).connect(new Browser(stage), 'nordlicht');
        for (const next of steps) await history.take(next);
        await stage.accounts.close();
        await checkFolder(stage);
        await stage.start();
        stage.sandbox.faults.disarm();
        await stage.live(2 * DAY);
        await stage.live(2 * DAY);
        assert.deepEqual(
          stage.log.filter(({ event }) => event === 'job.failed'),
          [],
        );
        await stage.accounts.close();
        await checkFolder(stage);
        await stage.start();
      } finally {
        await stage.strike();
      }
    }),
    { numRuns: Number(process.env['HISTORIES'] ?? 50) },
  );
});
