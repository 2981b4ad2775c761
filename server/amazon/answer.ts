/**
 * What a call to Amazon came to.
 * `final`: Amazon refuses, and asking again will not help; `ours`: the application or its secret is refused,
 * which no seller can mend; `amazon`: Amazon failed, is slow or throttles, so nothing is known.
 */
export type Answer<T> =
  | { kind: 'ok'; value: T }
  | { kind: 'final'; reason: string }
  | { kind: 'ours'; reason: string }
  | { kind: 'amazon'; reason: string; retryAfter?: number };

/** Longer than Amazon usually takes, shorter than any lease. */
export const CALL_TIMEOUT = 10_000;
/** No answer we ask for is larger; a larger one is not read. */
export const ANSWER_LIMIT = 512 * 1024;

/** Reads an answer as text. @throws RangeError when it is longer than `limit` bytes */
export async function readLimited(response: Response, limit = ANSWER_LIMIT): Promise<string> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body ?? []) {
    size += (part as Uint8Array).length;
    if (size > limit) throw new RangeError('the answer is too long');
    parts.push(part as Uint8Array);
  }
  return Buffer.concat(parts).toString();
}
