import { fold } from './search.ts';

const LONGEST = 60;

/** Names that people would take for the same. */
export const sameName = (left: string, right: string): boolean => fold(left) === fold(right);

/** The wanted name, or, where it is taken, one that tells the place, and then a number, as well. */
export function freeName(wanted: string, taken: readonly string[], place?: string): string {
  const used = new Set(taken.map(fold));
  const endingIn = (ending: string) => `${wanted.slice(0, LONGEST - ending.length).trimEnd()}${ending}`;
  const places = place === undefined ? [] : [endingIn(` (${place})`)];
  const candidates = [wanted, ...places];
  for (let number = 2; number <= taken.length + 2; number++) candidates.push(endingIn(` ${number}`));
  return candidates.find((name) => !used.has(fold(name))) ?? wanted;
}
