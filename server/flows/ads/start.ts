import type { AttemptRequest } from '../../../contract/api.ts';
import { ProblemError } from '../../problem.ts';
import type { AttemptRow } from '../../store/rows.ts';
import { adsOf, type Context } from '../context.ts';
import { adsFacts, groupOf } from './facts.ts';

/** What an Ads attempt is about: the group whose PPC is to be connected, or the consent that is to be renewed. */
export async function adsTarget(context: Context, tenant: string, request: AttemptRequest) {
  adsOf(context);
  const { connectionId, sellerId } = request;
  const groupKey = request.groupKey ?? null;
  const adsGrantId = request.adsGrantId ?? null;
  const wrong = (field: string, reason: string) => new ProblemError('invalid_request', reason, field);
  if (connectionId) throw wrong('connectionId', 'is for Seller Central only; name the group');
  if (groupKey === null && adsGrantId === null)
    throw wrong('groupKey', 'is required for Amazon Ads, or adsGrantId');
  const facts = await adsFacts(context, tenant);
  const group = groupKey === null ? undefined : groupOf(facts, groupKey);
  if (sellerId && sellerId !== group?.sellerId) throw wrong('sellerId', 'must be the seller of the group');
  const renewed = facts.logins.find(({ id, state }) => id === adsGrantId && state !== 'candidate');
  if (adsGrantId !== null && !renewed) throw new ProblemError('not_found');
  return {
    purpose: renewed ? 'renew' : 'connect',
    sellerId: group?.sellerId ?? null,
    country: null,
    connectionId: null,
    generation: null,
    expected: null,
    groupKey,
    adsGrantId,
  } satisfies Partial<AttemptRow>;
}
