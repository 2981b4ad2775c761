import { examine, readConfig } from 'connected-accounts/server';
import { optionsOf } from './usage.ts';

const SIGNS = { ok: 'ok   ', note: 'note ', wrong: 'WRONG' };

/** `connected-accounts doctor`: looks at an installation, with the settings of `serve`, before the first seller does. */
export async function doctor(args: string[]): Promise<void> {
  optionsOf(args, {});
  const findings = await examine(readConfig(process.env).options);
  for (const { about, state, says } of findings) console.log(`${SIGNS[state]}  ${about}: ${says}`);
  process.exitCode = findings.some(({ state }) => state === 'wrong') ? 1 : 0;
}
