import assert from 'node:assert/strict';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, beforeEach, test } from 'node:test';
import { createAds, type AdsReading } from '../../../server/amazon/ads.ts';
import { Secret } from '../../../server/security/secret.ts';

/** A small Amazon of its own: what the sandbox does not say can be said here. */
let answers: Record<string, { status?: number; headers?: Record<string, string>; body: string }>;
const asked: IncomingMessage[] = [];
const server = createServer((request, response) => {
  asked.push(request);
  const url = new URL(request.url ?? '', 'http://localhost');
  const [, host, ...path] = url.pathname.split('/');
  const region =
    { 'advertising-api.amazon.com': 'NA', 'advertising-api-eu.amazon.com': 'EU' }[host ?? ''] ?? 'FE';
  const key = path[0] === 'user' ? 'login' : `${region} ${url.searchParams.get('accessLevel')}`;
  const { status = 200, headers = {}, body } = answers[key] ?? { body: '[]' };
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(body);
});
before(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)));
after(() => server.close());
beforeEach(() => {
  answers = {};
  asked.length = 0;
});

const token = new Secret('Atza|canary');
const ads = () => {
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const address = (url: string) => `${origin}/${url.slice('https://'.length)}`;
  return createAds({ address, clientId: 'amzn1.application-oa2-client.ads', version: '1' });
};
const read = async (): Promise<AdsReading> => {
  const answer = await ads().profiles(token);
  assert.equal(answer.kind, 'ok');
  return answer.value;
};

const profile = (
  profileId: string,
  more: Record<string, unknown> = {},
  account: Record<string, unknown> = {},
) => {
  const accountInfo = {
    marketplaceStringId: 'A1PA6795UKMFR9',
    id: 'A2NORDLICHT02',
    type: 'seller',
    ...account,
  };
  const rest = JSON.stringify({ countryCode: 'DE', ...more, accountInfo }).slice(1);
  return `{"profileId":${profileId},${rest}`;
};
const list = (...profiles: string[]) => ({ body: `[${profiles.join(',')}]` });

test('a profile id keeps all its digits, also beyond what a number holds', async () => {
  answers = { 'EU edit': list(profile('9007199254740993'), profile('18446744073709551615')) };
  const { profiles } = await read();
  assert.deepEqual(
    profiles.map(({ profileId }) => profileId),
    ['9007199254740993', '18446744073709551615'],
  );
});

test('each host is asked for what may be edited and viewed, with the client id and no scope header', async () => {
  await read();
  assert.equal(asked.length, 6);
  for (const { headers, url } of asked) {
    assert.equal(headers.authorization, 'Bearer Atza|canary');
    assert.equal(headers['amazon-advertising-api-clientid'], 'amzn1.application-oa2-client.ads');
    assert.equal(headers['amazon-advertising-api-scope'], undefined);
    assert.ok(!url?.includes('canary'));
  }
});

for (const [story, view] of [
  ['when the view list repeats what may be edited', list(profile('1'), profile('2'))],
  ['when it holds only what may not', list(profile('2'))],
] as const) {
  test(`what may only be viewed is told apart, ${story}`, async () => {
    answers = { 'EU edit': list(profile('1')), 'EU view': view };
    const { profiles } = await read();
    assert.deepEqual(
      profiles.map(({ profileId, access }) => [profileId, access]),
      [
        ['1', 'edit'],
        ['2', 'view'],
      ],
    );
  });
}

test('when only one of the two lists of a host comes, its profiles count, and rights that are not known say so', async () => {
  answers = { 'EU edit': { status: 503, body: '' }, 'EU view': list(profile('1')) };
  const { profiles, unreachable } = await read();
  assert.deepEqual([profiles[0]?.access, unreachable], ['unknown', []]);
  answers = { 'EU edit': list(profile('1')), 'EU view': { status: 503, body: '' } };
  assert.equal((await read()).profiles[0]?.access, 'edit');
});

test('UK is Great Britain; types, names and accounts are as Amazon spells them', async () => {
  answers = {
    'EU edit': list(
      profile('1', { countryCode: 'UK' }),
      profile('2', {}, { id: 'ENTITY1V', type: 'vendor', name: ' Grove ' }),
      profile('3', {}, { id: 'ENTITY2A', type: 'agency' }),
      profile('4', {}, { type: 'brand' }),
      profile('5', {}, { subType: 'KDP_AUTHOR' }),
    ),
  };
  const { profiles } = await read();
  assert.deepEqual(
    profiles.map(({ country, type, name, accountId, region }) => [region, country, type, name, accountId]),
    [
      ['EU', 'GB', 'seller', '', 'A2NORDLICHT02'],
      ['EU', 'DE', 'vendor', 'Grove', 'ENTITY1V'],
      ['EU', 'DE', 'agency', '', 'ENTITY2A'],
      ['EU', 'DE', 'other', '', 'A2NORDLICHT02'],
      ['EU', 'DE', 'other', '', 'A2NORDLICHT02'],
    ],
  );
});

test('an entry that makes no sense costs none of the others', async () => {
  answers = {
    'EU edit': list('null', '{"profileId":1.5}', profile('-1'), profile('"abc"'), profile('7'), '[]', '"x"'),
  };
  assert.deepEqual(
    (await read()).profiles.map(({ profileId }) => profileId),
    ['7'],
  );
});

const broken = {
  'a gateway’s page': { status: 502, body: '<html>' },
  'nothing at all': { body: '' },
  'half a list': { body: '[{"profileId":1,' },
  'another form': { body: '{"profiles":[]}' },
  'an endless answer': { body: `["${'x'.repeat(4 * 1024 * 1024)}"]` },
  'a redirect': { status: 302, headers: { location: 'https://elsewhere.example/' }, body: '' },
  'a refusal of this host alone': { status: 401, body: '{"code":"UNAUTHORIZED"}' },
};
for (const [story, answer] of Object.entries(broken)) {
  test(`${story} from one host: it is named, the others count`, async () => {
    answers = { 'EU edit': answer, 'EU view': answer, 'NA edit': list(profile('1', { countryCode: 'US' })) };
    const { profiles, unreachable } = await read();
    assert.deepEqual(unreachable, ['EU']);
    assert.deepEqual(
      profiles.map(({ profileId, region }) => [profileId, region]),
      [['1', 'NA']],
    );
  });
}

const everywhere = (answer: { status?: number; headers?: Record<string, string>; body: string }) =>
  Object.fromEntries(
    ['NA', 'EU', 'FE'].flatMap((region) => [
      [`${region} edit`, answer],
      [`${region} view`, answer],
    ]),
  );

test('when no host answers nothing is known; the longest wait that Amazon asks for is kept', async () => {
  answers = {
    ...everywhere({ status: 503, body: '' }),
    'EU edit': { status: 429, headers: { 'retry-after': '42' }, body: '{}' },
  };
  const answer = await ads().profiles(token);
  assert.equal(answer.kind, 'amazon');
  assert.equal(answer.retryAfter, 42_000);
});

test('a fresh token that every host refuses is about our client', async () => {
  answers = everywhere({ status: 401, body: '{"code":"UNAUTHORIZED"}' });
  assert.deepEqual(await ads().profiles(token), { kind: 'ours', reason: 'unauthorized' });
});

test('who signed in is a hint: whatever goes wrong there is no error', async () => {
  answers = { login: { body: '{"user_id":"amzn1.account.A","email":"m@borealis.example","name":"M"}' } };
  assert.deepEqual(await ads().login(token), { userId: 'amzn1.account.A', email: 'm@borealis.example' });
  answers = { login: { body: '{"user_id":"amzn1.account.A"}' } };
  assert.deepEqual(await ads().login(token), { userId: 'amzn1.account.A', email: null });
  for (const body of ['', '{}', '[]', 'null', '<html>']) {
    answers = { login: { body } };
    assert.equal(await ads().login(token), null);
  }
  answers = { login: { status: 400, body: '{"error":"invalid_token"}' } };
  assert.equal(await ads().login(token), null);
});
