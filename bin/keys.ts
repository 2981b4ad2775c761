import { rotateMasterKeys } from 'connected-accounts/server';
import { optionsOf, UsageError } from './usage.ts';

/** `connected-accounts keys rotate`: puts all data under the first of MASTER_KEYS. */
export async function keys([verb, ...args]: string[]): Promise<void> {
  if (verb !== 'rotate')
    throw new UsageError('There is one thing to do with keys: connected-accounts keys rotate.');
  optionsOf(args, {});
  const get = (name: string) => process.env[name]?.trim() || undefined;
  const masterKeys = get('MASTER_KEYS');
  const [dataFolder, databaseUrl] = [get('DATA_FOLDER'), get('DATABASE_URL')];
  if (masterKeys === undefined || (dataFolder === undefined) === (databaseUrl === undefined)) {
    throw new UsageError('Set MASTER_KEYS, the new key first, and DATA_FOLDER or DATABASE_URL.');
  }
  const { rewrapped, left, server } = await rotateMasterKeys({ dataFolder, databaseUrl }, masterKeys);
  if (server !== null) {
    console.log(`The server (${server}) rotates by itself after a start with the new key first.`);
  } else console.log(`${rewrapped} tenants were put under the first key.`);
  console.log(
    left === 0 ? 'No tenant needs another key any more.' : `${left} tenants still need another key.`,
  );
  if (left > 0) process.exitCode = 1;
}
