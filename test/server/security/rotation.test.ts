import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { describe, test } from 'node:test';
import { parseMasterKeys, type KeyProvider } from '../../../server/security/master-keys.ts';
import { checkKeys, rotateKeys } from '../../../server/security/rotation.ts';
import { Secret } from '../../../server/security/secret.ts';
import { createVault } from '../../../server/security/vault.ts';
import { seller, withInstances, withStore, HOUSES, type HouseName } from '../store/houses.ts';

const newKey = (id: string) => `${id}:${randomBytes(32).toString('base64')}`;
const OLD = newKey('k1');
const NEW = newKey('k2');
const before = parseMasterKeys(OLD);
const during = parseMasterKeys(`${NEW},${OLD}`);
const after = parseMasterKeys(NEW);
const place = { kind: 'grant', id: 'g1', field: 'refreshToken' } as const;

for (const house of Object.keys(HOUSES) as HouseName[]) {
  describe(`master keys of a store made of ${house}`, () => {
    test('are changed under traffic, and the old one can go afterwards', () =>
      withInstances(house, async (instances) => {
        const tenants = Array.from({ length: 12 }, (_, n) => `t${n}`);
        const old = createVault(instances[0], before);
        const sealed = new Map<string, string>();
        for (const tenant of tenants) {
          sealed.set(tenant, await old.seal(tenant, place, new Secret(`token of ${tenant}`)));
        }
        // Servers seal and open, and new tenants come, some of them on a server that knows the new key as its second.
        const servers = instances.map((store) => createVault(store, during));
        const laggard = createVault(instances[0], parseMasterKeys(`${OLD},${NEW}`));
        let rotating = true;
        const traffic = (async () => {
          for (let n = 0; rotating || n < 40; n++) {
            const vault = n % 3 ? (servers[n % servers.length] ?? laggard) : laggard;
            const tenant = n % 2 ? `new${n}` : (tenants[n % tenants.length] ?? '');
            sealed.set(tenant, await vault.seal(tenant, place, new Secret(`token of ${tenant}`)));
          }
        })();
        // Two at once, as when two instances start.
        const [one, two] = await Promise.all([
          rotateKeys(instances[0], during),
          rotateKeys(instances.at(-1) ?? instances[0], during),
        ]);
        rotating = false;
        await traffic;
        assert.ok(one.rewrapped + two.rewrapped >= tenants.length);
        const rest = await rotateKeys(instances[0], during);
        assert.equal(rest.left, 0);
        assert.deepEqual(await rotateKeys(instances[0], during), { rewrapped: 0, left: 0 });

        await checkKeys(instances[0], after);
        const later = createVault(instances[0], after);
        for (const [tenant, text] of sealed) {
          assert.equal((await later.open(tenant, place, text)).reveal(), `token of ${tenant}`);
        }
        // A server that has opened the data keys long ago goes on too.
        assert.equal((await old.open('t0', place, sealed.get('t0') ?? '')).reveal(), 'token of t0');
      }));

    test('a key that is still needed is named', () =>
      withStore(house, async (store) => {
        await createVault(store, before).seal('acme', place, new Secret('token'));
        await createVault(store, before).seal('globex', place, new Secret('token'));
        await assert.rejects(
          checkKeys(store, after),
          /master key "k1" is not configured, but the data of 2 tenants needs it/,
        );
        await assert.rejects(rotateKeys(store, after), /master key "k1" is not configured/);
        await checkKeys(store, during);
      }));

    test('a rotation that was stopped goes on where it was', () =>
      withStore(house, async (store) => {
        const vault = createVault(store, before);
        for (let n = 0; n < 10; n++) await vault.seal(`t${n}`, place, new Secret('token'));
        const stop = new AbortController();
        let wrapped = 0;
        const dying: KeyProvider = {
          ...during,
          wrap: (tenant, key) => {
            if (++wrapped === 4) stop.abort();
            return during.wrap(tenant, key);
          },
        };
        assert.equal((await rotateKeys(store, dying, stop.signal)).rewrapped, 4);
        assert.deepEqual(await rotateKeys(store, during), { rewrapped: 6, left: 0 });
      }));

    test('a tenant whose data key was destroyed gets another, on every instance', () =>
      withInstances(house, async (instances) => {
        const [here, there] = [instances[0], instances.at(-1) ?? instances[0]];
        const [vault, other] = [createVault(here, before), createVault(there, before)];
        const lost = await vault.seal('acme', place, new Secret('first'));
        assert.equal((await other.open('acme', place, lost)).reveal(), 'first');
        const row = await here.get('acme', 'key', 'data');
        assert.ok(row);
        await here.commit('acme', [{ kind: 'key', row, remove: true }, seller('s1')]);
        const [one, two] = await Promise.all([
          vault.seal('acme', place, new Secret('second')),
          other.seal('acme', place, new Secret('third')),
        ]);
        const fresh = createVault(here, before);
        assert.equal((await fresh.open('acme', place, one)).reveal(), 'second');
        assert.equal((await vault.open('acme', place, two)).reveal(), 'third');
        await assert.rejects(fresh.open('acme', place, lost));
      }));
  });
}

test('a key management service can hold the master key', () =>
  withStore('folder', async (store) => {
    // Wraps nothing, but remembers, so that what is stored can't be opened without asking it.
    const held = new Map<string, { tenant: string; key: Buffer }>();
    const service: KeyProvider = {
      current: 'arn:key/7',
      knows: () => true,
      wrap: (tenant, key) => {
        const name = randomBytes(8).toString('hex');
        held.set(name, { tenant, key });
        return Promise.resolve(name);
      },
      unwrap: (tenant, _id, wrapped) => {
        const entry = held.get(wrapped);
        if (entry?.tenant !== tenant) return Promise.reject(new Error('refused'));
        return Promise.resolve(entry.key);
      },
    };
    const sealed = await createVault(store, service).seal('acme', place, new Secret('token'));
    assert.equal((await createVault(store, service).open('acme', place, sealed)).reveal(), 'token');
    assert.equal((await store.get('acme', 'key', 'data'))?.masterKeyId, 'arn:key/7');
    held.clear();
    await assert.rejects(createVault(store, service).open('acme', place, sealed), /refused/);
  }));
