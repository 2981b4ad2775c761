import { startSandbox } from 'connected-accounts/sandbox';
import { optionsOf, portOf } from './usage.ts';

/** `connected-accounts sandbox`: the fake Amazon alone. */
export async function sandbox(args: string[]): Promise<() => Promise<void>> {
  const { port, state } = optionsOf(args, { port: { type: 'string' }, state: { type: 'string' } });
  const running = await startSandbox({
    port: portOf(port, 4400),
    ...(typeof state === 'string' ? { stateFile: state } : {}),
  });
  console.log(`${running.url}  plays Amazon. Ctrl-C stops.`);
  return () => running.close();
}
