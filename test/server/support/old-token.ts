import type { Stage } from './stage.ts';

/** A refresh token that the host got from Amazon before it had this server. */
export async function tokenFromBefore(
  stage: Stage,
  persona: string,
  site = 'sellercentral-europe.amazon.com',
  account?: string,
): Promise<string> {
  const { applicationId, clientId, clientSecret, redirectUris } = stage.sandbox.apps.default;
  const url = new URL(`${stage.sandbox.url}/${site}/apps/authorize/consent`);
  url.searchParams.set('application_id', applicationId);
  url.searchParams.set('state', 's'.repeat(43));
  url.searchParams.set('redirect_uri', redirectUris[0] ?? '');
  const visit = { url: url.href, persona, decision: 'confirm' as const, ...(account ? { account } : {}) };
  const { location } = await stage.sandbox.authorize(visit);
  const answer = await fetch(`${stage.sandbox.url}/api.amazon.com/auth/o2/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      code: new URL(location ?? '').searchParams.get('spapi_oauth_code') ?? '',
      redirect_uri: redirectUris[0] ?? '',
      client_id: clientId,
      client_secret: clientSecret,
    }),
  });
  return ((await answer.json()) as { refresh_token: string }).refresh_token;
}
