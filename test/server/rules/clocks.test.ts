import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DAY, HOUR } from '../../../server/clock.ts';
import {
  checkPace,
  isRenewedAtAmazon,
  nextReminder,
  NEVER,
  nextWake,
  reminderDue,
  whyRefused,
} from '../../../server/rules/clocks.ts';
import { hashOf } from '../../../server/security/random.ts';
import { connectionRow } from '../support/rows.ts';

const END = 365 * DAY;

test('each reminder is due once, and after a long stop only the one that is true', () => {
  const table: [daysLeft: number, told: number | null, due: number | null][] = [
    [31, null, null],
    [30, null, 30],
    [29, 30, null],
    [14, 30, 14],
    [7, 14, 7],
    [1, 7, 1],
    [0.5, 1, null],
    [5, null, 7],
    [5, 30, 7],
    [0.5, null, 1],
    [0, null, null],
    [-3, null, null],
  ];
  for (const [left, told, due] of table)
    assert.equal(reminderDue(END, told, END - left * DAY), due, `${left} days left, told ${told}`);
  assert.equal(reminderDue(null, null, 0), null);
});

test('the next reminder is the next one that was not told', () => {
  assert.equal(nextReminder(END, null), END - 30 * DAY);
  assert.equal(nextReminder(END, 14), END - 7 * DAY);
  assert.equal(nextReminder(END, 1), NEVER);
  assert.equal(nextReminder(null, null), NEVER);
});

test('a refusal near the year’s end is its end, an earlier one is the seller’s', () => {
  assert.equal(whyRefused(connectionRow({ connectedAt: 0 }), 363 * DAY), 'revoked');
  assert.equal(whyRefused(connectionRow({ connectedAt: 0 }), 365 * DAY - HOUR), 'expired');
  assert.equal(whyRefused(connectionRow({ connectedAt: 0 }), 400 * DAY), 'expired');
  assert.equal(whyRefused(connectionRow({ connectedAt: null }), 400 * DAY), 'revoked', 'of unknown date');
});

test('what works past our date was renewed at Amazon', () => {
  assert.equal(isRenewedAtAmazon(connectionRow({ connectedAt: 0, lastSuccessAt: END })), false);
  assert.equal(isRenewedAtAmazon(connectionRow({ connectedAt: 0, lastSuccessAt: END + 1 })), true);
  assert.equal(isRenewedAtAmazon(connectionRow({ connectedAt: null, lastSuccessAt: END })), false);
});

test('accounts are read about daily, each at a time of its own', () => {
  const paces = Array.from({ length: 500 }, (_, at) => checkPace(hashOf(`connection ${at}`)));
  assert.ok(Math.min(...paces) >= 0.8 * DAY && Math.max(...paces) <= 1.2 * DAY);
  assert.ok(new Set(paces.map((pace) => Math.floor(pace / HOUR))).size >= 9, 'spread over the hours');
});

test('each state wakes for what can happen to it', () => {
  const checkedAt = 100 * DAY;
  const check = checkedAt + checkPace('c1');
  assert.equal(nextWake(connectionRow({ checkedAt })), check);
  assert.equal(
    nextWake(connectionRow({ checkedAt, connectedAt: checkedAt - 335.5 * DAY, remindedDays: null })),
    99.5 * DAY,
  );
  assert.equal(nextWake(connectionRow({ checkedAt, state: 'lost' })), check);
  assert.equal(nextWake(connectionRow({ state: 'leaving', undoUntil: 5 })), 5);
  assert.equal(nextWake(connectionRow({ state: 'added' })), NEVER);
});
