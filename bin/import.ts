import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { Imported, type ImportOutcome } from '../contract/import.ts';
import type { ProblemDetails } from '../contract/problem.ts';
import { readLines, type Line } from './import-lines.ts';
import { optionsOf, UsageError } from './usage.ts';

/** The import can't go on; the message says why and what to do. */
class ImportError extends Error {
  override name = 'ImportError';
}

type Told = Pick<ImportOutcome, 'outcome' | 'connectionId' | 'code' | 'field' | 'detail'>;

/** Lines that are read before their entries are sent, each tenant's together. */
const WINDOW = 100;
const REQUESTS_AT_ONCE = 4;
const TRIES = 6;
const SECOND = 1000;
const PATIENCE = 300 * SECOND;
const LOOPBACK = /^(localhost|127(\.\d+){3}|\[::1\])$/;
const COLUMNS = ['imported', 'renewed', 'kept', 'refused'] as const;

/**
 * `connected-accounts import FILE`: brings refresh tokens from a file of JSON lines or CSV into a running server. What
 * became of each line is written to a file of results, by which the command goes on where it stopped.
 */
export async function importFile([file, ...args]: string[]): Promise<void> {
  if (file === undefined || file.startsWith('-')) {
    throw new UsageError('Name the file first: connected-accounts import FILE, JSON lines or .csv.');
  }
  const options = optionsOf(args, {
    server: { type: 'string' },
    tenant: { type: 'string' },
    results: { type: 'string' },
  });
  const server = await serverAt(options['server'] ?? process.env['PUBLIC_URL']);
  const apiKey = process.env['API_KEY']?.trim();
  if (!apiKey) throw new UsageError('Set API_KEY to a key of the server with the scope import.');
  const results = resultsIn(String(options['results'] ?? `${file}.results.jsonl`));
  const progress = new Progress();
  const flush = async (lines: Line[]) => {
    const batches = [...Map.groupBy(lines, ({ fields }) => String(fields['tenant'])).values()];
    const work = async () => {
      for (let batch = batches.shift(); batch; batch = batches.shift()) {
        const told = await bring(server, apiKey, batch);
        for (const [at, line] of batch.entries()) {
          const outcome = told[at] ?? refused('unknown');
          results.add(line, outcome);
          progress.add(line, outcome);
        }
      }
    };
    await Promise.all(Array.from({ length: REQUESTS_AT_ONCE }, work));
  };

  const open: Line[] = [];
  for await (const read of readLines(file)) {
    const line = { ...read, fields: { tenant: options['tenant'], ...read.fields } };
    const fault = line.fault ?? (typeof line.fields.tenant === 'string' ? undefined : 'names no tenant');
    if (fault !== undefined) progress.add(line, refused('invalid_request', fault));
    else if (results.has(line)) progress.before++;
    else if (open.push(line) === WINDOW) await flush(open.splice(0));
  }
  await flush(open);
  progress.end(results.path);
}

/** The server's address, where it answers. @throws UsageError, ImportError */
async function serverAt(given: string | boolean | undefined): Promise<string> {
  const address = typeof given === 'string' ? given.replace(/\/$/, '') : '';
  if (!URL.canParse(address)) throw new UsageError('Give --server, or set PUBLIC_URL: the server’s address.');
  const { protocol, hostname } = new URL(address);
  if (protocol !== 'https:' && !LOOPBACK.test(hostname)) {
    throw new UsageError('The server’s address must be https: refresh tokens go there.');
  }
  const answer = await fetch(`${address}/healthz`, { redirect: 'error' }).catch(() => undefined);
  if (!answer?.ok) throw new ImportError(`${address} does not answer: start the server, check the address.`);
  return address;
}

const refused = (code: ImportOutcome['code'], detail: string | null = null, field: string | null = null) =>
  ({ outcome: 'refused', connectionId: null, code, field, detail }) satisfies Told;

/** Sends one tenant's entries; waits while the server or the network is busy. @throws ImportError */
async function bring(server: string, apiKey: string, batch: Line[]): Promise<Told[]> {
  const tenant = encodeURIComponent(String(batch[0]?.fields['tenant']));
  const entries = batch.map(({ fields }) => ({ ...fields, tenant: undefined }));
  for (let wait = SECOND, round = 1; ; wait *= 2, round++) {
    const answer = await fetch(`${server}/v1/tenants/${tenant}/connections/import`, {
      method: 'POST',
      headers: { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' },
      body: JSON.stringify({ entries }),
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE),
    }).catch(() => undefined);
    if (answer?.ok) return Imported.parse(await answer.json()).entries;
    const { status = 0 } = answer ?? {};
    const problem = (await answer?.json().catch(() => undefined)) as ProblemDetails | undefined;
    if (status === 401) throw new ImportError('The server does not know API_KEY.');
    if (status === 403) throw new ImportError('API_KEY may not import: it needs the scope import.');
    if (answer && status < 500 && status !== 429) {
      const { code = 'unknown', detail = `answered ${status}`, field = null } = problem ?? {};
      return batch.map(() => refused(code, detail, field));
    }
    if (round === TRIES) {
      const said = answer ? `answers ${problem?.code ?? status}` : 'does not answer any more';
      throw new ImportError(`${server} ${said}: run the same command again to go on from here.`);
    }
    await setTimeout(Number(answer?.headers.get('retry-after') ?? 0) * SECOND || wait);
  }
}

/** What became of each line, by what it says and not by its number: a file may be mended and sorted anew. */
function resultsIn(path: string) {
  const printOf = ({ fields }: Line) =>
    createHash('sha256')
      .update(JSON.stringify(Object.entries(fields).sort()))
      .digest('base64url');
  const done = new Set<string>();
  if (!existsSync(path)) writeFileSync(path, '', { mode: 0o600 });
  const before = readFileSync(path, 'utf8');
  if (before !== '' && !before.endsWith('\n')) appendFileSync(path, '\n');
  for (const text of before.split('\n')) {
    try {
      const { print, outcome } = JSON.parse(text) as { print: string } & Told;
      if (outcome !== 'refused') done.add(print);
    } catch {
      // The last line of a run that was killed while it wrote; its entry is sent again, and kept.
    }
  }
  return {
    path,
    has: (line: Line) => done.has(printOf(line)),
    add(line: Line, { outcome, connectionId, code, field, detail }: Told) {
      const { tenant, ref = null } = line.fields;
      const told = { line: line.number, tenant, ref, outcome, connectionId, code, field, detail };
      appendFileSync(path, `${JSON.stringify({ ...told, print: printOf(line) })}\n`);
      if (outcome !== 'refused') done.add(printOf(line));
    },
  };
}

/** Counts, and says what a person has to know: each line that was refused, and now and then how far it is. */
class Progress {
  before = 0;
  readonly #counts = { imported: 0, renewed: 0, kept: 0, refused: 0 };
  #lastSaid = Date.now();

  add({ number, fields }: Line, { outcome, code, field, detail }: Told): void {
    this.#counts[outcome]++;
    if (outcome === 'refused') {
      const name = typeof fields['ref'] === 'string' ? ` (${fields['ref']})` : '';
      const kind = code === 'invalid_request' ? field : code;
      console.error(`line ${number}${name}: ${[kind, detail].filter(Boolean).join(': ')}`);
    }
    if (Date.now() - this.#lastSaid < 5 * SECOND) return;
    this.#lastSaid = Date.now();
    console.error(`so far ${this.#text()}`);
  }

  #text(): string {
    const said = COLUMNS.map((column) => `${this.#counts[column]} ${column}`).join(', ');
    return this.before > 0 ? `${said}; ${this.before} were done before` : said;
  }

  end(results: string): void {
    console.log(`${this.#text()}. Each line’s result is in ${results}`);
    if (this.#counts.refused === 0) return;
    console.log('Mend what is wrong and run the same command again: what is done is not done twice.');
    process.exitCode = 1;
  }
}
