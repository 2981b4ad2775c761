/** `node docs/sizes.ts --write`: measures what a page loads of the built element, for the table in the README. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const ROOT = join(import.meta.dirname, '..');
const FOLDER = join(ROOT, 'dist', 'standalone');
const README = join(ROOT, 'README.md');

/** What is loaded in each situation, by the names of its chunks; all of them with the element itself and Lit. */
const SITUATIONS: Record<string, string[]> = {
  'Before the list is there': [],
  'One seller, cards': ['seller'],
  'Several sellers, tiles': ['sellers'],
  'A tenant without accounts': ['empty'],
  'The table': ['table'],
};
const ON_DEMAND: Record<string, string[]> = {
  'Right after the first list: the trip, panels, menus, live updates': ['rest'],
  'Search and filters, from six sellers on': ['tools'],
};

/** The chunks that these load at once, with what they import. */
function closure(names: string[]): Set<string> {
  const all = new Set<string>();
  const add = (name: string) => {
    if (all.has(name)) return;
    all.add(name);
    const text = readFileSync(join(FOLDER, name), 'utf8');
    for (const [, path = ''] of text.matchAll(/(?:from|import)\s*"\.\/([^"]+)"/g)) add(path);
  };
  names.forEach(add);
  return all;
}

const entry = 'connected-accounts.js';
const chunk = (name: string): string =>
  readdirSync(FOLDER).find((file) => file.startsWith(`${name}-`) && exportsDraw(file)) ?? '';
/** Style sheets and words may have given their chunk the same name. */
const exportsDraw = (file: string): boolean =>
  /as (draw|empty|tools|Later)\b/.test(readFileSync(join(FOLDER, file), 'utf8'));
const gzipped = (names: Iterable<string>): number =>
  [...names].reduce((sum, name) => sum + gzipSync(readFileSync(join(FOLDER, name)), { level: 9 }).length, 0);

/** Bytes after gzip that a page loads before it shows something. */
export const firstScreens = (): { name: string; bytes: number }[] =>
  Object.entries(SITUATIONS).map(([name, chunks]) => ({
    name,
    bytes: gzipped(closure([entry, ...chunks.map(chunk)])),
  }));

/** The table of the README. */
export function sizeTable(): string {
  const first = closure([entry]);
  const later = Object.entries(ON_DEMAND).map(([name, chunks]) => ({
    name,
    bytes: gzipped([...closure(chunks.map(chunk))].filter((one) => !first.has(one))),
  }));
  const line = ({ name, bytes }: { name: string; bytes: number }) =>
    `| ${name} | ${(bytes / 1024).toFixed(1)} kB |`;
  return [
    '| First screen, with Lit and English | gzip |',
    '|---|---:|',
    ...firstScreens().map(line),
    '| **Later, on demand** | |',
    ...later.map(line),
  ].join('\n');
}

if (process.argv.includes('--write')) {
  const text = readFileSync(README, 'utf8');
  const table = /\| First screen[^]*?(?=\n\n)/;
  writeFileSync(README, text.replace(table, sizeTable()));
}
