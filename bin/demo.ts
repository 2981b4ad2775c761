import { resolve } from 'node:path';
import { startDemo } from '../demo/start.ts';
import { readFlags, readPort, untilStopped, type Command } from './command.ts';

export const demo: Command = {
  about: 'runs a made-up product with everything in it, against the fake Amazon',
  help: [
    'connected-accounts demo [--port 4300] [--data .data/demo] [--reset]',
    '',
    'Runs a made-up product, the accounts server and the fake Amazon, and prints the address to open.',
    '--port   the product’s port; the server takes that plus 10, the fake Amazon that plus 100',
    '--data   where everything is kept',
    '--reset  forgets earlier runs first',
  ].join('\n'),
  async run(args) {
    const flags = readFlags(args, {
      port: { type: 'string' },
      data: { type: 'string' },
      reset: { type: 'boolean' },
    });
    const running = await startDemo({
      port: readPort(flags['port'], 4300, 100),
      dataFolder: resolve(typeof flags['data'] === 'string' ? flags['data'] : '.data/demo'),
      reset: flags['reset'] === true,
    });
    console.log(`Open ${running.url}\nCtrl-C stops it.`);
    await untilStopped(() => running.close());
  },
};
