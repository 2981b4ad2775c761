import { z } from 'zod';

export type SandboxErrorCode =
  | 'port_taken'
  | 'invalid_input'
  | 'unknown_fault'
  | 'unknown_persona'
  | 'unknown_app'
  | 'unknown_account'
  | 'state_file_unreadable'
  | 'personas_file_unreadable'
  | 'headless_stuck';

/** Whatever the sandbox's own API refuses. `code` is stable, `message` is for a person and names the field. */
export class SandboxError extends Error {
  override readonly name = 'SandboxError';
  readonly code: SandboxErrorCode;

  constructor(code: SandboxErrorCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? {} : { cause });
    this.code = code;
  }
}

/** What came from outside, checked. @throws SandboxError `invalid_input`, naming each field that is wrong */
export function checked<Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  throw new SandboxError('invalid_input', z.prettifyError(parsed.error));
}

/** The word that was probably meant: the one with the smallest edit distance. */
export function nearest(word: string, known: readonly string[]): string {
  const distance = (other: string): number => {
    let row = Array.from({ length: other.length + 1 }, (_, index) => index);
    for (const [i, letter] of [...word].entries()) {
      const next = [i + 1];
      for (const [j, its] of [...other].entries()) {
        const change = (row[j] ?? 0) + (letter === its ? 0 : 1);
        next.push(Math.min(change, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
      }
      row = next;
    }
    return row.at(-1) ?? 0;
  };
  return known.reduce((best, other) => (distance(other) < distance(best) ? other : best));
}
