import { parseArgs } from 'node:util';

export interface Command {
  /** One line for the list of commands. */
  about: string;
  help: string;
  /** Ends when the command has ended. */
  run(args: string[]): Promise<void>;
}

/** The command line is wrong; the message is one line that says how. */
export class UsageError extends Error {
  override name = 'UsageError';
}

type Flags = Record<string, { type: 'string' | 'boolean' }>;

/** Reads flags. @throws UsageError for one that is unknown or lacks its value */
export function readFlags(args: string[], options: Flags): Record<string, string | boolean | undefined> {
  try {
    return parseArgs({ args, options, strict: true }).values as Record<string, string | boolean | undefined>;
  } catch (error) {
    const [line = ''] = (error instanceof Error ? error.message : '').split(/[\n.]/);
    throw new UsageError(`${line}; --help lists what there is.`);
  }
}

/** @throws UsageError unless it is a port that leaves room for `above` more */
export function readPort(text: string | boolean | undefined, usual: number, above = 0): number {
  if (text === undefined) return usual;
  const port = Number(text);
  const last = 65_535 - above;
  if (!/^\d{1,5}$/.test(String(text)) || port < 1 || port > last)
    throw new UsageError(`--port must be a number from 1 to ${last}.`);
  return port;
}

/** Resolves after Ctrl-C or SIGTERM, once everything is closed; a second Ctrl-C does not wait. */
export async function untilStopped(close: () => Promise<void>): Promise<void> {
  await new Promise<void>((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
  process.once('SIGINT', () => process.exit(0));
  // A browser may hold a connection open for as long as it likes.
  setTimeout(() => process.exit(0), 3_000).unref();
  await close();
}
