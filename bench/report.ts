/** How the parts of the bench measure and say what they found. A figure above its bar makes the part fail. */

const sorted = (values: readonly number[]) => [...values].sort((left, right) => left - right);
export const median = (values: readonly number[]): number => sorted(values)[values.length >> 1] ?? NaN;
/** One round in ten is calmer: what other programs do at the same time makes work longer, never shorter. */
export const calm = (values: readonly number[]): number =>
  sorted(values)[Math.floor(values.length / 10)] ?? NaN;

/** Prints one figure; beside a bar, also how much of it is used. */
export function say(what: string, figure: string, note = ''): void {
  console.log(`${what.padEnd(66)} ${figure.padStart(11)}  ${note}`.trimEnd());
}

/** Prints a figure as a ratio of its bar, and fails the part when it is more. */
export function hold(what: string, value: number, bar: number, unit: string, note = ''): void {
  const isAbove = !(value <= bar);
  if (isAbove) process.exitCode = 1;
  const digits = value < 100 && !Number.isInteger(value) ? 2 : 0;
  const parts = [`bar ${bar} ${unit}`, `${(value / bar).toFixed(2)} of it${isAbove ? '  ABOVE' : ''}`, note];
  say(what, `${value.toFixed(digits)} ${unit}`, parts.filter(Boolean).join(', '));
}

/**
 * The same for a time on the clock. Where something simple, measured beside it, takes more than half the bar by itself,
 * the machine is too busy to judge, and the part says so instead of failing.
 */
export function holdTime(what: string, value: number, bar: number, unit: string, simple: number): void {
  const isBusy = value > bar && simple > bar / 2;
  if (!isBusy) return hold(what, value, bar, unit);
  const why = `NOT JUDGED: the machine is busy, ${simple.toFixed(2)} ${unit} for the simplest way`;
  say(what, `${value.toFixed(2)} ${unit}`, `bar ${bar} ${unit}, ${why}`);
}

/** In milliseconds. */
export async function took(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Processor time of one call in microseconds, over several; a busy machine does not change it much. */
export async function processorTime(calls: number, work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  for (let call = 0; call < calls; call++) await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / calls;
}

/** Measures two things in turns, so that a busy machine is busy for both. */
export async function inTurns(
  rounds: number,
  one: (round: number) => Promise<number>,
  two: (round: number) => Promise<number>,
  pick = median,
): Promise<[number, number]> {
  const figures: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round++) {
    figures[0].push(await one(round));
    figures[1].push(await two(round));
  }
  return [pick(figures[0]), pick(figures[1])];
}
