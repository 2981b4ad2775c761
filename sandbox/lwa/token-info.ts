import { json, type AmazonRequest } from '../amazon-request.ts';
import { lwaHeaders, refuse } from './answers.ts';

/** A living access token of a person, from the query or the Authorization header. */
function living(request: AmazonRequest) {
  const { world, query, headers } = request;
  const bearer = /^bearer (.+)$/i.exec(headers.get('authorization') ?? '')?.[1];
  const found = world.bearer(query.get('access_token') ?? bearer ?? headers.get('x-amz-access-token'));
  if (!found?.grant || found.grant.revoked || world.clock.ms >= found.access.endsAt) return undefined;
  return { access: found.access, persona: world.persona(found.grant.persona) };
}

const userId = (persona: string): string =>
  `amzn1.account.${Buffer.from(persona).toString('hex').toUpperCase().padEnd(28, 'A')}`;

export function tokenInfo(request: AmazonRequest): Response {
  const found = living(request);
  if (!found) return refuse(request, 'token', 'unknown, revoked or expired token');
  const { access, persona } = found;
  request.note('lwa.tokeninfo');
  const body = {
    aud: access.clientId,
    user_id: userId(persona.id),
    iss: 'https://www.amazon.com',
    exp: Math.floor((access.endsAt - request.world.clock.ms) / 1000),
    app_id: request.world.appOfClient(access.clientId)?.applicationId,
    iat: Math.floor(access.endsAt / 1000) - 3600,
  };
  return json(200, body, lwaHeaders(request));
}

export function profile(request: AmazonRequest): Response {
  const found = living(request);
  if (!found?.access.scope?.split(' ').includes('profile'))
    return refuse(request, 'token', 'no living token with the scope profile');
  const { id, name, email } = found.persona;
  request.note('lwa.profile');
  return json(200, { user_id: userId(id), name, email }, lwaHeaders(request));
}
