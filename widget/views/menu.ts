import type { Connection } from '../../contract/connection.ts';
import { stateOf, works } from './connection.ts';
import { connectionOf, groupAround } from './find.ts';
import { may, placeOf, type Subject, type View } from './view.ts';

export interface MenuItem {
  label: string;
  act: () => void;
  danger?: boolean;
}

/** What can be done with a connection or a seller, by its state and by what the person may do. */
export function menuItems(view: View, of: Subject): MenuItem[] {
  if ('sellerId' in of) return sellerItems(view, of.sellerId);
  const connection = connectionOf(view.page, of.connectionId);
  return connection ? connectionItems(view, connection) : [];
}

function sellerItems(view: View, sellerId: string): MenuItem[] {
  const { words, actions } = view;
  const ask = () => actions.open({ kind: 'link', sellerId });
  return [
    ...(may(view, 'share') ? [{ label: words.askOwner, act: ask }] : []),
    { label: words.add, act: () => actions.open({ kind: 'add', sellerId }) },
    { label: words.menuRename, act: () => actions.open({ kind: 'seller', sellerId }) },
  ];
}

function connectionItems(view: View, connection: Connection): MenuItem[] {
  const { words, actions, page } = view;
  const { id, region, country, sellingPartnerId } = connection;
  const state = stateOf(view, connection);
  const group = groupAround(page, id)?.group;
  const known = sellingPartnerId !== null;
  const well = works(state);
  const gone = state === 'disconnected' || state === 'not_connected';
  const item = (when: boolean, label: string, act: () => void, danger = false): MenuItem[] =>
    when ? [{ label, act, danger }] : [];
  return [
    ...item(may(view, 'rename'), words.menuRename, () =>
      actions.open({ kind: 'details', connectionId: id, rename: true }),
    ),
    ...item(true, words.menuDetails, () => actions.open({ kind: 'details', connectionId: id })),
    ...item(known && state !== 'disconnected' && may(view, 'connect'), words.menuCheck, () =>
      actions.check(id),
    ),
    ...item(known && well && may(view, 'connect'), words.renew, () => actions.connect(placeOf(connection))),
    ...item(known && well && may(view, 'onboard'), words.menuMarketplaces, () =>
      actions.open({ kind: 'marketplaces', connectionId: id }),
    ),
    ...item(known && well && Boolean(group?.ads?.grantId) && may(view, 'ads'), words.menuAds, () =>
      actions.open({ kind: 'adsAccounts', groupKey: group?.key ?? '' }),
    ),
    ...item(may(view, 'share'), words.sendLink, () =>
      actions.open({ kind: 'link', place: placeOf(connection) }),
    ),
    ...item(state === 'disconnected' && may(view, 'disconnect'), words.menuRemoveAtAmazon, () =>
      actions.open({ kind: 'left', region, country, why: 'alone' }),
    ),
    ...item(gone && may(view, 'disconnect'), words.menuRemove, () =>
      actions.open({ kind: 'remove', connectionId: id }),
    ),
    ...item(
      !gone && may(view, 'disconnect'),
      words.disconnect,
      () => actions.open({ kind: 'disconnect', connectionId: id }),
      true,
    ),
  ];
}
