import assert from 'node:assert/strict';
import { test } from 'node:test';
import { provenBy, REQUIREMENTS } from '../requirements.ts';

test('each requirement has a test, and each id in a test’s title is one', () => {
  const proven = provenBy();
  const ids = Object.keys(REQUIREMENTS);
  assert.deepEqual(
    ids.filter((id) => !proven.has(id)),
    [],
    'without a test',
  );
  assert.deepEqual(
    [...proven.keys()].filter((id) => !ids.includes(id)),
    [],
    'no such requirement',
  );
});
