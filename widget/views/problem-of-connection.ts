import { nothing, type TemplateResult } from 'lit';
import type { AuthorizationState, Connection } from '../../contract/connection.ts';
import type { ProblemCode } from '../../contract/problem.ts';
import type { ProblemFacts } from '../words/problems.ts';
import { problemPanel } from './problem.ts';
import { stateOf } from './connection.ts';
import { remediesFor } from './remedies.ts';
import { dateText, exactText, placeName, timeText, type View } from './view.ts';

/** What a state means when the server names no problem with it. */
const MEANING: Partial<Record<AuthorizationState, ProblemCode>> = {
  revoked: 'revoked',
  reauth_expired: 'expired',
  reauth_scope: 'role_missing',
  connected_partial: 'role_missing',
  amazon_inactive: 'account_inactive',
  error: 'unknown',
};

/** The panel under a card or row that has a problem; nothing while all is well. */
export function connectionProblem(
  view: View,
  connection: Connection,
  level?: number,
): TemplateResult | typeof nothing {
  const { problem, state, id, region, country, sellerId } = connection;
  // Somebody is on the way to mend it.
  if (stateOf(view, connection) !== state) return nothing;
  const code = MEANING[state] ? (problem?.code ?? MEANING[state]) : undefined;
  // A partial connection without a missing permission has its mark at the marketplace that needs help.
  if (!code || (state === 'connected_partial' && !problem && connection.missingRoles.length === 0))
    return nothing;
  const place = { connectionId: id, sellerId, region, ...(country ? { country } : {}) };
  const { at, reference = null } = problem ?? {};
  return problemPanel(
    view,
    {
      code,
      reference,
      level,
      facts: factsOf(view, connection),
      ...(at ? { at: exactText(view.locale, at) } : {}),
    },
    remediesFor(view, code, { place, connection }),
  );
}

function factsOf(view: View, connection: Connection): Omit<ProblemFacts, 'app'> {
  const { locale, page } = view;
  const { state, name, region, country, lastSuccessAt, renewBy, missingRoles, problem, checkAfter } =
    connection;
  const day = state === 'reauth_expired' ? renewBy : lastSuccessAt;
  const uses = page.tenant.permissions.filter(({ role }) => missingRoles.includes(role));
  const { plan } = page.tenant;
  return {
    name,
    place: placeName(view, region, country),
    ...(day ? { date: dateText(locale, day) } : {}),
    ...(checkAfter ? { time: timeText(locale, checkAfter) } : {}),
    ...(missingRoles.length > 0 ? { role: missingRoles.join(', ') } : {}),
    ...(uses.length > 0 ? { feature: uses.map(({ usedFor }) => usedFor).join(', ') } : {}),
    ...(problem ? { reference: problem.reference } : {}),
    ...(plan ? { used: plan.used, max: plan.max } : {}),
  };
}
