import { startSandbox } from 'connected-accounts/sandbox';
import { optionsOf, portOf } from './usage.ts';

const LOOPBACK = ['127.0.0.1', 'localhost', '::1'];

/** `connected-accounts sandbox`: the fake Amazon alone. */
export async function sandbox(args: string[]): Promise<() => Promise<void>> {
  const { port, host, state, personas, seed } = optionsOf(args, {
    port: { type: 'string' },
    host: { type: 'string' },
    state: { type: 'string' },
    personas: { type: 'string' },
    seed: { type: 'string' },
  });
  const running = await startSandbox({
    port: portOf(port, 4400),
    ...(typeof host === 'string' ? { host } : {}),
    ...(typeof state === 'string' ? { stateFile: state } : {}),
    ...(typeof personas === 'string' ? { personasFile: personas } : {}),
    ...(typeof seed === 'string' ? { seed } : {}),
  });
  console.log(`${running.url}  plays Amazon. Ctrl-C stops.`);
  if (typeof host === 'string' && !LOOPBACK.includes(host))
    console.warn(`Warning: --host ${host} lets every machine that reaches this one drive the sandbox.`);
  return () => running.close();
}
