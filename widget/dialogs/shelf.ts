import type { Dialog, DialogHost, DialogKind, DialogModule, DialogState } from './dialog.ts';

export { dialogStyles } from '../styles/dialogs.ts';

/** Where each dialog is. */
const shelf: { [Kind in DialogKind]: () => Promise<DialogModule<Kind>> } = {
  before: () => import('./before.ts'),
  disconnect: () => import('./disconnect.ts'),
  left: () => import('./left.ts'),
  add: () => import('./add.ts'),
  onboard: () => import('./onboard.ts'),
  marketplaces: () => import('./marketplaces.ts'),
  progress: () => import('./progress.ts'),
  ads: () => import('./ads.ts'),
  profiles: () => import('./profiles.ts'),
  adsAccounts: () => import('./ads-accounts.ts'),
  adsDisconnect: () => import('./ads-disconnect.ts'),
  link: () => import('./link.ts'),
  arrival: () => import('./arrival.ts'),
  details: () => import('./details.ts'),
  seller: () => import('./seller.ts'),
  remove: () => import('./remove.ts'),
  problem: () => import('./problem.ts'),
  queue: () => import('./queue.ts'),
  bulk: () => import('./bulk.ts'),
};

/** Takes a dialog from the shelf. */
export async function take<Kind extends DialogKind>(
  host: DialogHost,
  state: DialogState<Kind>,
): Promise<Dialog> {
  const { open } = await shelf[state.kind]();
  return open(host, state);
}
