import { startSandbox } from '../sandbox/index.ts';
import { readFlags, readPort, untilStopped, type Command } from './command.ts';

export const sandbox: Command = {
  about: 'runs the fake Amazon',
  help: [
    'connected-accounts sandbox [--port 4400] [--state file]',
    '',
    'Runs the fake Amazon on this machine. Open its address to see whom one can sign in as, and to make it misbehave.',
    '--port   where it listens',
    '--state  keeps what was granted in this file',
  ].join('\n'),
  async run(args) {
    const flags = readFlags(args, { port: { type: 'string' }, state: { type: 'string' } });
    const stateFile = typeof flags['state'] === 'string' ? { stateFile: flags['state'] } : {};
    const running = await startSandbox({ port: readPort(flags['port'], 4400), ...stateFile });
    const { applicationId, clientId, clientSecret, name } = running.apps.default;
    console.log(
      [
        `The fake Amazon is on ${running.url}`,
        '',
        `AMAZON_ORIGIN=${running.url}`,
        `AMAZON_APPLICATION_ID=${applicationId}`,
        `AMAZON_CLIENT_ID=${clientId}`,
        `AMAZON_CLIENT_SECRET=${clientSecret}`,
        `AMAZON_APP_NAME=${name}`,
        '',
        'Ctrl-C stops it.',
      ].join('\n'),
    );
    await untilStopped(() => running.close());
  },
};
