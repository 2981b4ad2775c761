import type { Kind, Rows } from './rows.ts';

/**
 * What a row can be found by without knowing its tenant. The list is closed: a finder tells where a row is, never
 * what it says.
 */
export type Handle =
  /** The attempt with this id; addresses of browser pages carry no tenant. */
  | { by: 'attempt'; id: string }
  /** The attempt with a departure that left with this state. */
  | { by: 'state'; hash: string }
  /** The attempt with a departure that left with this cookie. */
  | { by: 'cookie'; hash: string }
  /** The arrival with this one-time code. */
  | { by: 'arrival'; hash: string }
  /** The owner link with this secret in its address. */
  | { by: 'link'; hash: string }
  /** Connections that hold this connection key. */
  | { by: 'account'; key: string };

/** A handle as stores keep it. */
export const handleText = (handle: Handle): string =>
  `${handle.by}:${'id' in handle ? handle.id : 'hash' in handle ? handle.hash : handle.key}`;

const HANDLES: { [K in Kind]?: (row: Rows[K]) => Handle[] } = {
  attempt: ({ id, departures }) => [
    { by: 'attempt', id },
    ...departures.flatMap(({ stateHash, cookieHash }) => [
      { by: 'state' as const, hash: stateHash },
      { by: 'cookie' as const, hash: cookieHash },
    ]),
  ],
  connection: ({ key }) => (key === null ? [] : [{ by: 'account', key }]),
  link: ({ hash }) => [{ by: 'link', hash }],
  arrival: ({ codeHash }) => [{ by: 'arrival', hash: codeHash }],
};

/** Everything a row can be found by. */
export const handlesOf = <K extends Kind>(kind: K, row: Rows[K]): string[] =>
  (HANDLES[kind]?.(row) ?? []).map(handleText);

const UNIQUE: { [K in Kind]?: (row: Rows[K]) => string | null } = {
  connection: ({ key }) => key,
};

/** What no other row of the kind and tenant may have at the same time; `null` for rows without such a thing. */
export const uniqueOf = <K extends Kind>(kind: K, row: Rows[K]): string | null => UNIQUE[kind]?.(row) ?? null;

/** When somebody has to look at a row again; `null` when nobody has to. */
export const wakeOf = (row: Rows[Kind]): number | null => ('wakeAt' in row ? row.wakeAt : null);
