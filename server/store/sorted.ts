/** The place of the first text that sorts after the given one. */
export function firstAfter<T>(
  sorted: readonly T[],
  text: string,
  textOf: (item: T) => string = String,
): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (textOf(sorted[middle] as T) <= text) low = middle + 1;
    else high = middle;
  }
  return low;
}
