import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';

/** The command line is wrong; the message says how. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/** Options of a command, each as text or flag. @throws UsageError */
export function optionsOf(
  args: string[],
  options: ParseArgsOptionsConfig,
): Record<string, string | boolean | undefined> {
  try {
    return parseArgs({ args, options, strict: true, allowPositionals: false }).values as Record<
      string,
      string | boolean
    >;
  } catch (error) {
    const known = Object.keys(options).map((name) => `--${name}`);
    const [said = ''] = (error instanceof Error ? error.message : '').split('. ');
    throw new UsageError(`${said}. Known options: ${known.join(', ') || 'none'}.`);
  }
}

/** @throws UsageError */
export function portOf(value: string | boolean | undefined, usual: number): number {
  if (value === undefined) return usual;
  const port = Number(value);
  if (!/^\d{1,5}$/.test(String(value)) || port > 65_535)
    throw new UsageError(`--port: "${String(value)}" is not a port.`);
  return port;
}
