import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { DAY, MINUTE } from '../../server/clock.ts';
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
  | { do: 'disconnect' }
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
  { weight: 1, arbitrary: fc.constant({ do: 'disconnect' as const }) },
  { weight: 1, arbitrary: fc.constant({ do: 'restart' as const }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('wait' as const), minutes: fc.constantFrom(1, 5, 11, 60 * 25) }),
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

  constructor(stage: Stage) {
    this.stage = stage;
    this.browser = new Browser(stage);
  }

  async take(next: Step): Promise<void> {
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
        if (connection) await mia.post(`/connections/${connection.id}/disconnect`);
        return;
      }
      case 'restart':
        await this.stage.accounts.close();
        await this.stage.start();
        return;
      case 'wait':
        this.stage.clock.advance(next.minutes * MINUTE);
        await this.stage.accounts.runDueJobs();
    }
  }

  async #arrive(callback: string): Promise<void> {
    const answer = await this.browser.open(callback);
    assert.ok(answer.status < 500, `${answer.status}`);
    const code = /#connected-accounts=[\w-]+\.([\w-]+)\./.exec(answer.headers.get('location') ?? '')?.[1];
    if (code && this.#attempt) this.#completion = { code, secret: this.#attempt.secret };
  }
}

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
  const connected = connections.filter(({ state }) => state === 'connected');
  const keys = connected.map(({ key }) => key);
  assert.equal(new Set(keys).size, keys.length, 'one connection for each key');
  const active = grants.filter(({ state }) => state === 'active').map(({ id }) => id);
  assert.deepEqual(
    active.sort(),
    connected.map(({ grantId }) => grantId).sort(),
    'each active grant has its connection',
  );
  for (const { id, grantId, key } of connections.filter(({ state }) => state === 'disconnected')) {
    assert.deepEqual([grantId, key], [null, null], id);
  }
  for (const { attemptId, state } of grants.filter((grant) => grant.state === 'candidate')) {
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
        // Begins with a connection, so that renewals have something to renew.
        await (await stage.person()).connect(new Browser(stage), 'nordlicht');
        for (const next of steps) await history.take(next);
        await stage.accounts.close();
        await checkFolder(stage);
        await stage.start();
        stage.clock.advance(2 * DAY);
        await stage.accounts.runDueJobs();
        await stage.accounts.close();
        await checkFolder(stage);
        await stage.start();
      } finally {
        await stage.strike();
      }
    }),
    { numRuns: Number(process.env['HISTORIES'] ?? 120) },
  );
});
