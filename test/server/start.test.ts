import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach, test } from 'node:test';
import { MASTER_KEYS } from './support/folder.ts';
import { Browser, Stage } from './support/stage.ts';

let stage: Stage;
let connectionId: string;
beforeEach(async () => {
  stage = await Stage.set();
  const attempt = await (await stage.person()).connect(new Browser(stage), 'nordlicht');
  connectionId = attempt.connectionId ?? '';
  await stage.accounts.close();
});
afterEach(() => stage.strike());

const newKey = (id: string) => `${id}:${randomBytes(32).toString('base64')}`;

test('a master key that is missing, or another one of the same name, stops the start and gives the store back', async () => {
  for (const masterKeys of [newKey('k1'), newKey('k2')]) {
    stage.overrides = { masterKeys };
    await assert.rejects(
      stage.start(),
      ({ name, message }: Error) =>
        name === 'ConfigError' && message.startsWith('masterKeys: "k1" does not open what is stored'),
    );
  }
  stage.overrides = { masterKeys: `${newKey('k2')},${MASTER_KEYS}` };
  await stage.start();
  assert.equal((await stage.token(connectionId)).outcome, 'active');
});

test('each setting that is dangerous is a warning of its own in the log', async () => {
  const warnings = () => stage.log.filter(({ event }) => event === 'dangerous.setting');
  assert.deepEqual(warnings(), []);
  stage.overrides = { dangerouslyAllowLoopbackWebhooks: true };
  await stage.start();
  assert.deepEqual(
    warnings().map(({ level, setting }) => [level, setting]),
    [['warn', 'dangerouslyAllowLoopbackWebhooks']],
  );
});
