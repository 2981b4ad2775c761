import type { Attempt } from '../../contract/attempt.ts';
import { Trouble } from '../client/client.ts';
import { isAbout, readQueue } from '../dialogs/queue-memory.ts';
import { connectionOf, nameIn } from '../views/find.ts';
import { dateText } from '../views/view.ts';
import type { Later } from './later.ts';

/** Tells how an attempt went: in words, by the focus, and by an event. */
export function tellOutcome(later: Later, attempt: Attempt): void {
  resumeQueue(later, attempt);
  const { model, focus, dialogs } = later;
  const panel = `[data-attempt="${CSS.escape(attempt.id)}"] h3`;
  switch (attempt.state) {
    case 'needs_review':
      focus.on(panel);
      model.say(attempt.choice ? model.words.adsChoiceTitle : model.words.reviewTitle);
      if (attempt.choice && !dialogs.current) void dialogs.open({ kind: 'profiles', attemptId: attempt.id });
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

/** A queue that was left for Amazon in this tab goes on where it was. */
function resumeQueue({ model, dialogs }: Later, attempt: Attempt): void {
  const away = readQueue(model.server)?.away;
  if (dialogs.current || !away || !isAbout(away, attempt)) return;
  void dialogs.open({ kind: 'queue', connectionIds: [] });
}

/** The account is here: its card appears, the focus goes to it, and the result is said once. */
async function tellSuccess(later: Later, attempt: Attempt): Promise<void> {
  const { model, focus } = later;
  await later.changed();
  if (attempt.provider === 'ads') return tellAds(later, attempt);
  const connection = connectionOf(model.accounts.page, attempt.connectionId);
  if (!connection) return;
  const { id, sellerId, name, marketplaces, renewBy } = connection;
  const { alreadyHere, doneConnected, doneRenewed, historyKept, reviewSame } = model.words;
  const renewed = attempt.purpose === 'renew' || attempt.alreadyHere;
  const until = renewBy && dateText(model.locale, renewBy);
  const open = marketplaces.filter(({ participates }) => participates).length;
  const done = renewed ? doneRenewed(name, until) : doneConnected(name, open);
  const text = attempt.alreadyHere ? alreadyHere(name) : done;
  if (renewed) later.notices.tell(id, `${text} ${reviewSame}. ${historyKept}`);
  else model.say(text);
  focus.on(nameIn(id), `[data-seller="${CSS.escape(sellerId)}"] button`);
  model.emit('account-connected', { connectionId: id, renewed });
}

/** A renewed consent needs no choice: what it served before, it serves again. */
function tellAds({ model, focus, dialogs }: Later, { groupKey }: Attempt): void {
  // The dialog in which the profiles were chosen says it itself.
  if (dialogs.current) return;
  model.say(model.words.adsRenewed);
  focus.on(`[data-group="${CSS.escape(groupKey ?? '')}"] .ppc`, '#title');
}
