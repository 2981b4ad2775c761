import { ConfigError, ListenError, StoreError } from '../server/index.ts';
import { SandboxError } from '../sandbox/index.ts';
import { DemoError } from '../demo/start.ts';
import { VERSION } from '../contract/version.ts';
import { UsageError, type Command } from './command.ts';
import { demo } from './demo.ts';
import { sandbox } from './sandbox.ts';
import { serve } from './serve.ts';

const commands: Record<string, Command> = { serve, sandbox, demo };

const overview = [
  'connected-accounts <command>',
  '',
  ...Object.entries(commands).map(([name, { about }]) => `  ${name.padEnd(9)}${about}`),
  '',
  'connected-accounts <command> --help says more; --version says which one this is.',
].join('\n');

/** What the person can put right, and is told in one line. */
const EXPECTED = [ConfigError, ListenError, StoreError, SandboxError, DemoError];

/** Runs a command and gives the exit code. */
export async function main([name, ...args]: string[]): Promise<number> {
  if (name === undefined || name === '--help' || name === '-h') {
    console.log(overview);
    return name === undefined ? 2 : 0;
  }
  if (name === '--version') {
    console.log(VERSION);
    return 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) {
    console.error(`There is no command "${name}"; there are ${Object.keys(commands).join(', ')}.`);
    return 2;
  }
  if (args.includes('--help') || args.includes('-h')) {
    console.log(command.help);
    return 0;
  }
  try {
    await command.run(args);
    return 0;
  } catch (error) {
    if (error instanceof UsageError) {
      console.error(error.message);
      return 2;
    }
    if (!EXPECTED.some((kind) => error instanceof kind)) throw error;
    console.error(`Could not start: ${(error as Error).message}`);
    return 1;
  }
}
