import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Connections, Installation, Sellers } from '../../contract/api.ts';
import type { Connection } from '../../contract/connection.ts';
import { DAY, iso } from '../../server/clock.ts';
import { Browser, Stage } from './support/stage.ts';

let stage: Stage;
before(async () => {
  stage = await Stage.set();
});
after(() => stage.strike());

const read = async <T>(path: string) => (await (await stage.host(path)).json()) as T;
const installation = () => read<Installation>('/installation');
const connect = async (tenant: string, persona: string, where?: Record<string, unknown>) => {
  const person = await stage.person('mia', tenant);
  const { connectionId } = await person.connect(new Browser(stage), persona, where);
  assert.ok(connectionId);
  return connectionId;
};

describe('the host reads', () => {
  test('connections page by page, each once, with their number', async () => {
    const ids = [
      await connect('pages', 'nordlicht', { region: 'EU', country: 'DE' }),
      await connect('pages', 'sakura', { region: 'FE', country: 'JP' }),
    ].sort();
    await connect('elsewhere', 'nordlicht');
    const seen: Connection[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const page: Connections = await read(`/tenants/pages/connections?limit=1&cursor=${cursor}`);
      assert.equal(page.total, 2);
      assert.equal(page.connections.length, 1);
      seen.push(...page.connections);
      cursor = page.nextCursor;
    }
    assert.deepEqual(
      seen.map(({ id }) => id),
      ids,
    );
    const whole = await read<Connections>('/tenants/pages/connections');
    assert.deepEqual(whole, { connections: seen, total: 2, nextCursor: null });
    for (const connection of seen) {
      assert.deepEqual(await read(`/tenants/pages/connections/${connection.id}`), connection);
      assert.match(connection.sellingPartnerId ?? '', /^A\w+$/);
      assert.equal(connection.state, 'connected');
    }
    const nobodys = { connections: [], total: 0, nextCursor: null };
    assert.deepEqual(await read('/tenants/nobody/connections'), nobodys);
  });

  test('sellers page by page, each once, with their number', async () => {
    for (const name of ['Acme', 'Borealis', 'Cobalt'])
      assert.equal((await stage.post('/tenants/shops/sellers', { name })).status, 201);
    const names: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const page: Sellers = await read(`/tenants/shops/sellers?limit=2&cursor=${cursor}`);
      assert.equal(page.total, 3);
      names.push(...page.sellers.map(({ name }) => name));
      cursor = page.nextCursor;
    }
    assert.deepEqual(names.sort(), ['Acme', 'Borealis', 'Cobalt']);
    assert.equal((await stage.host('/tenants/shops/sellers?limit=0')).status, 400);
  });

  test('sellers once each over all tenants; a disconnect frees no place', async () => {
    const before = (await installation()).sellers;
    assert.deepEqual(before, { granted: 2, unlistedLimit: 25 });
    const id = await connect('third', 'nordlicht');
    await stage.post(`/tenants/third/connections/${id}/disconnect`, {});
    const sakura = (await read<Connections>('/tenants/pages/connections')).connections.find(
      ({ region }) => region === 'FE',
    );
    await stage.post(`/tenants/pages/connections/${sakura?.id}/disconnect`, {});
    assert.equal((await read<Connection>(`/tenants/pages/connections/${sakura?.id}`)).state, 'disconnected');
    assert.deepEqual((await installation()).sellers, before);
  });

  test('the age of the client secret, and what is wrong with the application', async () => {
    const unknown = (await installation()).applications;
    assert.deepEqual(
      unknown.map(({ provider, secretEndsAt, problem }) => [provider, secretEndsAt, problem]),
      [
        ['selling-partner', null, null],
        ['ads', null, null],
      ],
    );
    await stage.accounts.close();
    const made = stage.clock.time - 100 * DAY;
    await stage.start({ secretCreatedAt: iso(made), clientSecrets: ['wrong-secret-of-a-wrong-application'] });
    const id = await connectedIn('elsewhere');
    stage.pass(DAY);
    assert.equal((await stage.token(id, { tenant: 'elsewhere' })).outcome, 'app_problem');
    const [application] = (await installation()).applications;
    assert.equal(application?.secretCreatedAt, iso(made));
    assert.equal(application?.secretEndsAt, iso(made + 180 * DAY));
    assert.equal(application?.problem?.code, 'app_misconfigured');
  });
});

const connectedIn = async (tenant: string) => {
  const { connections } = await read<Connections>(`/tenants/${tenant}/connections`);
  return connections[0]?.id ?? '';
};
