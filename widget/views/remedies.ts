import type { Attempt } from '../../contract/attempt.ts';
import type { Connection } from '../../contract/connection.ts';
import { sellerCentralHost } from '../../contract/marketplaces.ts';
import type { ProblemCode } from '../../contract/problem.ts';
import type { Place } from '../events.ts';
import { may, type View } from './view.ts';

/** A button, or a link that leaves the page. */
export interface Remedy {
  label: string;
  act?: () => void;
  href?: string;
  quiet?: boolean;
  /** Opens a window of Amazon's. */
  trip?: boolean;
}

/** What can be done about a problem: the main thing first; and the steps that somebody takes at Amazon. */
export interface Remedies {
  buttons: Remedy[];
  steps?: readonly string[];
  /** What was asked for already. */
  note?: string;
}

/** What the problem is about. */
export interface Trouble {
  place: Place;
  attempt?: Attempt;
  connection?: Connection;
}

export function remediesFor(view: View, code: ProblemCode, about: Trouble): Remedies {
  const { words, actions } = view;
  if (!may(view, 'connect')) return forViewer(view, about);
  const { place, attempt, connection } = about;
  const again = (label: string): Remedy => ({
    label,
    trip: true,
    act: () => (attempt ? actions.restart(attempt) : actions.connect(place)),
  });
  const tryAgain = again(words.tryAgain);
  const quietly = (remedy: Remedy): Remedy => ({ ...remedy, quiet: true });
  const link: Remedy[] = may(view, 'share')
    ? [{ label: words.sendLink, act: () => actions.open({ kind: 'link', place }) }]
    : [];
  switch (code) {
    case 'state_mismatch':
    case 'proof_refused':
      return { buttons: [again(words.startHere)] };
    case 'permission_missing':
      return { buttons: [...link, quietly(tryAgain)], steps: words.permissionSteps };
    case 'plan_individual':
      return { buttons: [...link, quietly(tryAgain)], steps: words.planSteps };
    case 'account_not_ready':
      return withNotice(view, about, words.remindMe, words.reminded, [quietly(tryAgain)]);
    case 'account_inactive':
      return {
        buttons: [
          {
            label: words.openHealth,
            href: `https://${sellerCentralHost(place.region, place.country)}/performance/dashboard`,
          },
          ...link,
        ],
      };
    case 'wrong_account':
      return {
        buttons: [tryAgain, { label: words.addAsNew, quiet: true, act: () => actions.connect(asNew(place)) }],
      };
    case 'no_marketplaces':
      return {
        buttons: [
          { label: words.chooseAnother, act: () => actions.open({ kind: 'add' }) },
          quietly(tryAgain),
        ],
      };
    case 'role_missing':
      return {
        buttons: [
          again(words.reviewAndRenew),
          ...link,
          ...(connection
            ? [
                {
                  label: words.details,
                  quiet: true,
                  act: () => actions.open({ kind: 'details', connectionId: connection.id }),
                },
              ]
            : []),
        ],
      };
    case 'revoked':
      return { buttons: [again(words.reconnect), ...link] };
    case 'expired':
      return { buttons: [again(words.renew), ...link] };
    case 'app_not_in_region':
    case 'app_misconfigured':
    case 'app_draft':
      return withNotice(view, about, words.notifyMe, words.notified, []);
    case 'plan_limit':
      return withNotice(view, about, words.seePlans, words.plansAsked, [], 'see-plans');
    case 'amazon_down':
      return { buttons: [connection ? check(view, connection, words.tryNow) : again(words.tryNow)] };
    case 'rate_limited':
    case 'checked_lately':
      return { buttons: connection ? [check(view, connection, words.checkNow)] : [tryAgain] };
    case 'ads_no_profile':
    case 'ads_profile_missing':
      return { buttons: adsButtons(view, place), steps: words.adsSteps };
    case 'ads_view_only':
      return { buttons: [again(words.reconnectEditor)], steps: words.adsSteps };
    case 'host_session':
      return { buttons: [{ label: words.signIn, act: actions.signIn }] };
    default:
      return { buttons: [tryAgain] };
  }
}

/** A viewer sees the same, and can ask for somebody who may act. */
function forViewer({ words, actions, asked }: View, { connection }: Trouble): Remedies {
  const id = connection?.id ?? null;
  return asked.has(id ?? '')
    ? { buttons: [], note: words.askSent }
    : { buttons: [{ label: words.askAdmin, act: () => actions.ask('ask-admin', id) }] };
}

function withNotice(
  { actions, asked }: View,
  { connection }: Trouble,
  label: string,
  done: string,
  others: Remedy[],
  what: 'notify-me' | 'see-plans' = 'notify-me',
): Remedies {
  const id = connection?.id ?? null;
  return asked.has(`${what}:${id ?? ''}`)
    ? { buttons: others, note: done }
    : { buttons: [{ label, act: () => actions.ask(what, id) }, ...others] };
}

const check = ({ actions }: View, { id }: Connection, label: string): Remedy => ({
  label,
  act: () => actions.check(id),
});

function adsButtons({ words, actions }: View, place: Place): Remedy[] {
  const { groupKey } = place;
  return [
    ...(groupKey
      ? [{ label: words.checkAgain, act: () => actions.open({ kind: 'profiles', groupKey }) }]
      : []),
    { label: words.adsAnotherLogin, quiet: true, trip: true, act: () => actions.connect(place) },
  ];
}

/** Another account beside the one that was to be renewed. */
function asNew({ region, country, sellerId }: Place): Place {
  return { region, ...(country ? { country } : {}), ...(sellerId ? { sellerId } : {}) };
}
