import type { Actions } from '../views/view.ts';
import { connectionOf } from '../views/view.ts';
import type { Model } from './model.ts';

/** What happens on a click. */
export const createActions = (model: Model): Actions => ({
  open: (state) => void model.dialogs.open(state),
  connect: (place) => {
    const { page } = model.accounts;
    const connection = connectionOf(page, place.connectionId);
    const name = connection?.name ?? page?.sellers.find(({ id }) => id === place.sellerId)?.name;
    void model.dialogs.open({ kind: 'before', place, name, renew: connection !== undefined });
  },
  go: (place) => {
    model.dialogs.close();
    model.trouble = undefined;
    if (model.emit('account-connect', place)) model.trip.start(place);
  },
  restart: (attempt) => model.trip.restart(attempt),
  cancel: (attempt) => void model.trip.cancel(attempt),
  bringToFront: (attempt) => model.trip.bringToFront(attempt),
  review: (attempt, decision) => void model.trip.review(attempt, decision),
  dismiss: (attempt) => {
    model.focus.on('#title');
    model.trip.forget(attempt.id);
  },
  dismissTrouble: () => {
    model.focus.on('#title');
    model.trouble = undefined;
  },
  openSeller: (id) => {
    const { element } = model;
    const left = `[data-seller="${CSS.escape(element.seller ?? '')}"] button`;
    if (id === undefined) model.focus.on(left, '#title');
    else model.focus.on('#seller-name');
    element.seller = id;
  },
  chooseCountry: (country) => {
    model.country = country;
    model.element.requestUpdate();
  },
  copy: (text) => {
    void navigator.clipboard.writeText(text).then(
      () => model.say(model.words.copied),
      () => model.say(model.words.notCopied),
    );
  },
  askAdmin: () => {
    model.asked = !model.emit('ask-admin', {});
    model.element.requestUpdate();
  },
  search: (query) => {
    model.query = query;
    model.element.requestUpdate();
  },
  more: () => void model.accounts.more(),
  reload: () => {
    model.trouble = undefined;
    void model.refresh();
  },
  signIn: () => {
    if (model.emit('sign-in', {})) location.reload();
  },
});
