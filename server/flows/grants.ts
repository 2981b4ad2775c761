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
  return context.lwa.refresh(await context.vault.open(tenant, place, grant.refreshToken));
}
