import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import type { OwnerLink, OwnerLinkMade } from '../../contract/link.ts';
import type { AccountEvent } from '../../contract/event.ts';
import type { ProblemDetails } from '../../contract/problem.ts';
import { DAY, MINUTE } from '../../server/clock.ts';
import { jsonLog } from '../../server/log.ts';
import { answer, depart, grantOn, post, text, walk } from './support/owner.ts';
import { hash, newSecret, Browser, Stage, type PersonAtPage } from './support/stage.ts';

let stage: Stage;
let mia: PersonAtPage;
beforeEach(async () => {
  stage = await Stage.set();
  mia = await stage.person();
  const name = 'Nordlicht GmbH';
  await stage.host('/tenants/nordlicht', { method: 'PUT', body: JSON.stringify({ name }) });
});
afterEach(() => stage.strike());

const JO = { name: 'Jo Nordmann', email: 'jo@nordlicht.example' };
const make = async (changes: Record<string, unknown> = {}, person = mia): Promise<OwnerLinkMade> =>
  (await (await person.post('/links', { recipient: JO, region: 'EU', ...changes })).json()) as OwnerLinkMade;
const codeOf = async (response: Response) => ((await response.json()) as ProblemDetails).code;
const links = async () => (await mia.accounts()).links;
const linkState = async () => (await links())[0]?.state;
const connections = async () =>
  (await mia.accounts()).sellers.flatMap(({ groups }) => groups.flatMap((group) => group.connections));
const events = async () =>
  ((await (await stage.host('/tenants/nordlicht/events')).json()) as { events: AccountEvent[] }).events;

describe('an owner without an account at the host', () => {
  test('connects, keeps a receipt, and those who asked see it happen', async () => {
    const { link, url } = await make();
    assert.deepEqual([link.state, link.recipient.email], ['sent', JO.email]);
    const jo = new Browser(stage);
    const page = await text(jo, url);
    for (const shown of [
      'mia',
      'Nordlicht GmbH',
      'localhost:4300',
      'Europe',
      'Jo Nordmann',
      'I did not expect this',
    ])
      assert.ok(page.includes(shown), shown);
    assert.equal(await linkState(), 'sent');
    await post(jo, `${url}/open`);
    assert.equal(await linkState(), 'opened');

    const back = await walk(jo, url);
    assert.match(back, /\/owner\/at\/[\w-]{22}$/);
    assert.equal(await linkState(), 'at_amazon');
    const review = await text(jo, back);
    assert.match(review, /Is this the right account\?/);
    assert.match(review, /A2NORDLICHT02/);
    assert.deepEqual(await connections(), []);

    assert.equal((await answer(jo, back, 'keep')).status, 204);
    const receipt = await text(jo, back);
    for (const shown of ['Done, you can close this page', 'A2NORDLICHT02', 'Nordlicht GmbH', 'Remove again'])
      assert.ok(receipt.includes(shown), shown);
    const [connection] = await connections();
    assert.deepEqual(
      [connection?.state, connection?.connectedBy, connection?.link?.state],
      ['connected', 'Jo Nordmann', 'done'],
    );
    assert.equal(await linkState(), 'done');
    assert.match(await text(new Browser(stage), url), /Done, you can close this page/);
    const told = (await events()).map(({ type }) => type);
    for (const type of ['link.created', 'link.opened', 'link.done', 'connection.created'] as const)
      assert.ok(told.includes(type), type);
    assert.ok((await events()).every(({ user }) => !user?.startsWith('owner:')));
  });

  test('“Remove again” takes it back', async () => {
    const { url } = await make();
    const jo = new Browser(stage);
    const back = await walk(jo, url);
    await answer(jo, back, 'keep');
    assert.equal((await post(new Browser(stage), `${back}/remove`)).status, 403, 'not for another browser');
    assert.equal((await connections())[0]?.state, 'connected');
    assert.equal((await post(jo, `${back}/remove`)).status, 204);
    assert.equal((await connections())[0]?.state, 'disconnected');
    assert.match(await text(jo, back), /Manage Your Apps/);
  });

  test('renews the account that was asked for without a question', async () => {
    const before = await mia.connect(new Browser(stage), 'nordlicht');
    stage.clock.advance(MINUTE);
    const { link, url } = await make({ connectionId: before.connectionId });
    assert.equal(link.connectionId, before.connectionId);
    const jo = new Browser(stage);
    assert.match(await text(jo, url), /A2NORDLICHT02/);
    assert.match(await text(jo, await walk(jo, url)), /Done, you can close this page/);
    const [connection] = await connections();
    assert.deepEqual([connection?.state, connection?.connectedBy], ['connected', 'Jo Nordmann']);
  });

  test('who signs in to another account than asked for changes nothing', async () => {
    const before = await mia.connect(new Browser(stage), 'nordlicht');
    const { url } = await make({ connectionId: before.connectionId });
    const jo = new Browser(stage);
    const back = await walk(jo, url, 'unicode');
    const page = await text(jo, back);
    assert.match(page, /This is a different account/);
    assert.ok(!page.includes('Yes, keep it'));
    const grantId = grantOn(page);
    assert.equal((await post(jo, `${back}/review`, { grantId, decision: 'keep' })).status, 403);
    assert.equal((await post(jo, `${back}/review`, { grantId, decision: 'refuse' })).status, 204);
    const [connection] = await connections();
    assert.deepEqual([connection?.sellingPartnerId, connection?.connectedBy], ['A2NORDLICHT02', 'mia']);
    assert.equal(await linkState(), 'opened', 'it can be tried again');
  });

  test('fills the row that waited for it', async () => {
    const row = (await (await mia.post('/connections', { name: 'Europa', country: 'DE' })).json()) as {
      id: string;
    };
    const { url } = await make({ connectionId: row.id });
    const jo = new Browser(stage);
    await answer(jo, await walk(jo, url), 'keep');
    const [connection, ...others] = await connections();
    assert.deepEqual([connection?.id, connection?.name, others.length], [row.id, 'Europa', 0]);
  });

  test('has five departures, each with its own ten minutes, and one winner', async () => {
    const { url } = await make();
    const jo = new Browser(stage);
    const first = await jo.consent(await depart(jo, url), 'nordlicht');
    stage.clock.advance(9 * MINUTE);
    const second = await jo.consent(await depart(jo, url), 'nordlicht');
    stage.clock.advance(2 * MINUTE);
    assert.equal((await jo.open(second)).status, 303);
    const calls = stage.tokenCalls();
    await jo.open(first);
    assert.equal(stage.tokenCalls(), calls, 'the first one’s ten minutes are over, and somebody was faster');
    assert.equal(await codeOf(await post(jo, `${url}/depart`, { agreed: true })), 'conflict');

    const other = (await make()).url;
    for (let times = 0; times < 5; times++) await depart(jo, other);
    assert.equal(await codeOf(await post(jo, `${other}/depart`, { agreed: true })), 'departures_used');
  });

  test('a departure that is older than ten minutes brings nothing', async () => {
    const { url } = await make();
    const jo = new Browser(stage);
    const first = await jo.consent(await depart(jo, url), 'nordlicht');
    stage.clock.advance(9 * MINUTE);
    await depart(jo, url);
    stage.clock.advance(2 * MINUTE);
    await jo.open(first);
    assert.equal(stage.tokenCalls(), 0);
  });
});

describe('a link alone is worth nothing', () => {
  test('a preview, a crawler, a scanner: looking changes nothing and sets nothing', async () => {
    const { url } = await make();
    const bot = new Browser(stage);
    const page = await bot.open(url);
    assert.deepEqual([page.status, page.headers.getSetCookie().length], [200, 0]);
    assert.equal(page.headers.get('cross-origin-opener-policy'), 'same-origin');
    assert.equal(page.headers.get('referrer-policy'), 'no-referrer');
    assert.match(page.headers.get('content-security-policy') ?? '', /frame-ancestors 'none'/);
    assert.equal((await bot.open(url, { method: 'HEAD' })).status, 405);
    assert.equal(await linkState(), 'sent');
    const jo = new Browser(stage);
    assert.equal((await answer(jo, await walk(jo, url), 'keep')).status, 204);
  });

  for (const [name, headers] of Object.entries({
    'a foreign page': { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' },
    'a sandboxed frame': { origin: 'null' },
    'a form': { 'content-type': 'text/plain' },
  })) {
    test(`${name} does not depart, open, refuse or answer`, async () => {
      const { url } = await make();
      for (const path of ['/depart', '/open', '/refuse']) {
        const response = await post(
          new Browser(stage),
          url + path,
          path === '/depart' ? { agreed: true } : {},
          headers,
        );
        assert.ok([403, 415].includes(response.status), `${path} ${response.status}`);
        assert.deepEqual(response.headers.getSetCookie(), []);
      }
      assert.equal(await linkState(), 'sent');
    });
  }

  test('without the ticked sentence nobody leaves', async () => {
    const { url } = await make();
    for (const body of [{}, { agreed: false }, { agreed: 'true' }])
      assert.equal((await post(new Browser(stage), `${url}/depart`, body)).status, 400);
  });

  test('those who sent it can’t answer for the owner, with the link or with their session', async () => {
    const mallory = await stage.person('mallory', 'evil-corp');
    const { url } = await make({}, mallory);
    const victim = new Browser(stage);
    const back = await walk(victim, url);
    const attempt = (await mallory.accounts()).attempts[0];
    assert.deepEqual(
      [attempt?.state, attempt?.review],
      ['needs_review', null],
      'nothing of the account is told',
    );
    assert.ok(!JSON.stringify(await mallory.accounts()).includes('A2NORDLICHT02'));
    const grantId = grantOn(await text(victim, back));
    const foreign = new Browser(stage);
    assert.equal((await foreign.open(back)).status, 403);
    assert.equal((await post(foreign, `${back}/review`, { grantId, decision: 'keep' })).status, 403);
    for (const name of victim.cookies.keys()) foreign.cookies.set(name, newSecret());
    assert.equal((await post(foreign, `${back}/review`, { grantId, decision: 'keep' })).status, 403);
    const byWidget = await mallory.post(`/attempts/${attempt?.id}/review`, { grantId, decision: 'keep' });
    assert.equal(byWidget.status, 403);
    assert.deepEqual((await mallory.accounts()).sellers, []);
    // Nor can the trip be taken over by the ordinary way.
    const stolen = await foreign.departRaw(attempt?.id ?? '', {});
    assert.equal(await codeOf(stolen), 'attempt_over');
    assert.equal((await answer(victim, back, 'refuse')).status, 204);
    assert.deepEqual((await mallory.accounts()).sellers, []);
  });

  test('those who sent it and left with it themselves can’t answer for the owner who came back', async () => {
    const { url } = await make();
    const [sender, victim] = [new Browser(stage), new Browser(stage)];
    await depart(sender, url);
    const back = await walk(victim, url);
    const grantId = grantOn(await text(victim, back));
    assert.equal((await sender.open(back)).status, 403);
    assert.equal((await post(sender, `${back}/review`, { grantId, decision: 'keep' })).status, 403);
    assert.deepEqual(await connections(), []);
    assert.equal((await answer(victim, back, 'keep')).status, 204);
    assert.equal((await post(sender, `${back}/remove`)).status, 403);
  });

  test('used once', async () => {
    const { url } = await make();
    const jo = new Browser(stage);
    await answer(jo, await walk(jo, url), 'keep');
    assert.equal(await codeOf(await post(jo, `${url}/depart`, { agreed: true })), 'link_over');
    assert.equal((await connections()).length, 1);
  });

  test('withdrawn on the way, nothing is connected, at whatever moment', async () => {
    for (const moment of ['before leaving', 'at Amazon', 'in review'] as const) {
      const { link, url } = await make({
        recipient: { name: 'Jo', email: `${moment.replaceAll(' ', '.')}@x.example` },
      });
      const jo = new Browser(stage);
      const withdraw = async () => assert.equal((await mia.post(`/links/${link.id}/withdraw`)).status, 200);
      if (moment === 'before leaving') {
        await withdraw();
        assert.equal(await codeOf(await post(jo, `${url}/depart`, { agreed: true })), 'link_over');
      } else if (moment === 'at Amazon') {
        const callback = await jo.consent(await depart(jo, url), 'nordlicht');
        await withdraw();
        const calls = stage.tokenCalls();
        await jo.open(callback);
        assert.equal(stage.tokenCalls(), calls);
      } else {
        const back = await walk(jo, url);
        const page = await text(jo, back);
        await withdraw();
        const late = await post(jo, `${back}/review`, { grantId: grantOn(page), decision: 'keep' });
        assert.equal(await codeOf(late), 'attempt_over');
        assert.match(await text(jo, back), /Manage Your Apps/);
      }
      assert.match(await text(jo, url), /withdrawn/);
      assert.deepEqual(await connections(), []);
    }
  });

  test('“I did not expect this” ends it, and those who asked learn of it', async () => {
    const { url } = await make();
    assert.equal((await post(new Browser(stage), `${url}/refuse`)).status, 204);
    assert.equal(await linkState(), 'withdrawn');
    const told = (await events()).find(({ type }) => type === 'link.withdrawn');
    assert.equal(told?.details['by'], 'owner');
  });

  test('after a week it is over; on the way by then, it may still end well', async () => {
    const { url } = await make();
    const late = (await make()).url;
    stage.clock.advance(7 * DAY - MINUTE);
    const jo = new Browser(stage);
    const callback = await jo.consent(await depart(jo, late), 'nordlicht');
    stage.clock.advance(2 * MINUTE);
    mia = await stage.person();
    assert.match(await text(jo, url), /not valid any more/);
    assert.equal(await codeOf(await post(jo, `${url}/depart`, { agreed: true })), 'link_over');
    for (let times = 0; times < 2; times++) await stage.accounts.runDueJobs();
    assert.deepEqual((await links()).map(({ state }) => state).sort(), ['at_amazon', 'expired']);
    const back = await jo.open(callback);
    assert.equal((await answer(jo, back.headers.get('location') ?? '', 'keep')).status, 204);
    assert.equal((await events()).filter(({ type }) => type === 'link.expired').length, 1);
  });

  test('a connection that was disconnected meanwhile stays so', async () => {
    const before = await mia.connect(new Browser(stage), 'nordlicht');
    const { url } = await make({ connectionId: before.connectionId });
    await mia.post(`/connections/${before.connectionId}/disconnect`);
    const jo = new Browser(stage);
    await walk(jo, url);
    assert.equal((await connections())[0]?.state, 'disconnected');
  });
});

describe('making and sending', () => {
  test('a new address ends the old one; an ended link lives again, a used or withdrawn one does not', async () => {
    const { link, url } = await make();
    const copied = (await (await mia.post(`/links/${link.id}/copy`)).json()) as OwnerLinkMade;
    assert.notEqual(copied.url, url);
    assert.equal((await new Browser(stage).open(url)).status, 404);
    stage.clock.advance(8 * DAY);
    await stage.accounts.runDueJobs();
    mia = await stage.person();
    assert.equal(await linkState(), 'expired');
    const again = (await (await mia.post(`/links/${link.id}/copy`)).json()) as OwnerLinkMade;
    assert.equal(again.link.state, 'sent');
    await mia.post(`/links/${link.id}/withdraw`);
    assert.equal(await codeOf(await mia.post(`/links/${link.id}/copy`)), 'link_over');
  });

  test('asks the host to send it, without the address in the event', async () => {
    const { link, url } = await make();
    const sent = (await (await mia.post(`/links/${link.id}/send`)).json()) as OwnerLink;
    assert.equal(sent.state, 'sent');
    assert.equal((await new Browser(stage).open(url)).status, 404, 'the copied address has ended');
    const asked = (await events()).find(({ type }) => type === 'request.link');
    assert.deepEqual(asked?.details, { link: link.id, name: JO.name, email: JO.email });
  });

  test('the secret is stored as a hash only, and cut out of whatever is logged', async () => {
    const { link, url } = await make();
    const secret = url.split('/').at(-1) ?? '';
    const jo = new Browser(stage);
    await walk(jo, url);
    await mia.post(`/links/${link.id}/send`);
    await stage.accounts.close();
    const folder = join(stage.folder.path, 'data', 'tenants');
    const stored = readdirSync(folder)
      .map((name) => readFileSync(join(folder, name), 'utf8'))
      .join('');
    await stage.start();
    assert.ok(!stored.includes(secret));
    assert.ok(!stored.includes('/owner/'), 'not in what the host was asked to send either');
    assert.ok(!JSON.stringify(stage.log).includes(secret));
    assert.ok(stored.includes(JO.email));
    const lines: string[] = [];
    jsonLog((line) => lines.push(line))({ level: 'error', event: 'x', path: `/owner/${secret}/depart` });
    assert.ok(lines[0]?.includes('/owner/[redacted]/depart'));
    assert.ok(!stored.includes(hash(url)));
  });

  test('five a day for one recipient, whatever the letters’ size', async () => {
    const made = await make();
    for (let times = 0; times < 4; times++) await make();
    const sixth = await mia.post('/links', {
      recipient: { name: 'Jo', email: 'JO@NORDLICHT.EXAMPLE' },
      region: 'EU',
    });
    assert.deepEqual([sixth.status, await codeOf(sixth)], [429, 'links_used']);
    for (let times = 0; times < 5; times++)
      assert.equal((await mia.post(`/links/${made.link.id}/send`)).status, 200);
    assert.equal(await codeOf(await mia.post(`/links/${made.link.id}/send`)), 'links_used');
    stage.clock.advance(DAY + 1);
    mia = await stage.person();
    assert.equal((await mia.post('/links', { recipient: JO, region: 'EU' })).status, 201);
  });

  test('says what is wrong, by field', async () => {
    for (const [field, body] of Object.entries({
      'recipient.name': { recipient: { ...JO, name: 'see https://evil.example' } },
      'recipient.email': { recipient: { ...JO, email: 'nobody' } },
      region: { region: 'MARS' },
      country: { region: 'FE' },
      expires: { expires: 'never' },
    })) {
      const refused = await mia.post('/links', { recipient: JO, region: 'EU', ...body });
      assert.equal(((await refused.json()) as ProblemDetails).field, field);
    }
    for (const name of ['\u202egro.live', 'a@b.example', 'www.evil.example', 'x'.repeat(81)]) {
      const refused = await mia.post('/links', { recipient: { ...JO, name }, region: 'EU' });
      assert.equal(refused.status, 400, name);
    }
    assert.equal((await mia.post('/links', { recipient: JO, region: 'EU', connectionId: 'x' })).status, 404);
    const other = await stage.person('jo', 'other');
    const { link } = await make();
    for (const verb of ['copy', 'send', 'withdraw'])
      assert.equal((await other.post(`/links/${link.id}/${verb}`)).status, 404);
    const vera = await stage.person('vera', 'nordlicht', ['view', 'connect']);
    assert.equal((await vera.post('/links', { recipient: JO, region: 'EU' })).status, 403);
    assert.equal((await vera.accounts()).links[0]?.recipient.email, 'j…@nordlicht.example');
  });

  test('names with markup are text', async () => {
    await stage.host('/tenants/nordlicht', {
      method: 'PUT',
      body: JSON.stringify({ name: '<b>N & "L"</b>' }),
    });
    const { url } = await make({ recipient: { ...JO, name: '<img src=x onerror=alert(1)>' } });
    const page = await text(new Browser(stage), url);
    assert.ok(!page.includes('<img'));
    assert.ok(!page.includes('<b>N'));
  });
});
