import { VERSION } from '../contract/version.ts';
import { UsageError } from './usage.ts';

/** Each command ends by itself, or answers with what stops it; loaded alone, so that none waits for another's code. */
const COMMANDS: Record<string, () => Promise<(args: string[]) => Promise<unknown>>> = {
  serve: async () => (await import('./serve.ts')).serve,
  sandbox: async () => (await import('./sandbox.ts')).sandbox,
  demo: async () => (await import('./demo.ts')).demo,
  doctor: async () => (await import('./doctor.ts')).doctor,
  migrate: async () => (await import('./migrate.ts')).migrate,
  keys: async () => (await import('./keys.ts')).keys,
  import: async () => (await import('./import.ts')).importFile,
};
const HELP = `connected-accounts <command>

  serve     the backend, configured by the environment (see docs/server.md)
  sandbox   a fake Amazon for development and tests   [--port 4400] [--personas FILE] [--state FILE] [--host 127.0.0.1] [--seed TEXT]
  demo      sandbox, backend and a vendor's settings page together   [--port 4300] [--data FOLDER] [--reset]
  doctor    looks at an installation before the first seller does, with the settings of serve
  migrate   brings the schema of DATABASE_URL up to date, or moves all data   [--print] [--from PLACE] [--to PLACE]
  keys      rotate: puts all data under the first of MASTER_KEYS
  import    brings refresh tokens into a running server, with API_KEY   FILE [--server URL] [--tenant ID] [--results FILE]

  --help, --version`;

/** Errors whose message is meant for the person at the terminal. */
const PLAIN = new Set([
  'ConfigError',
  'ImportError',
  'ListenError',
  'StoreError',
  'SandboxError',
  'UsageError',
]);

export async function main([name = '--help', ...args]: string[]): Promise<void> {
  if (name === '--help' || name === '-h' || args.includes('--help')) return console.log(HELP);
  if (name === '--version') return console.log(VERSION);
  try {
    const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (!load) {
      throw new UsageError(`There is no command "${name}"; there are ${Object.keys(COMMANDS).join(', ')}.`);
    }
    const command = await load();
    const stop = await command(args);
    if (typeof stop === 'function') stopOnSignal(stop as () => Promise<void>);
  } catch (error) {
    if (!(error instanceof Error) || !PLAIN.has(error.name)) throw error;
    console.error(error.message);
    process.exitCode = error instanceof UsageError ? 2 : 1;
  }
}

/** Ctrl-C and a polite kill finish what is under way; a second one does not wait. */
function stopOnSignal(stop: () => Promise<void>): void {
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (stopping) process.exit(130);
      stopping = true;
      void stop().then(() => process.exit(0));
    });
  }
}
