import { createHash } from 'node:crypto';

/**
 * A step from one schema to the next. A step that was released is never edited. Each must let the code before it
 * go on working: add first, fill in batches, and take away one release after nothing needs it any more.
 */
export interface Migration {
  number: number;
  name: string;
  /** Code that does not know the migration with this number can't work on the schema; the step that takes away raises it. */
  needs: number;
  sql: string;
}

export const SCHEMA = 'connected_accounts';

export const MIGRATIONS: readonly Migration[] = [
  {
    number: 1,
    name: 'rows, sessions and the order of events',
    needs: 1,
    // Ids, kinds and tenants compare byte by byte, as the embedded store does. Bodies are json and not jsonb: they
    // come back exactly as they were, whatever characters a name is made of.
    sql: `
CREATE TABLE ${SCHEMA}.rows (
  kind text COLLATE "C" NOT NULL,
  tenant text COLLATE "C" NOT NULL,
  id text COLLATE "C" NOT NULL,
  version bigint NOT NULL,
  unique_key text COLLATE "C",
  handles text[],
  wake_at double precision,
  told_until double precision,
  body json NOT NULL,
  PRIMARY KEY (kind, tenant, id)
) WITH (fillfactor = 85);
CREATE UNIQUE INDEX rows_unique_key ON ${SCHEMA}.rows (kind, tenant, unique_key) WHERE unique_key IS NOT NULL;
CREATE INDEX rows_handles ON ${SCHEMA}.rows USING gin (handles) WITH (fastupdate = off) WHERE handles IS NOT NULL;
CREATE INDEX rows_wake_at ON ${SCHEMA}.rows (wake_at) WHERE wake_at IS NOT NULL;
CREATE INDEX rows_events ON ${SCHEMA}.rows (id) WHERE kind = 'event';

CREATE TABLE ${SCHEMA}.sessions (
  token_hash text COLLATE "C" PRIMARY KEY,
  tenant text COLLATE "C" NOT NULL,
  user_id text COLLATE "C" NOT NULL,
  ends_at double precision NOT NULL,
  body json NOT NULL
);
CREATE INDEX sessions_user ON ${SCHEMA}.sessions (tenant, user_id);
CREATE INDEX sessions_ends_at ON ${SCHEMA}.sessions (ends_at);

CREATE TABLE ${SCHEMA}.store (
  single boolean PRIMARY KEY DEFAULT true CHECK (single),
  state text NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'filling', 'left')),
  last_event bigint NOT NULL DEFAULT 0
) WITH (fillfactor = 50);
INSERT INTO ${SCHEMA}.store DEFAULT VALUES;
`,
  },
];

export const checksumOf = ({ sql }: Migration): string =>
  createHash('sha256').update(sql).digest('hex').slice(0, 16);

/** The error code of a step that another process was faster to apply. */
export const APPLIED = 'CA001';
/** Any number will do, as long as it stays the same. */
const ADVISORY_LOCK = 4_310_000_001;

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;

/**
 * One step as a text for one round trip, which makes it one transaction: whole or not at all, one process at a
 * time, and no longer than five seconds in front of a lock, where it would make everyone else queue.
 */
export const scriptOf = (migration: Migration): string => `
SELECT set_config('lock_timeout', '5s', true), set_config('statement_timeout', '0', true);
SELECT pg_advisory_xact_lock(${ADVISORY_LOCK});
DO $$ BEGIN
  IF to_regnamespace('${SCHEMA}') IS NULL THEN
    CREATE SCHEMA ${SCHEMA};
  END IF;
  IF to_regclass('${SCHEMA}.migrations') IS NULL THEN
    CREATE TABLE ${SCHEMA}.migrations (
      number integer PRIMARY KEY,
      name text NOT NULL,
      needs integer NOT NULL,
      checksum text NOT NULL,
      applied_at timestamptz NOT NULL DEFAULT now()
    );
  END IF;
  IF EXISTS (SELECT FROM ${SCHEMA}.migrations WHERE number = ${migration.number}) THEN
    RAISE EXCEPTION 'migration ${migration.number} is applied already' USING ERRCODE = '${APPLIED}';
  END IF;
END $$;
${migration.sql}
INSERT INTO ${SCHEMA}.migrations (number, name, needs, checksum)
VALUES (${migration.number}, ${quoted(migration.name)}, ${migration.needs}, '${checksumOf(migration)}');
`;

/** All steps as a script for whoever wants to read them first, or to run them with `psql`. */
export const printMigrations = (migrations: readonly Migration[] = MIGRATIONS): string =>
  migrations
    .map((migration) => `-- ${migration.number}: ${migration.name}\nBEGIN;${scriptOf(migration)}COMMIT;\n`)
    .join('\n');
