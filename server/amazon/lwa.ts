import * as oauth from 'oauth4webapi';
import { Secret } from '../security/secret.ts';
import { CALL_TIMEOUT, type Answer } from './answer.ts';
import { LWA_TOKEN } from './hosts.ts';

export interface Tokens {
  access: Secret;
  /** When the access token ends, in milliseconds from now. */
  accessLife: number;
  refresh: Secret;
}

/** Login with Amazon's token endpoint, for one application. */
export interface Lwa {
  /** Turns a code into tokens. It works once, whatever comes of it. */
  exchange(code: Secret, redirectUri: string): Promise<Answer<Tokens>>;
  refresh(refreshToken: Secret): Promise<Answer<Tokens>>;
}

/** Amazon's errors that blame the application, not the seller. */
const OURS = new Set(['invalid_client', 'unauthorized_client', 'invalid_scope', 'unsupported_grant_type']);
/** What `expires_in` is when Amazon leaves it out. */
const DEFAULT_LIFE = 3600;

export function createLwa(options: {
  address: (address: string) => string;
  clientId: string;
  clientSecret: Secret;
}): Lwa {
  const server: oauth.AuthorizationServer = {
    issuer: 'https://www.amazon.com',
    token_endpoint: options.address(LWA_TOKEN),
  };
  const client: oauth.Client = { client_id: options.clientId };
  const authentication = oauth.ClientSecretPost(options.clientSecret.reveal());
  const call = () => ({
    signal: AbortSignal.timeout(CALL_TIMEOUT),
    // Plain http is only ever the sandbox: the configuration accepts nothing else.
    [oauth.allowInsecureRequests]: server.token_endpoint?.startsWith('http:') === true,
  });

  async function tokens(
    request: () => Promise<Response>,
    read: (response: Response) => Promise<oauth.TokenEndpointResponse>,
    before?: Secret,
  ): Promise<Answer<Tokens>> {
    try {
      const answer = await read(await request());
      const refresh = answer.refresh_token === undefined ? before : new Secret(answer.refresh_token);
      if (!refresh) return { kind: 'amazon', reason: 'the answer holds no refresh token' };
      const access = new Secret(answer.access_token);
      return {
        kind: 'ok',
        value: { access, accessLife: (answer.expires_in ?? DEFAULT_LIFE) * 1000, refresh },
      };
    } catch (error) {
      return classify(error);
    }
  }

  return {
    exchange(code, redirectUri) {
      // Amazon calls the parameter spapi_oauth_code; the state was proven before, by its hash and its cookie.
      const callback = new URLSearchParams({ code: code.reveal() });
      const parameters = oauth.validateAuthResponse(server, client, callback, oauth.expectNoState);
      return tokens(
        () =>
          oauth.authorizationCodeGrantRequest(
            server,
            client,
            authentication,
            parameters,
            redirectUri,
            oauth.nopkce,
            call(),
          ),
        (response) => oauth.processAuthorizationCodeResponse(server, client, response),
      );
    },
    refresh(refreshToken) {
      return tokens(
        () => oauth.refreshTokenGrantRequest(server, client, authentication, refreshToken.reveal(), call()),
        (response) => oauth.processRefreshTokenResponse(server, client, response),
        refreshToken,
      );
    },
  };
}

function classify(error: unknown): Answer<never> {
  if (error instanceof oauth.ResponseBodyError) {
    if (OURS.has(error.error)) return { kind: 'ours', reason: error.error };
    return error.status >= 500 || error.status === 429
      ? { kind: 'amazon', reason: error.error }
      : { kind: 'final', reason: error.error };
  }
  // Amazon answers a wrong client secret with 401, which the library reports as a challenge.
  if (error instanceof oauth.WWWAuthenticateChallengeError) return { kind: 'ours', reason: 'invalid_client' };
  const code = error instanceof Error ? ((error as { code?: string }).code ?? error.name) : 'unknown';
  return { kind: 'amazon', reason: code };
}
