import * as oauth from 'oauth4webapi';
import { Secret } from '../security/secret.ts';
import { CALL_TIMEOUT, type Answer } from './answer.ts';

export interface Tokens {
  access: Secret;
  /** How long the access token lives, in milliseconds from now. */
  accessLife: number;
  refresh: Secret;
}

/** Login with Amazon's token endpoint, for one application. */
export interface Lwa {
  readonly clientId: string;
  /**
   * Turns a code into tokens. It works once, whatever comes of it.
   * @param verifier PKCE, for a code that was asked for with a challenge
   */
  exchange(code: Secret, redirectUri: string, verifier?: Secret): Promise<Answer<Tokens>>;
  /** Final only when Amazon says that the grant is gone. */
  refresh(refreshToken: Secret): Promise<Answer<Tokens>>;
  /** Whether Amazon knows the application and one of its secrets; concerns no seller. */
  prove(): Promise<Answer<undefined>>;
}

export interface LwaOptions {
  /** The token endpoint, as this installation reaches it. */
  tokenUrl: string;
  clientId: string;
  /** The current one first; while one is being replaced the other is tried when Amazon refuses it. */
  clientSecrets: readonly Secret[];
}

/** Amazon's errors that blame the application, not the seller. */
const OURS = new Set(['invalid_client', 'unauthorized_client', 'invalid_scope', 'unsupported_grant_type']);
/** What `expires_in` is when Amazon leaves it out. */
const DEFAULT_LIFE = 3600;
/** A grant that needs no seller, which every Selling Partner application may ask for. */
const GRANTLESS_SCOPE = 'sellingpartnerapi::notifications';

/** An application at Login with Amazon: the Selling Partner API's, or the other client that Amazon Ads wants. */
export function createLwa({ tokenUrl, clientId, clientSecrets }: LwaOptions): Lwa {
  const server: oauth.AuthorizationServer = { issuer: 'https://www.amazon.com', token_endpoint: tokenUrl };
  const client: oauth.Client = { client_id: clientId };
  const authentications = clientSecrets.map((secret) => oauth.ClientSecretPost(secret.reveal()));
  /** The secret that worked last, so that an outdated one is not offered each time. */
  let preferred = 0;
  const call = () => ({
    signal: AbortSignal.timeout(CALL_TIMEOUT),
    // Plain http is only ever the sandbox: the configuration accepts nothing else.
    [oauth.allowInsecureRequests]: tokenUrl.startsWith('http:'),
  });

  /** Tries the secrets in turn while Amazon does not know them. */
  async function withSecret<T>(
    request: (authentication: oauth.ClientAuth) => Promise<T>,
    classify: (error: unknown) => Answer<never>,
  ): Promise<Answer<T>> {
    const first = preferred;
    let refused: Answer<never> = { kind: 'ours', reason: 'invalid_client' };
    for (let tried = 0; tried < authentications.length; tried++) {
      const at = (first + tried) % authentications.length;
      const authentication = authentications[at];
      if (!authentication) break;
      try {
        const value = await request(authentication);
        preferred = at;
        return { kind: 'ok', value };
      } catch (error) {
        refused = classify(error);
        if (refused.kind !== 'ours' || refused.reason !== 'invalid_client') return refused;
      }
    }
    return refused;
  }

  function toTokens(answer: Answer<oauth.TokenEndpointResponse>, before?: Secret): Answer<Tokens> {
    if (answer.kind !== 'ok') return answer;
    const { access_token, expires_in = DEFAULT_LIFE, refresh_token } = answer.value;
    const refresh = refresh_token === undefined ? before : new Secret(refresh_token);
    if (!refresh) return { kind: 'amazon', reason: 'the answer holds no refresh token' };
    return {
      kind: 'ok',
      value: { access: new Secret(access_token), accessLife: expires_in * 1000, refresh },
    };
  }

  return {
    clientId,
    async exchange(code, redirectUri, verifier) {
      // Amazon calls the parameter spapi_oauth_code; the state was proven before, by its hash and its cookie.
      const callback = new URLSearchParams({ code: code.reveal() });
      const parameters = oauth.validateAuthResponse(server, client, callback, oauth.expectNoState);
      const pkce = verifier ? verifier.reveal() : oauth.nopkce;
      const exchanged = await withSecret(
        async (authentication) => {
          const response = await oauth.authorizationCodeGrantRequest(
            server,
            client,
            authentication,
            parameters,
            redirectUri,
            pkce,
            call(),
          );
          return oauth.processAuthorizationCodeResponse(server, client, response);
        },
        classify(() => true),
      );
      return toTokens(exchanged);
    },
    async refresh(refreshToken) {
      const refreshed = await withSecret(
        async (authentication) =>
          oauth.processRefreshTokenResponse(
            server,
            client,
            await oauth.refreshTokenGrantRequest(
              server,
              client,
              authentication,
              refreshToken.reveal(),
              call(),
            ),
          ),
        // Any other refusal is about the request, and no reason to give a seller's grant up.
        classify((error) => error === 'invalid_grant'),
      );
      return toTokens(refreshed, refreshToken);
    },
    async prove() {
      const scope = new URLSearchParams({ scope: GRANTLESS_SCOPE });
      const answer = await withSecret(
        async (authentication) =>
          oauth.processClientCredentialsResponse(
            server,
            client,
            await oauth.clientCredentialsGrantRequest(server, client, authentication, scope, call()),
          ),
        classify(() => false),
      );
      // Whoever is told that a scope is not for him has been recognised.
      const isKnown = answer.kind === 'ok' || (answer.kind === 'ours' && answer.reason !== 'invalid_client');
      return isKnown ? { kind: 'ok', value: undefined } : answer;
    },
  };
}

/** What Amazon's refusal means. @param isFinal which of its 4xx errors say that asking again is useless */
const classify =
  (isFinal: (error: string) => boolean) =>
  (error: unknown): Answer<never> => {
    if (error instanceof oauth.ResponseBodyError) {
      if (OURS.has(error.error)) return { kind: 'ours', reason: error.error };
      const isAmazons = error.status >= 500 || error.status === 429 || !isFinal(error.error);
      if (!isAmazons) return { kind: 'final', reason: error.error };
      const reason = error.status === 429 ? 'status 429' : error.error;
      return { kind: 'amazon', reason, ...retryAfterOf(error.response) };
    }
    // Amazon answers a wrong client secret with 401, which the library may report as a challenge.
    if (error instanceof oauth.WWWAuthenticateChallengeError)
      return { kind: 'ours', reason: 'invalid_client' };
    const response = error instanceof Error && error.cause instanceof Response ? error.cause : undefined;
    const code = error instanceof Error ? ((error as { code?: string }).code ?? error.name) : 'unknown';
    return {
      kind: 'amazon',
      reason: response ? `status ${response.status}` : code,
      ...retryAfterOf(response),
    };
  };

function retryAfterOf(response: Response | undefined): { retryAfter?: number } {
  const seconds = Number(response?.headers.get('retry-after'));
  return seconds > 0 ? { retryAfter: seconds * 1000 } : {};
}
