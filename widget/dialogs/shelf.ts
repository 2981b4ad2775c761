import { Trouble } from '../client/client.ts';
import type { Dialog, DialogHost, DialogKind, DialogModule, DialogState } from './dialog.ts';

export { dialogStyles } from '../styles/dialogs.ts';

/** Where each dialog is. */
const shelf: { [Kind in DialogKind]?: () => Promise<DialogModule<Kind>> } = {
  before: () => import('./before.ts'),
  disconnect: () => import('./disconnect.ts'),
  left: () => import('./left.ts'),
};

/** Takes a dialog from the shelf. */
export async function take<Kind extends DialogKind>(
  host: DialogHost,
  state: DialogState<Kind>,
): Promise<Dialog> {
  const load: (() => Promise<DialogModule<Kind>>) | undefined = shelf[state.kind];
  if (!load) throw new Trouble('unknown');
  const { open } = await load();
  return open(host, state);
}
