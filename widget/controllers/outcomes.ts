import type { Attempt } from '../../contract/attempt.ts';
import { Trouble } from '../client/client.ts';
import { connectionOf, nameIn } from '../views/view.ts';
import type { Later } from './later.ts';

/** Tells how an attempt went: in words, by the focus, and by an event. */
export function tellOutcome(later: Later, attempt: Attempt): void {
  const { model, focus } = later;
  const panel = `[data-attempt="${CSS.escape(attempt.id)}"] h3`;
  switch (attempt.state) {
    case 'needs_review':
      focus.on(panel);
      model.say(model.words.reviewTitle);
      break;
    case 'succeeded':
      void tellSuccess(later, attempt);
      break;
    case 'failed':
    case 'expired': {
      const { code = 'attempt_expired', reference = null } = attempt.problem ?? {};
      focus.on(panel);
      later.complain(new Trouble(code, reference));
      break;
    }
    case 'cancelled':
      focus.on(panel, '#title');
      model.say(model.words.cancelled);
  }
}

/** The account is here: its card appears, the focus goes to it, and the result is said once. */
async function tellSuccess(later: Later, attempt: Attempt): Promise<void> {
  const { model, focus } = later;
  await later.changed();
  const connection = connectionOf(model.accounts.page, attempt.connectionId);
  if (!connection) return;
  const { id, sellerId, name, marketplaces } = connection;
  const { alreadyHere, doneConnected, doneRenewed } = model.words;
  const renewed = attempt.purpose === 'renew' || attempt.alreadyHere;
  const done = renewed ? doneRenewed(name) : doneConnected(name, marketplaces.length);
  model.say(attempt.alreadyHere ? alreadyHere(name) : done);
  focus.on(nameIn(id), `[data-seller="${CSS.escape(sellerId)}"] button`);
  model.emit('account-connected', { connectionId: id, renewed });
}
