/** Tables in documents that are made from the sources, so that the two can't say different things. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';

export const root = join(import.meta.dirname, '..');
export const readDocument = (name: string): string => readFileSync(join(root, name), 'utf8');

const cell = (text = '') => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
export const code = (text = ''): string => (text ? `\`${text}\`` : '');
export const table = (head: string[], rows: string[][]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');

/** The document with its tables drawn anew: `<!-- table: events -->` up to `<!-- end -->`. */
export const withTables = (text: string, tables: Record<string, string>): string =>
  text.replace(
    /(<!-- table: ([\w-]+) -->\n)[\s\S]*?(<!-- end -->)/g,
    (_, start: string, name: string, end: string) => {
      if (!tables[name]) throw new Error(`there is no table "${name}"`);
      return `${start}\n${tables[name]}\n\n${end}`;
    },
  );

/** Writes the files; with `--check` on the command line nothing is written, and what has drifted is named. */
export async function writeOrCheck(files: Record<string, string>, from: string): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    const path = join(root, name);
    const made = await format(text, { ...(await resolveConfig(path)), filepath: path });
    if (!process.argv.includes('--check')) writeFileSync(path, made);
    else if (readFileSync(path, 'utf8') !== made) {
      console.error(`${name} has drifted from ${from}: run \`npm run docs\`.`);
      process.exitCode = 1;
    }
  }
}
