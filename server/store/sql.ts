import type { StoreState } from './folder-files.ts';
import { SCHEMA } from './migrations.ts';

/** Every statement of the PostgreSQL store. Each is a transaction of its own. */

const ROWS = `${SCHEMA}.rows`;
const SESSIONS = `${SCHEMA}.sessions`;
const STORE = `${SCHEMA}.store`;

const WITH_BODY = 'tenant, id, version::text AS version, body::text AS body';

/** $1 tenant, $2 kind, $3 id */
export const GET = `SELECT ${WITH_BODY} FROM ${ROWS} WHERE tenant = $1 AND kind = $2 AND id = $3`;

/** $1 tenant, $2 kind, $3 after this id, $4 limit or null */
export const LIST = `SELECT ${WITH_BODY} FROM ${ROWS} WHERE tenant = $1 AND kind = $2 AND id > $3 ORDER BY id LIMIT $4`;

/** $1 handle, $2 kinds */
export const FIND = `
SELECT tenant, kind, id FROM ${ROWS} WHERE handles @> ARRAY[$1::text] AND kind = ANY($2::text[])`;

/**
 * Tells each due row to one instance for a while; whoever changes the row ends that. $1 now, $2 limit, $3 kinds,
 * $4 until when nobody else is told
 */
export const FIND_DUE = `
WITH due AS (
  SELECT kind, tenant, id FROM ${ROWS}
  WHERE wake_at <= $1 AND coalesce(told_until, 0) <= $1 AND kind = ANY($3::text[])
  ORDER BY wake_at LIMIT $2 FOR UPDATE SKIP LOCKED
)
UPDATE ${ROWS} r SET told_until = $4 FROM due
WHERE r.kind = due.kind AND r.tenant = due.tenant AND r.id = due.id
RETURNING r.tenant, r.kind, r.id, r.wake_at::text AS wake_at`;

/** $1 after this id, $2 limit */
export const EVENTS = `SELECT ${WITH_BODY} FROM ${ROWS} WHERE kind = 'event' AND id > $1 ORDER BY id LIMIT $2`;

/** $1 kind, $2 after this tenant, $3 and this id of it, $4 limit */
export const SCAN = `
SELECT ${WITH_BODY} FROM ${ROWS} WHERE kind = $1 AND (tenant, id) > ($2, $3) ORDER BY tenant, id LIMIT $4`;

const CHANGED = `
    version = r.version + 1, unique_key = i.unique_key, handles = ${textArray('i.handles')}, wake_at = i.wake_at,
    told_until = NULL, body = i.body::json
  FROM input i
  WHERE (SELECT ok FROM fits) AND r.tenant = $1 AND r.kind = i.kind AND r.id = i.id AND r.version = i.version
    AND NOT i.remove`;

/**
 * All writes of a commit, or none. $1 tenant, $2 the writes as JSON.
 *
 * The rows that are there are locked first, in one order, so that two commits that meet do not wait for each other;
 * a row that moved on meanwhile is not among them, and nothing is written. Then, where events are made, the store's
 * single row is locked until the end: events get their numbers in the order in which their commits become visible,
 * so that a reader who has seen one has seen all before it. Rows that give up a unique key come before those that
 * take one. Two commits that make the same row, or take the same key, meet at the index: one of them fails whole.
 */
export const COMMIT = `
WITH input AS (
  SELECT * FROM json_to_recordset($2::json) AS i (
    kind text, id text, version bigint, remove boolean, event bigint,
    unique_key text, handles json, wake_at double precision, body text
  )
), held AS (
  SELECT r.kind, r.id FROM ${ROWS} r JOIN input i ON r.kind = i.kind AND r.id = i.id
  WHERE r.tenant = $1 AND r.version = i.version AND i.version > 0
  ORDER BY r.kind, r.id FOR UPDATE OF r
), fits AS (
  SELECT s.state, s.state = 'open'
    AND (SELECT count(*) FROM held) = (SELECT count(*) FROM input WHERE version > 0)
    AND NOT EXISTS (
      SELECT FROM ${ROWS} r JOIN input i ON r.kind = i.kind AND r.id = i.id
      WHERE r.tenant = $1 AND i.version = 0 AND i.event IS NULL
    ) AS ok
  FROM ${STORE} s
), counted AS (
  UPDATE ${STORE} s
  SET last_event = greatest(s.last_event, (extract(epoch FROM clock_timestamp()) * 1000)::bigint) + n.events
  FROM (SELECT count(event) AS events FROM input) n
  WHERE (SELECT ok FROM fits) AND n.events > 0
  RETURNING s.last_event - n.events AS before
), removed AS (
  DELETE FROM ${ROWS} r USING input i
  WHERE (SELECT ok FROM fits) AND i.remove AND r.tenant = $1 AND r.kind = i.kind AND r.id = i.id AND r.version = i.version
  RETURNING 1
), given_up AS (
  UPDATE ${ROWS} r SET ${CHANGED} AND i.unique_key IS NULL
  RETURNING 1
), taken AS (
  UPDATE ${ROWS} r SET ${CHANGED} AND i.unique_key IS NOT NULL
    AND (SELECT count(*) FROM removed) + (SELECT count(*) FROM given_up) >= 0
  RETURNING 1
), made AS (
  INSERT INTO ${ROWS} (tenant, kind, id, version, unique_key, handles, wake_at, body)
  SELECT $1, i.kind, coalesce(lpad((c.before + i.event)::text, 16, '0'), i.id), 1,
    i.unique_key, ${textArray('i.handles')}, i.wake_at, i.body::json
  FROM input i LEFT JOIN counted c ON i.event IS NOT NULL
  WHERE (SELECT ok FROM fits) AND i.version = 0 AND NOT i.remove AND (SELECT count(*) FROM taken) >= 0
)
SELECT ok, state FROM fits`;

function textArray(json: string): string {
  return `(SELECT array_agg(h) FROM json_array_elements_text(${json}) h)`;
}

/** Keeps a session and forgets some that have ended. $1 token hash, $2 tenant, $3 user, $4 end, $5 body, $6 now */
export const PUT_SESSION = `
WITH ended AS (
  SELECT token_hash FROM ${SESSIONS} WHERE ends_at <= $6 ORDER BY ends_at LIMIT 20 FOR UPDATE SKIP LOCKED
), swept AS (
  DELETE FROM ${SESSIONS} s USING ended WHERE s.token_hash = ended.token_hash
)
INSERT INTO ${SESSIONS} (token_hash, tenant, user_id, ends_at, body) VALUES ($1, $2, $3, $4, $5)`;

/** $1 token hash, $2 now */
export const FIND_SESSION = `SELECT body::text AS body FROM ${SESSIONS} WHERE token_hash = $1 AND ends_at > $2`;

/** $1 tenant, $2 user or null for all */
export const REVOKE_SESSIONS = `
DELETE FROM ${SESSIONS} WHERE tenant = $1 AND user_id = coalesce($2, user_id)`;

/** The database's time in epoch milliseconds, and what the store is there for. */
export const ASK = `
SELECT (extract(epoch FROM clock_timestamp()) * 1000)::text AS now, state FROM ${STORE}`;

/** For moving a store. */

/** Waits for the commits that are under way, and stops those that come. For a single round trip without values. */
export const setState = (state: StoreState) => `
LOCK TABLE ${ROWS} IN SHARE MODE;
UPDATE ${STORE} SET state = '${state}', last_event = greatest(
  last_event, (SELECT coalesce(max(id), '0')::bigint FROM ${ROWS} WHERE kind = 'event')
)`;

export const IS_EMPTY = `SELECT NOT EXISTS (SELECT FROM ${ROWS}) AS empty`;

export const CLEAR = `TRUNCATE ${ROWS}`;

export const KINDS_USED = `SELECT DISTINCT kind FROM ${ROWS}`;

/** Rows as another store kept them. $1 tenant, $2 the rows as JSON */
export const FILL = `
INSERT INTO ${ROWS} (tenant, kind, id, version, unique_key, handles, wake_at, body)
SELECT $1, i.kind, i.id, i.version, i.unique_key, ${textArray('i.handles')}, i.wake_at, i.body::json
FROM json_to_recordset($2::json) AS i (
  kind text, id text, version bigint, unique_key text, handles json, wake_at double precision, body text
)`;
