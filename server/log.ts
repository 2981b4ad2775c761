/** One thing that happened. Fields are facts (ids, codes, references), never a credential. */
export interface LogEntry {
  level: 'info' | 'warn' | 'error';
  /** What happened, in dotted words: `exchange.refused`. */
  event: string;
  [field: string]: unknown;
}

export type Log = (entry: LogEntry) => void;

/** Everything that looks like a credential of Amazon or of ours, should one ever reach a message. */
const CREDENTIAL =
  /\b(Atz[ar]|Atc)\|[^\s"'&]+|\bacs_[\w-]+|\bamzn1\.oa2-cs\.[\w.]+|\b(spapi_oauth_code|code|state|client_secret|refresh_token|access_token|mws_auth_token)=[^\s"'&]+/g;

/** The secret in the address of an owner link. */
const OWNER_ADDRESS = /(\/owner\/)[\w-]{43}(?![\w-])/g;

/** Takes credentials out of a text; the last line of defence behind `Secret`. */
export const redact = (text: string): string =>
  text.replace(CREDENTIAL, '[redacted]').replace(OWNER_ADDRESS, '$1[redacted]');

/** Writes one line of JSON for each entry. */
export function jsonLog(write: (line: string) => void, now: () => Date = () => new Date()): Log {
  return (entry) => {
    const facts = Object.entries(entry).map(([key, value]) => [
      key,
      // Of an error only its name and message: further fields of library errors may carry requests.
      value instanceof Error ? `${value.name}: ${value.message}` : value,
    ]);
    write(redact(JSON.stringify({ time: now().toISOString(), ...Object.fromEntries(facts) })) + '\n');
  };
}
