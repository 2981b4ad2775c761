import { PROBLEMS, type ProblemCode, type ProblemDetails } from '../contract/problem.ts';
import type { SteppedUp } from '../contract/session.ts';
import { newReference } from './security/random.ts';

/** A refusal that the caller is told about: a code of the catalogue, and at most a sentence of our own. */
export class ProblemError extends Error {
  override name = 'ProblemError';
  readonly code: ProblemCode;
  /** The field that was wrong, for `invalid_request`. */
  readonly field: string | undefined;
  /** Seconds after which it may be tried again. */
  readonly retryAfter: number | undefined;
  /** What another session has to allow. */
  readonly ability: SteppedUp | undefined;

  constructor(
    code: ProblemCode,
    detail: string = TITLES[code] ?? code,
    field?: string,
    retryAfter?: number,
    ability?: SteppedUp,
  ) {
    super(detail);
    this.code = code;
    this.field = field;
    this.retryAfter = retryAfter;
    this.ability = ability;
  }
}

/** Titles of the codes that answer a request; the element has its own words for people. */
const TITLES: Partial<Record<ProblemCode, string>> = {
  invalid_request: 'The request is not valid.',
  unauthorized: 'The API key is missing or not valid.',
  host_session: 'The session is missing, has ended, or belongs to another page.',
  forbidden: 'This session or key may not do that.',
  step_up_required: 'The host has to ask the person anew before this.',
  origin_refused: 'Requests from this page are not accepted.',
  proof_refused: 'This browser or person did not start the attempt.',
  not_found: 'There is nothing with this id.',
  method_not_allowed: 'This method is not allowed here.',
  conflict: 'Somebody else changed it meanwhile.',
  name_taken: 'There is one with this name already.',
  plan_limit: 'The marketplaces of the plan are in use.',
  already_answered: 'This was answered before.',
  attempt_over: 'The attempt is over.',
  undo_over: 'The disconnect can’t be taken back any more.',
  checked_lately: 'Amazon allows this check once a minute.',
  arrival_over: 'This visit from Amazon is over; begin again there.',
  link_over: 'The link is over.',
  links_used: 'Too many links were sent in a day.',
  departures_used: 'The attempt has left for Amazon as often as it may; start a new one.',
  too_large: 'The request is too large.',
  not_json: 'The request must be JSON.',
  too_many_requests: 'Too many requests; wait a little.',
  too_many_attempts: 'Too many attempts are open; finish or cancel one.',
  unknown: 'Something went wrong on the server.',
  unavailable: 'The server can’t do that at the moment.',
};

/** The answer's body, RFC 9457. */
export function problemDetails(error: ProblemError, reference = newReference()): ProblemDetails {
  const { status, actor } = PROBLEMS[error.code];
  const title = TITLES[error.code] ?? error.code;
  return {
    type: `urn:connected-accounts:problem:${error.code}`,
    title,
    status,
    ...(error.message === title ? {} : { detail: error.message }),
    code: error.code,
    actor,
    reference,
    ...(error.field === undefined ? {} : { field: error.field }),
    ...(error.ability === undefined ? {} : { ability: error.ability }),
  };
}
