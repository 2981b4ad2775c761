import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import type { SessionRow } from '../../../server/store/rows.ts';
import { change, type Store } from '../../../server/store/store.ts';
import {
  connection,
  event,
  HOUSES,
  removed,
  seller,
  withInstances,
  withStore,
  type HouseName,
} from './houses.ts';

const session = (changes: Partial<SessionRow> = {}): SessionRow => ({
  tenant: 'acme',
  user: { id: 'mia', name: 'Mia' },
  email: null,
  abilities: ['view'],
  origin: 'https://host.example',
  returnUrl: 'https://host.example/settings',
  adminNames: [],
  endsAt: 1000,
  ...changes,
});

const idsOf = (rows: { id: string }[]) => rows.map(({ id }) => id);

for (const house of Object.keys(HOUSES) as HouseName[]) {
  const check = (title: string, work: (store: Store, reopen: () => Promise<Store>) => Promise<void>) =>
    test(title, () => withStore(house, (store, { open }) => work(store, open)));

  describe(`a store made of ${house}`, () => {
    test('gives back after a restart what was committed, as it was', () =>
      withStore(house, async (store, { open }) => {
        const strange = ['Ünïcødé 日本', '😀', '\0 zero', 'half \ud83d', '"quoted" \\ back', '__proto__', ''];
        for (const [at, name] of strange.entries()) await store.commit('acme', [seller(`s${at}`, name)]);
        await store.commit('acme', [seller('__proto__', 'a name'), seller('constructor')]);
        await store.commit('acme', [connection('c1', { wakeAt: 0.5, marketplaces: [] })]);
        const before = [await store.list('acme', 'seller'), await store.list('acme', 'connection')];
        await store.close();
        const again = await open();
        const after = [await again.list('acme', 'seller'), await again.list('acme', 'connection')];
        await again.close();
        assert.deepEqual(after, before);
        assert.deepEqual(
          before[0]
            ?.filter(({ id }) => /^s\d/.test(id))
            .map((row) => 'name' in row && row.name.toWellFormed()),
          strange.map((name) => name.toWellFormed()),
        );
        assert.equal(before[1]?.[0]?.version, 1);
      }));

    check('keeps tenants apart in every verb', async (store) => {
      const key = 'A2NORDLICHT11|EU|';
      await store.commit('acme', [
        seller('s1', 'Borealis'),
        connection('c1', { key, wakeAt: 5 }),
        event('acme'),
      ]);
      const [first] = await store.list('acme', 'event');

      assert.equal(await store.get('globex', 'seller', 's1'), undefined);
      assert.equal(await store.get('globex', 'event', first?.id ?? ''), undefined);
      assert.deepEqual(await store.list('globex', 'seller'), []);
      assert.deepEqual(await store.list('globex', 'event', { after: '', limit: 5 }), []);
      assert.equal(await store.commit('globex', [seller('s1', 'stolen', 1)]), false);
      assert.equal(await store.commit('globex', [removed(seller('s1', 'gone', 1))]), false);
      assert.equal((await store.get('acme', 'seller', 's1'))?.name, 'Borealis');
      // The same id and the same account may be another tenant's too.
      assert.equal(await store.commit('globex', [seller('s1', 'Globex'), connection('c1', { key })]), true);
      assert.equal((await store.get('acme', 'seller', 's1'))?.name, 'Borealis');
      assert.equal(await store.commit('globex', [removed(seller('s1', 'Globex', 1))]), true);
      assert.equal((await store.get('acme', 'seller', 's1'))?.name, 'Borealis');

      await store.putSession('mine', session(), 0);
      await store.revokeSessions('globex');
      await store.revokeSessions('globex', 'mia');
      assert.equal((await store.findSession('mine', 0))?.tenant, 'acme');

      // Finders tell where, and nothing else.
      const found = await store.find({ by: 'account', key });
      assert.deepEqual(
        found.sort((left, right) => (left.tenant < right.tenant ? -1 : 1)),
        [
          { tenant: 'acme', kind: 'connection', id: 'c1' },
          { tenant: 'globex', kind: 'connection', id: 'c1' },
        ],
      );
      const due = await store.findDue(5, 9);
      assert.deepEqual(
        new Set(due.map((place) => Object.keys(place).sort().join())),
        new Set(['id,kind,tenant']),
      );
    });

    check('knows nothing of ids that were never stored, whatever they look like', async (store) => {
      await store.commit('acme', [seller('s1')]);
      for (const id of [
        '',
        '\0',
        's1\0',
        "' OR 1=1 --",
        '😀',
        '\ud83d',
        '../s1',
        '%',
        '__proto__',
        'S1',
        's1 ',
      ]) {
        assert.equal(await store.get('acme', 'seller', id), undefined, JSON.stringify(id));
        assert.deepEqual(await store.list(id || 'none', 'seller'), [], JSON.stringify(id));
        assert.deepEqual(await store.find({ by: 'attempt', id }), [], JSON.stringify(id));
        assert.equal(await store.findSession(id || 'none', 0), undefined);
        assert.ok(Array.isArray(await store.list('acme', 'seller', { after: id })));
      }
    });

    check('changes nothing, whole or part, with a commit over an old version', async (store) => {
      await store.commit('acme', [seller('s1', 'first'), seller('s3')]);
      const late = [
        seller('s2', 'new'),
        removed(seller('s3', 's3', 1)),
        event('acme'),
        seller('s1', 'late', 0),
      ];
      assert.equal(await store.commit('acme', late), false);
      assert.equal(await store.commit('acme', [...late.slice(0, 3), seller('s1', 'late', 7)]), false);
      assert.deepEqual(idsOf(await store.list('acme', 'seller')), ['s1', 's3']);
      assert.deepEqual(await store.list('acme', 'event'), []);
      assert.equal(await store.commit('acme', [seller('s1', 'second', 1)]), true);
      assert.deepEqual(await store.get('acme', 'seller', 's1'), {
        id: 's1',
        version: 2,
        name: 'second',
        createdAt: 0,
      });
      assert.equal(await store.commit('acme', [removed(seller('s1', 'second', 1))]), false);
      assert.equal(await store.commit('acme', [removed(seller('s1', 'second', 2))]), true);
      assert.equal(await store.commit('acme', [seller('s1', 'second', 2)]), false);
      assert.equal(await store.commit('acme', [seller('s1', 'again')]), true);
    });

    check('refuses a commit that writes a row twice', async (store) => {
      await assert.rejects(
        store.commit('acme', [seller('s1', 'one'), seller('s1', 'two')]),
        /writes a row twice/,
      );
      assert.deepEqual(await store.list('acme', 'seller'), []);
    });

    check('lets one row of a tenant have a unique key, until it gives it up', async (store) => {
      const key = 'A2NORDLICHT11|EU|';
      assert.equal(await store.commit('acme', [connection('c1', { key })]), true);
      assert.equal(await store.commit('acme', [seller('s1'), connection('c2', { key })]), false);
      assert.equal(await store.get('acme', 'seller', 's1'), undefined);
      assert.equal(
        await store.commit('acme', [connection('c3', { key: 'x' }), connection('c4', { key: 'x' })]),
        false,
      );
      assert.equal(
        await store.commit('acme', [connection('c1', { key, version: 1, name: 'renamed' })]),
        true,
      );
      // Passed on in one commit: to a new row, to a row that is there, and after a removal.
      const give = connection('c1', { key: null, version: 2 });
      assert.equal(await store.commit('acme', [connection('c2', { key }), give]), true);
      const back = [connection('c1', { key, version: 3 }), connection('c2', { key: null, version: 1 })];
      assert.equal(await store.commit('acme', back), true);
      const gone = removed(connection('c1', { key, version: 4 }));
      assert.equal(await store.commit('acme', [connection('c2', { key, version: 2 }), gone]), true);
      assert.equal(await store.commit('acme', [connection('c5', { key })]), false);
    });

    check('finds rows by what they can be found by now', async (store) => {
      const where = (key: string) => store.find({ by: 'account', key });
      await store.commit('acme', [connection('c1', { key: 'old' })]);
      assert.deepEqual(await where('old'), [{ tenant: 'acme', kind: 'connection', id: 'c1' }]);
      await store.commit('acme', [connection('c1', { key: 'new', version: 1 })]);
      assert.deepEqual(await where('old'), []);
      assert.deepEqual(await where('new'), [{ tenant: 'acme', kind: 'connection', id: 'c1' }]);
      await store.commit('acme', [removed(connection('c1', { key: 'new', version: 2 }))]);
      assert.deepEqual(await where('new'), []);
    });

    check('tells what is due, the longest waiting first', async (store) => {
      for (const wakeAt of [70, 10, 50, 30, 90, 20]) {
        await store.commit('acme', [connection(`c${wakeAt}`, { wakeAt })]);
      }
      assert.deepEqual(await store.findDue(9, 10), []);
      assert.deepEqual(idsOf(await store.findDue(50, 3)), ['c10', 'c20', 'c30']);
      const row = await store.get('acme', 'connection', 'c10');
      await store.commit('acme', [connection('c10', { wakeAt: 40, version: row?.version ?? 0 })]);
      await store.commit('acme', [removed(connection('c20', { version: 1 }))]);
      // Those told before are told again after a while, to whoever asks.
      assert.deepEqual(idsOf(await store.findDue(40_000, 10)), ['c30', 'c10', 'c50', 'c70', 'c90']);
    });

    check('lists by id, in slices', async (store) => {
      const ids = ['B', 'a', 'Z9', '_', '-', 'b', 'A'];
      for (const id of ids) await store.commit('acme', [seller(id)]);
      const sorted = [...ids].sort();
      assert.deepEqual(idsOf(await store.list('acme', 'seller')), sorted);
      assert.deepEqual(idsOf(await store.list('acme', 'seller', { limit: 3 })), sorted.slice(0, 3));
      assert.deepEqual(idsOf(await store.list('acme', 'seller', { after: 'B', limit: 2 })), ['Z9', '_']);
      assert.deepEqual(idsOf(await store.list('acme', 'seller', { after: 'Zz' })), ['_', 'a', 'b']);
    });

    check('hands out lists that may be sorted and spliced', async (store) => {
      await store.commit('acme', [seller('s1'), seller('s2')]);
      (await store.list('acme', 'seller')).reverse().pop();
      assert.deepEqual(idsOf(await store.list('acme', 'seller')), ['s1', 's2']);
    });

    check('scans a kind through all tenants', async (store) => {
      for (const tenant of ['globex', 'acme', 'Zeta']) {
        await store.commit(tenant, [seller('s2'), seller('s1'), connection('c1')]);
      }
      const all = await store.scan('seller', undefined, 100);
      assert.deepEqual(
        all.map(({ tenant, row }) => `${tenant} ${row.id}`),
        ['Zeta s1', 'Zeta s2', 'acme s1', 'acme s2', 'globex s1', 'globex s2'],
      );
      const part = await store.scan('seller', { tenant: 'Zeta', id: 's1' }, 3);
      assert.deepEqual(
        part.map(({ tenant, row }) => `${tenant} ${row.id}`),
        ['Zeta s2', 'acme s1', 'acme s2'],
      );
    });

    check('keeps sessions until they end or are revoked', async (store) => {
      await store.putSession('one', session(), 0);
      await store.putSession('two', session({ user: { id: 'jo', name: null } }), 0);
      assert.deepEqual(await store.findSession('one', 999), session());
      assert.equal(await store.findSession('one', 1000), undefined);
      await store.putSession('three', session({ endsAt: 3000 }), 2000);
      await store.putSession('four', session({ endsAt: 3000, user: { id: 'jo', name: null } }), 2000);
      await store.revokeSessions('acme', 'jo');
      assert.equal(await store.findSession('four', 2000), undefined);
      assert.deepEqual(await store.findSession('three', 2000), session({ endsAt: 3000 }));
      await store.revokeSessions('acme');
      assert.equal(await store.findSession('three', 2000), undefined);
    });

    test('numbers events in the order in which they can be seen, and goes on above after a restart', () =>
      withStore(house, async (store, { open }) => {
        await store.commit('acme', [event('acme', 'c1'), event('acme', 'c2')]);
        await store.commit('globex', [event('globex', 'c3')]);
        const all = await store.events('', 10);
        assert.deepEqual(
          all.map(({ connectionId, version }) => [connectionId, version]),
          [
            ['c1', 1],
            ['c2', 1],
            ['c3', 1],
          ],
        );
        assert.deepEqual(idsOf(all).sort(), idsOf(all));
        assert.deepEqual(idsOf(await store.list('acme', 'event')), idsOf(all.slice(0, 2)));
        assert.deepEqual(await store.events(all[0]?.id ?? '', 1), all.slice(1, 2));
        // Whoever had seen the last event, which nobody remembers any more, misses nothing that follows.
        const [last] = all.slice(-1);
        if (last) await store.commit('globex', [{ kind: 'event', row: last, remove: true }]);
        await store.close();
        const again = await open();
        await again.commit('acme', [event('acme', 'c4')]);
        assert.deepEqual(
          (await again.events(last?.id ?? '', 10)).map(({ connectionId }) => connectionId),
          ['c4'],
        );
        assert.equal((await again.events('', 10)).length, 3);
        await again.close();
      }));

    test('a reader who goes on from the last event misses none while many are being stored', () =>
      withInstances(house, async (instances) => {
        const writers = 12;
        const each = 25;
        let writing = true;
        const written = Promise.all(
          Array.from({ length: writers }, async (_, writer) => {
            const store = instances[writer % instances.length] ?? instances[0];
            for (let n = 0; n < each; n++) {
              const tenant = `t${writer % 5}`;
              await store.commit(tenant, [seller(`${writer}-${n}`), event(tenant, `${writer}-${n}`)]);
            }
          }),
        ).then(() => (writing = false));
        const seen: string[] = [];
        let after = '';
        const read = async () => {
          const page = await (instances.at(-1) ?? instances[0]).events(after, 7);
          seen.push(...page.map(({ connectionId }) => connectionId ?? ''));
          after = page.at(-1)?.id ?? after;
          return page.length;
        };
        // Lets the writers in: the embedded store answers without ever leaving the turn.
        while (writing) await Promise.all([read(), setImmediate()]);
        await written;
        while ((await read()) > 0);
        const all = Array.from(
          { length: writers * each },
          (_, n) => `${n % writers}-${Math.floor(n / writers)}`,
        );
        assert.deepEqual([...seen].sort(), all.sort());
      }));

    for (const [title, write] of Object.entries({
      'takes a lease': (caller: number) => seller('s1', `c${caller}`, 1),
      'makes a row': (caller: number) => seller('s2', `c${caller}`),
      'consumes a row': (caller: number) => removed(seller('s1', `c${caller}`, 1)),
      'connects an account': (caller: number) => connection(`c${caller}`, { key: 'A2NORDLICHT11|EU|' }),
    })) {
      test(`of 20 callers one ${title}, in each of 100 rounds`, () =>
        withInstances(house, async (instances) => {
          for (let round = 0; round < 100; round++) {
            const tenant = `t${round}`;
            await instances[0].commit(tenant, [seller('s1')]);
            const tries = Array.from({ length: 20 }, (_, caller) =>
              (instances[caller % instances.length] ?? instances[0]).commit(tenant, [
                write(caller),
                event(tenant, `c${caller}`),
              ]),
            );
            const won = (await Promise.all(tries)).flatMap((win, caller) => (win ? [`c${caller}`] : []));
            assert.equal(won.length, 1);
            const told = await instances[0].list(tenant, 'event');
            assert.deepEqual(
              told.map(({ connectionId }) => connectionId),
              won,
            );
          }
        }));
    }

    test('tells a due row to one instance', () =>
      withInstances(house, async (instances) => {
        for (let n = 0; n < 40; n++) await instances[0].commit('acme', [connection(`c${n}`, { wakeAt: n })]);
        const told = await Promise.all(instances.map((instance) => instance.findDue(100, 10)));
        const ids = told.flatMap(idsOf);
        assert.equal(new Set(ids).size, ids.length);
        assert.equal(ids.length, instances.length * 10);
      }));

    test('deciding again after a lost race loses no change', () =>
      withInstances(house, async (instances) => {
        await instances[0].commit('acme', [seller('counter', '0')]);
        const increment = (_: unknown, caller: number) => {
          const store = instances[caller % instances.length] ?? instances[0];
          return change(store, 'acme', async () => {
            const row = await store.get('acme', 'seller', 'counter');
            const next = String(Number(row?.name) + 1);
            return { writes: [seller('counter', next, row?.version)], result: undefined };
          });
        };
        await Promise.all(Array.from({ length: 40 }, increment));
        assert.equal((await instances[0].get('acme', 'seller', 'counter'))?.name, '40');
      }));

    test('commits that meet in several rows all come through, each whole', () =>
      withInstances(house, async (instances) => {
        const ids = ['s1', 's2', 's3', 's4'];
        await instances[0].commit(
          'acme',
          ids.map((id) => seller(id, '0')),
        );
        const move = (_: unknown, caller: number) => {
          const store = instances[caller % instances.length] ?? instances[0];
          // Each in an order of its own.
          const order = caller % 2 ? ids : [...ids].reverse();
          return change(store, 'acme', async () => {
            const rows = await store.list('acme', 'seller');
            const writes = order.flatMap((id) => {
              const row = rows.find((one) => one.id === id);
              return row ? [seller(id, String(Number(row.name) + 1), row.version)] : [];
            });
            return { writes: [...writes, event('acme')], result: undefined };
          });
        };
        await Promise.all(Array.from({ length: 20 }, move));
        assert.deepEqual(
          (await instances[0].list('acme', 'seller')).map(({ name }) => name),
          ['20', '20', '20', '20'],
        );
        assert.equal((await instances[0].list('acme', 'event')).length, 20);
      }));

    test('answers a ping while it is open, and refuses work when it is closed', () =>
      withStore(house, async (store) => {
        await store.ping();
        await store.close();
        await assert.rejects(store.ping(), /the store is closed/);
        await assert.rejects(store.commit('acme', [seller('s1')]), /the store is closed/);
      }));
  });
}
