import { z } from 'zod';
import { SandboxError } from './errors.ts';

export const MINUTE = 60 * 1000;
export const DAY = 24 * 60 * MINUTE;

/** Whatever ends 365 days later must still be a date with four digits in its year. */
const FIRST = 0;
const LAST = Date.UTC(9000, 0);

/** Where the sandbox's time stands, kept with the rest of its state. */
export interface ClockState {
  /** Milliseconds the sandbox is ahead of the machine. */
  offset: number;
  /** Set while the clock stands still. */
  frozenAt: number | null;
  /** What the clock showed at the start. */
  startedAt: number;
}

/** Where the clock begins, and begins again after a reset: now and running, unless said otherwise. */
export const ClockStart = z.strictObject({
  at: z.union([z.iso.datetime({ offset: true }), z.date()]).optional(),
  freeze: z.boolean().optional(),
});
export type ClockStart = z.infer<typeof ClockStart>;

/** One call may do all of it: set, then move, then freeze or run. */
export const ClockChange = z
  .strictObject({
    at: z.iso.datetime({ offset: true }),
    advance: z.union([z.string(), z.number()]),
    freeze: z.boolean(),
  })
  .partial()
  .refine((change) => Object.keys(change).length > 0, { error: 'say at, advance or freeze' });
export type ClockChange = z.infer<typeof ClockChange>;

const duration =
  /^(-)?P(?=.)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?=.)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;

/** Adds an ISO 8601 duration such as `P365D`, `PT1H` or `P1Y2M`; months and years follow the calendar. */
export function addDuration(from: number, iso: string): number {
  const parts = duration.exec(iso);
  if (!parts) {
    throw new SandboxError(
      'invalid_input',
      `"${iso}" is not an ISO 8601 duration; write P365D, PT1H or PT90S`,
    );
  }
  const sign = parts[1] ? -1 : 1;
  const [years = 0, months = 0, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = parts
    .slice(2)
    .map((part) => sign * Number(part ?? 0));
  const date = new Date(from);
  date.setUTCFullYear(date.getUTCFullYear() + years, date.getUTCMonth() + months);
  return date.getTime() + (((weeks * 7 + days) * 24 + hours) * 60 + minutes) * 60_000 + seconds * 1_000;
}

const moved = (from: number, by: string | number): number =>
  typeof by === 'number' ? from + by : addDuration(from, by);

/** The one clock that codes, tokens, authorizations, secrets and rate buckets obey. */
export class Clock {
  readonly #state: () => ClockState;

  constructor(state: () => ClockState) {
    this.#state = state;
  }

  static startingAs({ at, freeze = false }: ClockStart): ClockState {
    const machine = Clock.machine();
    const start = at === undefined ? machine : new Date(at).getTime();
    return { offset: start - machine, frozenAt: freeze ? start : null, startedAt: start };
  }

  /** This machine's own time; everything else asks the clock. */
  static machine(): number {
    return Date.now();
  }

  /** Milliseconds since 1970, in the sandbox's time. */
  get ms(): number {
    const { frozenAt, offset } = this.#state();
    return frozenAt ?? Clock.machine() + offset;
  }

  get isFrozen(): boolean {
    return this.#state().frozenAt !== null;
  }

  /** What it showed at the start. */
  get startedAt(): Date {
    return new Date(this.#state().startedAt);
  }

  now(): Date {
    return new Date(this.ms);
  }

  /** Moves by milliseconds or by an ISO 8601 duration: `advance('P365D')`. */
  advance(by: string | number): Date {
    return this.#moveTo(moved(this.ms, by));
  }

  set(to: Date | string): Date {
    return this.#moveTo(new Date(to).getTime());
  }

  freeze(): void {
    this.#state().frozenAt = this.ms;
  }

  unfreeze(): void {
    const state = this.#state();
    if (state.frozenAt === null) return;
    state.offset = state.frozenAt - Clock.machine();
    state.frozenAt = null;
  }

  /** All of it or, when any of it is refused, nothing; a frozen clock stands on the very millisecond. */
  change({ at, advance = 0, freeze }: ClockChange): void {
    const to = moved(at === undefined ? this.ms : new Date(at).getTime(), advance);
    this.#moveTo(to);
    if (freeze === true) this.#state().frozenAt = to;
    if (freeze === false) this.unfreeze();
  }

  #moveTo(ms: number): Date {
    if (!(ms >= FIRST && ms < LAST))
      throw new SandboxError('invalid_input', 'The clock goes from 1970 to 9000');
    const state = this.#state();
    if (state.frozenAt === null) state.offset = ms - Clock.machine();
    else state.frozenAt = ms;
    return new Date(ms);
  }
}
