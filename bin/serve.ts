import { createConnectedAccounts, listen, readConfig } from '../server/index.ts';
import { readFlags, untilStopped, type Command } from './command.ts';

export const serve: Command = {
  about: 'runs the accounts server, configured by the environment',
  help: [
    'connected-accounts serve',
    '',
    'Runs the accounts server. All settings come from the environment: PUBLIC_URL, HOST_NAME, HOST_ORIGINS,',
    'RETURN_URLS, API_KEYS, MASTER_KEYS, DATA_FOLDER, AMAZON_APPLICATION_ID, AMAZON_CLIENT_ID,',
    'AMAZON_CLIENT_SECRET, AMAZON_APP_NAME and, if wanted, AMAZON_ORIGIN, AMAZON_APP_DRAFT, PORT, HOST.',
    'The log goes to standard output, one line of JSON for each entry.',
  ].join('\n'),
  async run(args) {
    readFlags(args, {});
    const { options, port, host } = readConfig(process.env);
    const accounts = await createConnectedAccounts(options);
    const listening = await listen(accounts, { port, host }).catch(async (error: unknown) => {
      await accounts.close();
      throw error;
    });
    console.error(`Listening on ${listening.url} for ${options.publicUrl}`);
    await untilStopped(async () => {
      await listening.close();
      await accounts.close();
    });
  },
};
