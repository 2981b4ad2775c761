import type { Answer } from '../amazon/answer.ts';
import type { Tokens } from '../amazon/lwa.ts';
import type { Context } from './context.ts';

/** Fresh tokens of a stored grant. */
export async function refreshGrant(
  context: Context,
  tenant: string,
  grantId: string,
): Promise<Answer<Tokens>> {
  const grant = await context.store.get(tenant, 'grant', grantId);
  if (!grant) return { kind: 'final', reason: 'the grant is gone' };
  const place = { kind: 'grant', id: grantId, field: 'refreshToken' } as const;
  const lwa = context.lwa[grant.provider];
  if (!lwa) return { kind: 'ours', reason: 'the application is not configured' };
  return lwa.refresh(await context.vault.open(tenant, place, grant.refreshToken));
}
