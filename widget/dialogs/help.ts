import type { DialogHost } from './dialog.ts';

/** What can be asked for. */
export type Help = keyof typeof KINDS;

const KINDS = {
  'ask-admin': { kind: 'admin', done: 'admin-asked' },
  'notify-me': { kind: 'notify', done: 'notify-asked' },
  'see-plans': { kind: 'plans', done: 'plans-asked' },
} as const;

/**
 * Asks the host's people for something: the page may answer itself, otherwise the server tells the host.
 * @returns that it is on its way
 * @throws Trouble
 */
export async function askFor(
  { emit, client }: Pick<DialogHost, 'emit' | 'client'>,
  what: Help,
  connectionId: string | null = null,
): Promise<true> {
  const { kind, done } = KINDS[what];
  const detail = what === 'see-plans' ? {} : { connectionId };
  if (!emit(what, detail)) return true;
  await client.ask({ kind, ...(connectionId ? { connectionId } : {}) });
  emit(done, detail);
  return true;
}
