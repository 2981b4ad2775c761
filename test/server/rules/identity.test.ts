import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Participation } from '../../../contract/connection.ts';
import { compareIdentity, placeOf } from '../../../server/rules/identity.ts';
import { connectionRow, participation } from '../support/rows.ts';

const store = participation;
const connection = connectionRow;

const account = (region: 'NA' | 'EU' | 'FE', country: string | null, ...marketplaces: Participation[]) => ({
  region,
  country,
  marketplaces,
  otherMarketplaces: [] as string[],
});
const place = (region: 'NA' | 'EU' | 'FE', country: string | null, ...marketplaces: Participation[]) => ({
  region,
  country,
  marketplaces,
});
const connect = (region: 'NA' | 'EU' | 'FE', country: string | null) =>
  ({ purpose: 'connect', region, country, expected: null }) as const;
const renew = { purpose: 'renew', region: 'EU', country: null, expected: 'A2NORDLICHT11' } as const;
const nordlicht = 'A2NORDLICHT11';
const germany = account('EU', null, store('DE'));
const held = connection();

const table = [
  ['a first connection is reviewed', connect('EU', 'DE'), nordlicht, germany, undefined, undefined, 'new'],
  [
    'another region is filed there after a question',
    connect('NA', 'US'),
    nordlicht,
    germany,
    undefined,
    undefined,
    'other_place',
  ],
  [
    'Japan asked, Japan granted',
    connect('FE', 'JP'),
    'A3SAKURA',
    account('FE', 'JP', store('JP')),
    undefined,
    undefined,
    'new',
  ],
  [
    'Japan asked, Australia granted',
    connect('FE', 'JP'),
    'A4OUTBACK',
    account('FE', 'AU', store('AU')),
    undefined,
    undefined,
    'other_place',
  ],
  [
    'the same account again renews',
    connect('EU', 'DE'),
    nordlicht,
    germany,
    undefined,
    held,
    'renewed, already here',
  ],
  [
    'the same id with strange stores is reviewed',
    connect('EU', 'DE'),
    nordlicht,
    account('EU', null, store('DE', 'Mallory')),
    undefined,
    held,
    'unfamiliar',
  ],
  ['a renewal of the same account', renew, nordlicht, germany, held, held, 'renewed'],
  ['a renewal with another account', renew, 'A9GLOBEX', germany, held, undefined, 'different'],
  [
    'a renewal with a rewritten id',
    renew,
    nordlicht,
    account('EU', null, store('DE', 'Globex')),
    held,
    held,
    'unfamiliar',
  ],
  [
    'a renewal that came back from another region',
    renew,
    nordlicht,
    account('NA', null, store('US')),
    held,
    undefined,
    'other_place',
  ],
] as const;

for (const [name, attempt, sellingPartnerId, granted, renewed, holder, expected] of table) {
  test(name, () => {
    const verdict = compareIdentity(attempt, { sellingPartnerId, account: granted }, renewed, holder);
    const said =
      verdict.kind === 'review' ? verdict.verdict : `renewed${verdict.alreadyHere ? ', already here' : ''}`;
    assert.equal(said, expected);
  });
}

test('the Far East is filed country by country, other regions whole', () => {
  assert.deepEqual(placeOf([store('JP'), store('AU')], 'FE', 'AU'), place('FE', 'AU', store('AU')));
  assert.deepEqual(placeOf([store('JP')], 'FE', 'AU'), place('FE', 'JP', store('JP')));
  assert.deepEqual(
    placeOf([store('DE'), store('FR')], 'EU', 'DE'),
    place('EU', null, store('DE'), store('FR')),
  );
  assert.equal(placeOf([], 'EU', 'DE'), undefined);
});
