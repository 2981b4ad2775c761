import type {
  Accounts,
  AttemptRequest,
  AttemptStarted,
  CompleteRequest,
  ReviewRequest,
} from '../../contract/api.ts';
import type { Attempt } from '../../contract/attempt.ts';
import type { Connection } from '../../contract/connection.ts';
import type { ProblemCode } from '../../contract/problem.ts';

/** What the element needs of the server. A host may bring its own. Every method rejects with `Trouble`. */
export interface AccountsClient {
  /** A page of sellers: the first, or the one that a cursor names. */
  list(signal: AbortSignal, cursor?: string): Promise<Accounts>;
  startAttempt(request: AttemptRequest): Promise<AttemptStarted>;
  attempt(id: string, signal: AbortSignal): Promise<Attempt>;
  complete(id: string, request: CompleteRequest): Promise<Attempt>;
  review(id: string, request: ReviewRequest): Promise<Attempt>;
  cancel(id: string): Promise<Attempt>;
  disconnect(connectionId: string): Promise<Connection>;
}

/** Something failed; `code` chooses the words, `reference` finds it in the server's log. */
export class Trouble extends Error {
  override name = 'Trouble';
  readonly code: ProblemCode;
  readonly reference: string | null;

  constructor(code: ProblemCode, reference: string | null = null) {
    super(code);
    this.code = code;
    this.reference = reference;
  }
}

export const troubleOf = (error: unknown): Trouble =>
  error instanceof Trouble ? error : new Trouble('unknown');
