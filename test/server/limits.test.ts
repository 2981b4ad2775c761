import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { createLimiter } from '../../server/security/limiter.ts';
import { PUBLIC_URL, Stage } from './support/stage.ts';

let stage: Stage;
before(async () => {
  stage = await Stage.set({ trustedProxies: 1 });
});
after(() => stage.strike());

test('a burst, then a pace, each caller for itself', () => {
  let time = 0;
  const limiter = createLimiter({ burst: 3, perSecond: 2, now: () => time });
  assert.deepEqual(
    [1, 2, 3, 4].map(() => limiter.take('mia')),
    [0, 0, 0, 1],
  );
  assert.equal(limiter.take('tom'), 0);
  time = 500;
  assert.equal(limiter.take('mia'), 0);
  assert.equal(limiter.take('mia'), 1);
  time = 60_000;
  assert.deepEqual(
    [1, 2, 3, 4].map(() => limiter.take('mia')),
    [0, 0, 0, 1],
    'never more than the burst',
  );
});

test('a million callers take no more memory than the cap', () => {
  const limiter = createLimiter({ burst: 3, perSecond: 2, most: 1000 });
  for (let caller = 0; caller < 1_000_000; caller++) limiter.take(String(caller));
  assert.equal(limiter.size, 1000);
});

/** Opens a page until it is refused; answers how often it was not. */
async function open(headers: () => Record<string, string>, address = '10.0.0.1'): Promise<number> {
  for (let count = 0; count < 400; count++) {
    const request = new Request(`${PUBLIC_URL}/connect/nobody`, { headers: headers() });
    const answer = await stage.accounts.fetch(request, { address });
    if (answer.status === 429) {
      assert.match(answer.headers.get('retry-after') ?? '', /^\d+$/);
      return count;
    }
  }
  return Infinity;
}

test('pages are limited by address, which nobody can choose for himself', async () => {
  let made = 0;
  const forged = () => ({ 'x-forwarded-for': `203.0.113.${made++ % 250}, 198.51.100.7` });
  assert.ok((await open(forged)) <= 350);
  assert.equal(await open(() => ({ 'x-forwarded-for': '198.51.100.7' })), 0, 'the same person');
  assert.ok((await open(() => ({ 'x-forwarded-for': '198.51.100.8' }))) > 250, 'somebody else');
});

test('keys and people are limited, each with a Retry-After', async () => {
  const mia = await stage.person();
  const tom = await stage.person('tom');
  const statuses: number[] = [];
  for (let count = 0; count < 400 && !statuses.includes(429); count++)
    statuses.push((await mia.request('/attempts/nobody')).status);
  assert.equal(statuses.at(-1), 429);
  assert.equal((await tom.request('/attempts/nobody')).status, 404);
});
