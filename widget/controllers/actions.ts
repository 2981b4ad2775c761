import { connectionOf } from '../views/find.ts';
import type { Actions } from '../views/view.ts';
import { noticeHidden } from '../dialogs/notice.ts';
import type { Place } from '../events.ts';
import type { Later } from './later.ts';
import { openMenu } from './menu.ts';
import { remember, remembered } from './remembered.ts';

/** What happens on a click. */
export function createActions(later: Later): Actions {
  const { model, trip, dialogs, focus } = later;
  const { element, accounts } = model;
  const draw = () => element.requestUpdate();
  const panelOf = (id: string) => `[data-attempt="${CSS.escape(id)}"] h3`;
  const go = (place: Place): void => {
    dialogs.close();
    model.trouble = undefined;
    if (model.emit('account-connect', place)) trip.start(place);
  };
  return {
    open: (state) => void dialogs.open(state),
    openMenu: (button, of) => openMenu(model, button, of),
    connect: (place) => {
      const { page } = accounts;
      const connection = connectionOf(page, place.connectionId);
      const name = connection?.name ?? page?.sellers.find(({ id }) => id === place.sellerId)?.name;
      const renew = connection !== undefined && connection.state !== 'not_connected';
      // Whoever has one seller and has read it may go on at once; a renewal always says which account it has to be.
      if (!renew && page?.totals.sellers === 1 && place.provider !== 'ads' && noticeHidden(model.server))
        return go(place);
      void dialogs.open({ kind: 'before', place, name, renew });
    },
    go,
    restart: (attempt, here) => trip.restart(attempt, here),
    tell: (attempt, saying) => trip.tell(attempt, saying),
    cancel: (attempt) => void trip.cancel(attempt),
    bringToFront: (attempt) => trip.bringToFront(attempt),
    review: (attempt, decision) => void trip.review(attempt, decision),
    showAttempt: ({ id }) => focus.on(panelOf(id)),
    dismiss: ({ id }) => {
      focus.on('#title');
      trip.forget(id);
    },
    dismissTrouble: () => {
      focus.on('#title');
      model.trouble = undefined;
    },
    openSeller: (id) => {
      const left = `[data-seller="${CSS.escape(element.seller ?? '')}"] button`;
      if (id === undefined) focus.on(left, '#title');
      else focus.on('#seller-name');
      element.seller = id;
    },
    chooseLayout: (layout) => {
      model.chosenLayout = layout;
      remember({ layout });
      draw();
    },
    chooseCountry: (country) => {
      model.country = country;
      draw();
    },
    narrow: (changes) => void model.narrow(changes),
    more: () => void accounts.more(),
    toggle: (key) => {
      if (!model.toggled.delete(key)) model.toggled.add(key);
      draw();
    },
    select: (ids, selected) => {
      for (const id of ids) model.selected[selected ? 'add' : 'delete'](id);
      draw();
    },
    check: (connectionId) => void later.check(connectionId),
    copy: (text) => {
      void navigator.clipboard.writeText(text).then(
        () => model.say(model.words.copied),
        () => model.say(model.words.notCopied),
      );
    },
    askAdmin: (connectionId = '') => {
      void later.ask('ask-admin', connectionId || null);
    },
    ask: (what, connectionId) => void later.ask(what, connectionId),
    dismissBanner: (thresholds) => {
      focus.on('#title');
      remember({ putOff: { ...remembered().putOff, ...thresholds } });
      draw();
    },
    exportCsv: (connectionIds) => {
      void import('./csv.ts')
        .then(({ saveCsv }) => saveCsv(model, later.client, connectionIds))
        .catch((error: unknown) => later.fail(error));
    },
    reload: () => {
      model.trouble = undefined;
      void model.refresh();
    },
    signIn: () => {
      if (model.emit('sign-in', {})) location.reload();
    },
  };
}
