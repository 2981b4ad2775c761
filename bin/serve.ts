import { createConnectedAccounts, jsonLog, listen, readConfig } from 'connected-accounts/server';
import { optionsOf } from './usage.ts';

/** `connected-accounts serve`: the backend, configured by the environment alone. */
export async function serve(args: string[]): Promise<() => Promise<void>> {
  optionsOf(args, {});
  const { options, port, host } = readConfig(process.env);
  const log = jsonLog((line) => process.stdout.write(line));
  // Whatever was not thought of ends the process: who runs it starts a clean one.
  for (const fault of ['unhandledRejection', 'uncaughtException'] as const) {
    process.on(fault, (error: unknown) => {
      log({ level: 'error', event: fault, error });
      process.exit(1);
    });
  }
  const accounts = await createConnectedAccounts({ ...options, log });
  try {
    const listening = await listen(accounts, { port, host });
    log({ level: 'info', event: 'listening', url: listening.url });
    return async () => {
      log({ level: 'info', event: 'stopping' });
      await listening.close();
      await accounts.close();
    };
  } catch (error) {
    await accounts.close();
    throw error;
  }
}
