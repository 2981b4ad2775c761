import type { Context as Call } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { z } from 'zod';
import { PROBLEMS } from '../../contract/problem.ts';
import type { Log } from '../log.ts';
import { ProblemError, problemDetails } from '../problem.ts';
import { newReference } from '../security/random.ts';
import { StoreError } from '../store/store.ts';

const BODY_LIMIT = 64 * 1024;

/** Reads a JSON body and checks it. @throws ProblemError that names the first field that is wrong */
export async function readJson<T extends z.ZodType>(
  call: Call,
  schema: T,
  limit = BODY_LIMIT,
): Promise<z.output<T>> {
  if (!/^application\/json\b/i.test(call.req.header('content-type') ?? ''))
    throw new ProblemError('not_json');
  const text = await readLimited(call, limit);
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    throw new ProblemError('invalid_request', 'The body is not JSON.');
  }
  const twice = repeatedKey(text);
  if (twice !== undefined) throw new ProblemError('invalid_request', 'is given twice', fieldName([twice]));
  return parse(schema, body);
}

/**
 * @param at what the value is called, when it is not the whole body
 * @throws ProblemError `invalid_request` that says what is wrong with which field, without repeating its value
 */
export function parse<T extends z.ZodType>(schema: T, value: unknown, at?: string): z.output<T> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const { issues } = result.error;
  // A name that is not known is more telling than the one that is missing: often it is the same, misspelt.
  const issue = issues.find(({ code }) => code === 'unrecognized_keys') ?? issues[0];
  const unknownField = issue?.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
  const path = [at, ...(issue?.path ?? []), unknownField].filter((part) => part !== undefined);
  const detail = unknownField === undefined ? (issue?.message ?? 'is not valid') : 'is not a known field';
  throw new ProblemError('invalid_request', detail, fieldName(path));
}

const fieldName = (path: PropertyKey[]): string => path.map(String).join('.').slice(0, 100);

/** A key that an object of this JSON text has twice. Parsers keep one of the two, and not all the same. */
function repeatedKey(json: string): string | undefined {
  const open: (Set<string> | undefined)[] = [];
  for (const [, key, sign] of json.matchAll(/("(?:[^"\\]|\\.)*")\s*:|"(?:[^"\\]|\\.)*"|([{}[\]])/g)) {
    if (sign === '{') open.push(new Set());
    else if (sign === '[') open.push(undefined);
    else if (sign) open.pop();
    else if (key) {
      const name = JSON.parse(key) as string;
      if (open.at(-1)?.has(name)) return name;
      open.at(-1)?.add(name);
    }
  }
  return undefined;
}

async function readLimited(call: Call, limit: number): Promise<string> {
  if (Number(call.req.header('content-length') ?? 0) > limit) throw new ProblemError('too_large');
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of call.req.raw.body ?? []) {
    size += part.length;
    if (size > limit) throw new ProblemError('too_large');
    parts.push(part);
  }
  return Buffer.concat(parts).toString();
}

/** The bearer token of a request; never taken from anywhere else. */
export const bearer = (call: Call): string | undefined =>
  /^Bearer ([\x21-\x7e]{1,200})$/i.exec(call.req.header('authorization') ?? '')?.[1];

/** An error as an answer. Only what the catalogue knows is told; the rest stands in the log under the reference. */
export function answerProblem(call: Call, error: Error, log: Log): Response {
  const problem = toProblem(error);
  const details = problemDetails(problem, referenceOf(call));
  if (details.status >= 500) {
    log({
      level: 'error',
      event: 'request.failed',
      reference: details.reference,
      error,
    });
  }
  const status = PROBLEMS[problem.code].status as ContentfulStatusCode;
  return call.json(details, status, {
    'content-type': 'application/problem+json',
    ...(problem.retryAfter === undefined ? {} : { 'retry-after': String(problem.retryAfter) }),
  });
}

/** The reference of this request, which its line in the log has too. */
export const referenceOf = (call: Call): string =>
  (call.get('reference') as string | undefined) ?? newReference();

export function toProblem(error: Error): ProblemError {
  if (error instanceof ProblemError) return error;
  return new ProblemError(error instanceof StoreError ? 'unavailable' : 'unknown');
}
