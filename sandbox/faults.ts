import { z } from 'zod';
import { amazonHosts } from './amazon/hosts.ts';
import { checked, nearest, SandboxError } from './errors.ts';

/** How well a fault is known to happen at Amazon. */
type Provenance = 'documented' | 'recorded' | 'reported' | 'assumed';
/** Where it strikes: the pages a person sees, the token endpoint, one API, or whatever answers machines. */
type Place = 'pages' | 'ads pages' | 'token' | 'sp-api' | 'ads-api' | 'any api';

const fault = (at: Place, from: Provenance, says: string) => ({ at, from, says });

/** Everything that can be told to go wrong. */
export const FAULTS = {
  'consent.silent': fault('pages', 'reported', 'Confirm does nothing; the person stays in Seller Central'),
  'consent.denied': fault('ads pages', 'documented', 'Allow comes back as access_denied'),
  'consent.slow': fault('pages', 'assumed', 'The way back takes longer than the code lives'),
  'consent.through-login': fault(
    'pages',
    'reported',
    'Confirm leads to the Log-in URI, though the seller came from your website',
  ),
  'session.lost': fault('pages', 'reported', 'The sign-in is gone when Confirm is pressed'),
  'opener.severed': fault('pages', 'assumed', 'Cross-Origin-Opener-Policy: same-origin on every page'),
  'state.altered': fault('pages', 'assumed', 'state comes back changed'),
  'callback.twice': fault('pages', 'reported', 'The redirect URI is also loaded as by a link preview'),
  'callback.without-code': fault('pages', 'reported', 'The callback lacks its code'),
  'callback.relative': fault('pages', 'reported', 'amazon_callback_uri is only a path'),
  'callback.other-id': fault('pages', 'assumed', 'The callback names another selling partner'),
  'picker.loses-query': fault('pages', 'reported', 'Choosing an account drops application_id'),
  'app.draft': fault('pages', 'documented', 'MD1000, as for a draft without version=beta'),
  'app.redirect-mismatch': fault('pages', 'documented', 'MD5101, as for an unregistered redirect URI'),
  'app.not-in-region': fault('pages', 'documented', 'SPSA0404, no business entity on this site'),
  'app.limit-reached': fault('pages', 'documented', 'CONSENT_LIMIT_REACHED, as for the 26th seller'),
  'user.no-permission': fault('pages', 'reported', 'Invalid Access, as for a secondary user'),
  'plan.individual': fault('pages', 'reported', 'Not permitted, as on an Individual plan'),
  'code.expired': fault('token', 'documented', 'invalid_grant : code'),
  'code.reused': fault('token', 'documented', 'invalid_grant : code'),
  'code.malformed': fault('token', 'reported', 'invalid_request : code'),
  'refresh.unknown': fault('token', 'reported', 'invalid_grant : refresh_token'),
  'refresh.revoked': fault('token', 'reported', 'invalid_grant : refresh_token, the user may have revoked'),
  'refresh.rotated': fault('token', 'assumed', 'A refresh answers with another refresh token'),
  'refresh.omitted': fault('token', 'assumed', 'The answer has no refresh token'),
  'authorization.lapsed': fault('token', 'documented', 'As after 365 days'),
  'secret.expired': fault('token', 'documented', 'invalid_client, as after 180 days'),
  'region.other': fault('sp-api', 'reported', '403 with empty details, as on another region’s host'),
  'token.expired': fault('sp-api', 'reported', '403, the access token has expired (Ads: 401)'),
  'token.revoked': fault('sp-api', 'reported', '403, revoked, malformed or invalid (Ads: 401)'),
  'role.missing': fault('sp-api', 'documented', '403 with empty details'),
  'ads.no-profiles': fault('ads-api', 'documented', 'An empty list'),
  'ads.view-only': fault('ads-api', 'documented', 'Every profile may only be viewed'),
  throttled: fault('any api', 'documented', '429; with retryAfter also the header'),
  'server.500': fault('any api', 'documented', 'InternalFailure'),
  'server.503': fault('any api', 'documented', 'ServiceUnavailable'),
  'gateway.html': fault('any api', 'reported', '502 with a page of HTML'),
  slow: fault('any api', 'assumed', 'The answer waits for ms milliseconds (3000)'),
  reset: fault('any api', 'assumed', 'The connection breaks without an answer'),
  truncated: fault('any api', 'assumed', 'The connection breaks in the middle of the answer'),
  empty: fault('any api', 'assumed', '200 with nothing in it'),
  'json.malformed': fault('any api', 'assumed', '200 with JSON that ends early'),
  'content-type.wrong': fault('any api', 'assumed', 'JSON that calls itself text/html'),
  'clock.skew': fault('any api', 'assumed', 'The Date header is ten minutes ahead'),
} as const;
export type FaultName = keyof typeof FAULTS;

export const ArmOptions = z.strictObject({
  /** How often it strikes before it is used up; always, unless given. */
  times: z.int().positive().optional(),
  /** How many fitting requests pass before it begins. */
  after: z.int().nonnegative().optional(),
  /** Only on this Amazon host. */
  host: z.string().optional(),
  /** Only for this person. */
  persona: z.string().optional(),
  /** For `throttled`: seconds in `Retry-After`; without it there is no such header. */
  retryAfter: z.int().nonnegative().optional(),
  /** For `slow`. */
  ms: z.int().nonnegative().max(600_000).optional(),
});
export type ArmOptions = z.infer<typeof ArmOptions>;

export interface ArmedFault extends ArmOptions {
  name: FaultName;
  from: Provenance;
  struck: number;
  /** Fitting requests that went by before it began. */
  passed: number;
}

/** Faults are off until armed, and counted. */
export class Faults {
  readonly #knows: (persona: string) => unknown;
  #armed: ArmedFault[] = [];

  /** @param knows throws for a persona that does not exist */
  constructor(knows: (persona: string) => unknown) {
    this.#knows = knows;
  }

  /** @throws SandboxError `unknown_fault`, `unknown_persona`, `invalid_input`, each with what was probably meant */
  arm(name: string, options: ArmOptions = {}): void {
    if (!isFault(name))
      throw new SandboxError(
        'unknown_fault',
        `There is no fault "${name}"; did you mean "${likeliest(name)}"?`,
      );
    const { host, persona, ...rest } = checked(ArmOptions, options);
    if (persona !== undefined) this.#knows(persona);
    if (host !== undefined && !amazonHosts.has(host)) {
      const meant = nearest(host, [...amazonHosts.keys()]);
      throw new SandboxError('invalid_input', `host: "${host}" is not played; did you mean "${meant}"?`);
    }
    const scope = { ...(host === undefined ? {} : { host }), ...(persona === undefined ? {} : { persona }) };
    this.#armed.push({ name, from: FAULTS[name].from, struck: 0, passed: 0, ...rest, ...scope });
  }

  disarm(name?: string): void {
    this.#armed = name === undefined ? [] : this.#armed.filter((fault) => fault.name !== name);
  }

  list(): ArmedFault[] {
    return this.#armed.map((fault) => ({ ...fault }));
  }

  /** The armed fault, if it strikes the request that is being answered; counts when it does. */
  strike(name: FaultName, host: string, persona: string | null): ArmedFault | undefined {
    const found = this.#armed.find(
      (one) =>
        one.name === name &&
        (one.host ?? host) === host &&
        (one.persona ?? persona) === persona &&
        one.struck < (one.times ?? Infinity),
    );
    if (!found) return undefined;
    if (found.passed < (found.after ?? 0)) {
      found.passed++;
      return undefined;
    }
    found.struck++;
    return found;
  }
}

export const isFault = (name: string): name is FaultName => Object.hasOwn(FAULTS, name);

export const likeliest = (name: string): string => nearest(name, Object.keys(FAULTS));
