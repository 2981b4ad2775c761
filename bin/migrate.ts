import { migrateDatabase, moveStore, printMigrations } from 'connected-accounts/server';
import { optionsOf, UsageError } from './usage.ts';

const DATABASE = 'DATABASE_URL';

/**
 * `connected-accounts migrate`: brings the schema of a database up to date, prints it, or moves all data from one
 * store into another. What is not given is taken from DATABASE_URL, so that no password has to stand on the command line.
 */
export async function migrate(args: string[]): Promise<void> {
  const { from, to, print } = optionsOf(args, {
    from: { type: 'string' },
    to: { type: 'string' },
    print: { type: 'boolean' },
  });
  if (print) return console.log(printMigrations());
  if (from === undefined && to === undefined) {
    const taken = await migrateDatabase(database());
    for (const { number, name } of taken) console.log(`${number}  ${name}`);
    return console.log(taken.length === 0 ? 'The schema is up to date.' : 'The schema is up to date now.');
  }
  const { tenants, rows } = await moveStore(placeOf(from), placeOf(to));
  for (const [kind, count] of Object.entries(rows)) console.log(`${String(count).padStart(9)}  ${kind}`);
  console.log(
    `Moved ${tenants} tenants and compared each. The old store keeps its data but can't be started any more.`,
  );
}

const placeOf = (given: string | boolean | undefined) => (typeof given === 'string' ? given : database());

function database(): string {
  const url = process.env[DATABASE]?.trim();
  if (!url) throw new UsageError(`Set ${DATABASE}, or give --from and --to.`);
  return url;
}
