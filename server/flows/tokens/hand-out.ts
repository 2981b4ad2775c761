import type { AccessTokenAnswer, NoToken, NoTokenOutcome } from '../../../contract/token.ts';
import { SP_API } from '../../amazon/hosts.ts';
import { iso, SECOND } from '../../clock.ts';
import { ProblemError } from '../../problem.ts';
import { toProblem } from '../../rules/connection.ts';
import { newReference } from '../../security/random.ts';
import { INSTALLATION, type ConnectionRow, type Trouble } from '../../store/rows.ts';
import type { Context } from '../context.ts';
import { accessOf } from '../grants.ts';
import { passing } from '../upkeep/served.ts';
import { noteIssue } from './audit.ts';
import type { Access } from './memory.ts';

/**
 * An access token for the host's backend, or the reason why there is none. Whether there is one, the store says at
 * the moment it leaves: a disconnect stops tokens at once, remembered ones and those of other instances as well.
 * @param key names the API key that asked, for the audit
 */
export async function handOutToken(
  context: Context,
  tenant: string,
  connectionId: string,
  key: string | null = null,
): Promise<AccessTokenAnswer> {
  const row = await connectionOf(context, tenant, connectionId);
  const refusal = await standing(context, tenant, row);
  if (refusal) return refusal;
  const access = await accessOf(context, tenant, row.grantId ?? '');
  if (access.kind === 'ok') await noteIssue(context, tenant, { kind: 'connection', id: connectionId }, key);

  // Meanwhile somebody may have disconnected it, or Amazon's answer may have changed how it stands.
  const after = await connectionOf(context, tenant, connectionId);
  const changed = await standing(context, tenant, after);
  if (changed) return changed;
  if (access.kind === 'ok' && after.generation === row.generation)
    return issued(context, after, access.value);
  if (access.kind === 'ours') {
    const application = await context.store.get(INSTALLATION, 'application', 'selling-partner');
    return noToken('app_problem', application?.trouble ?? after.trouble);
  }
  if (access.kind === 'amazon') {
    const code = passing(access.reason);
    const trouble = after.trouble ?? { code, reference: newReference(), at: context.now() };
    return noToken('amazon_down', trouble, access.retryAfter);
  }
  // Renewed or restored while we asked: the next call finds it settled.
  return noToken('amazon_down', after.trouble, SECOND);
}

async function connectionOf(context: Context, tenant: string, id: string): Promise<ConnectionRow> {
  const row = await context.store.get(tenant, 'connection', id);
  if (!row) throw new ProblemError('not_found');
  return row;
}

/** Why this connection serves no token, whatever Amazon would say; `undefined` when it does. */
async function standing(
  context: Context,
  tenant: string,
  { id, state, trouble, onboarding }: ConnectionRow,
): Promise<NoToken | undefined> {
  switch (state) {
    case 'added': {
      const attempts = await context.store.list(tenant, 'attempt');
      const inReview = attempts.some((one) => one.connectionId === id && one.state === 'needs_review');
      return noToken(inReview ? 'in_review' : 'not_connected', null);
    }
    case 'leaving':
    case 'disconnected':
      return noToken('disconnected', null);
    case 'lost':
      return noToken(trouble?.code === 'expired' ? 'needs_renewal' : 'revoked', trouble);
    case 'connected': {
      const isPaused = onboarding.length > 0 && onboarding.every((one) => one.state === 'paused');
      return isPaused ? noToken('paused', null) : undefined;
    }
  }
}

function issued({ settings }: Context, row: ConnectionRow, { token, endsAt }: Access): AccessTokenAnswer {
  return {
    outcome: 'active',
    accessToken: token.reveal(),
    expiresAt: iso(endsAt),
    region: row.region,
    country: row.country,
    sellingPartnerId: row.sellingPartnerId ?? '',
    endpoint: settings.address(SP_API[row.region]),
    pausedCountries: row.onboarding.filter(({ state }) => state === 'paused').map(({ country }) => country),
  };
}

export const noToken = (outcome: NoTokenOutcome, trouble: Trouble | null, retryAfter?: number): NoToken => ({
  outcome,
  problem: toProblem(trouble),
  retryAfter: retryAfter === undefined ? null : Math.max(1, Math.ceil(retryAfter / SECOND)),
});
