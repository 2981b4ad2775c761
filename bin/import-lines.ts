import { open } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { ImportEntry } from '../contract/import.ts';
import { UsageError } from './usage.ts';

/** One line of an import file: its fields, or what is wrong with it as a whole. */
export interface Line {
  number: number;
  fields: Record<string, unknown>;
  fault?: string;
}

/** What a line may say: the fields of an entry, and whose it is. */
const FIELDS = ['tenant', ...Object.keys(ImportEntry.shape)];

/**
 * The lines of a file, one after the other. No message repeats what a line says: it holds a refresh token.
 * @throws UsageError when the file can't be read or its columns are not those of an import
 */
export async function* readLines(path: string): AsyncGenerator<Line> {
  const file = await open(path).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`${path} can't be read (${error.code}).`);
  });
  const input = file.createReadStream({ encoding: 'utf8' });
  yield* /\.csv$/i.test(path) ? readCsv(input) : readJson(input);
}

async function* readJson(input: NodeJS.ReadableStream): AsyncGenerator<Line> {
  let number = 0;
  for await (const text of createInterface({ input, crlfDelay: Infinity })) {
    number++;
    const line = text.replace(/^\uFEFF/, '').trim();
    if (line !== '') yield { number, ...fieldsOf(line) };
  }
}

function fieldsOf(text: string): Omit<Line, 'number'> {
  try {
    const fields = JSON.parse(text) as unknown;
    const isObject = typeof fields === 'object' && fields !== null && !Array.isArray(fields);
    return isObject ? { fields: fields as Line['fields'] } : { fields: {}, fault: 'is not a JSON object' };
  } catch {
    return { fields: {}, fault: 'is not JSON' };
  }
}

async function* readCsv(input: NodeJS.ReadableStream): AsyncGenerator<Line> {
  const { CsvError, parse } = await import('csv-parse');
  const rows = input.pipe(
    parse({ bom: true, columns: checkColumns, info: true, skip_empty_lines: true, trim: true }),
  );
  try {
    for await (const row of rows) {
      const { record, info } = row as { record: Record<string, string>; info: { lines: number } };
      const said = Object.entries(record).filter(([, value]) => value !== '');
      yield { number: info.lines, fields: Object.fromEntries(said) };
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new UsageError(`line ${String(error['lines'])}: is not CSV (${error.code}).`);
  }
}

function checkColumns(names: string[]): string[] {
  const unknown = names.findIndex((name) => !FIELDS.includes(name));
  if (unknown < 0) return names;
  // Not its name: in a file without a first line for the columns that may be a token.
  throw new UsageError(
    `line 1: column ${unknown + 1} is not one of ${FIELDS.join(', ')}; they are separated by commas.`,
  );
}
