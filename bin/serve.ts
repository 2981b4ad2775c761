import { createConnectedAccounts, listen, readConfig } from 'connected-accounts/server';
import { optionsOf } from './usage.ts';

/** `connected-accounts serve`: the backend, configured by the environment alone. */
export async function serve(args: string[]): Promise<() => Promise<void>> {
  optionsOf(args, {});
  const { options, port, host } = readConfig(process.env);
  const accounts = await createConnectedAccounts(options);
  try {
    const listening = await listen(accounts, { port, host });
    console.log(JSON.stringify({ level: 'info', event: 'listening', url: listening.url }));
    return async () => {
      await listening.close();
      await accounts.close();
    };
  } catch (error) {
    await accounts.close();
    throw error;
  }
}
