import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  afterDenial,
  afterFailure,
  afterReading,
  afterRefresh,
  afterRefusal,
  isFinal,
} from '../../../server/rules/health.ts';
import { compareStores } from '../../../server/rules/participations.ts';
import { connectionRow, participation } from '../support/rows.ts';

const says = fc.constantFrom('refreshed', 'refused', 'down', 'throttled', 'read', 'role', 'inactive');

test('whatever Amazon says in whatever order: only a final refusal loses a connection, only a refresh brings it back', () => {
  fc.assert(
    fc.property(fc.array(says, { maxLength: 30 }), (words) => {
      let row = connectionRow();
      for (const [now, word] of words.entries()) {
        const before = row;
        const stores = { stores: row.marketplaces, others: [] };
        const health = {
          refreshed: () => afterRefresh(row, now),
          refused: () => afterRefusal(row, now),
          down: () => afterFailure(row, 'amazon_down', now),
          throttled: () => afterFailure(row, 'rate_limited', now),
          // An account can only be read with a token that was just refreshed.
          read: () => (row.state === 'lost' ? { row, events: [] } : afterReading(row, stores, now)),
          role: () => (row.state === 'lost' ? { row, events: [] } : afterDenial(row, 'role_missing', now)),
          inactive: () =>
            row.state === 'lost' ? { row, events: [] } : afterDenial(row, 'account_inactive', now),
        }[word]();
        row = health.row;
        assert.equal(row.state === 'lost', isFinal(row.trouble));
        if (before.state === 'connected' && row.state === 'lost') assert.equal(word, 'refused');
        if (before.state === 'lost' && row.state === 'connected') assert.equal(word, 'refreshed');
        if (word === 'down' || word === 'throttled') {
          assert.equal(row.lastSuccessAt, before.lastSuccessAt);
          assert.deepEqual(health.events, []);
        }
        assert.equal(row.grantId, before.grantId);
      }
    }),
  );
});

test('the same trouble keeps its reference and is told once', () => {
  const first = afterDenial(connectionRow(), 'account_inactive', 1);
  const second = afterDenial(first.row, 'account_inactive', 2);
  assert.deepEqual(second.row.trouble, first.row.trouble);
  assert.deepEqual([first.events.length, second.events.length], [1, 0]);
  const lost = afterRefusal(connectionRow(), 1);
  assert.deepEqual(afterRefusal(lost.row, 2), { row: lost.row, events: [] });
});

test('an undo finds out that Amazon refused it meanwhile', () => {
  const leaving = connectionRow({ state: 'leaving' });
  const { row } = afterRefusal(leaving, 1);
  assert.deepEqual([row.state, row.trouble?.code], ['leaving', 'revoked']);
});

test('stores: opened, closed, gone, suspended; those that never were open stay out', () => {
  const [de, fr, it] = [participation('DE'), participation('FR'), participation('IT')];
  const { stores, events } = compareStores(
    [de, fr],
    [{ ...de, suspended: true }, it, { ...participation('ES'), participates: false }],
  );
  assert.deepEqual(
    stores.map(({ country, participates }) => [country, participates]),
    [
      ['DE', true],
      ['IT', true],
      ['FR', false],
    ],
  );
  assert.deepEqual(events, [
    { type: 'marketplace.suspended', country: 'DE' },
    { type: 'marketplace.opened', country: 'IT' },
    { type: 'marketplace.closed', country: 'FR' },
  ]);
  assert.deepEqual(compareStores(stores, stores).events, [], 'told once');
});

test('in the Far East an account is read for its own country only', () => {
  const row = connectionRow({ region: 'FE', country: 'JP', marketplaces: [participation('JP')] });
  const read = { stores: [participation('JP'), participation('AU')], others: [] };
  assert.deepEqual(
    afterReading(row, read, 1).row.marketplaces.map(({ country }) => country),
    ['JP'],
  );
});
