import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { checkFormat, FORMAT, parseDocument, type Document } from './document.ts';
import { writeDurably } from './durable-file.ts';
import { StoreError } from './store.ts';

/**
 * Inside the data folder: the tenants' documents, of each the state before its last change, and what is being written.
 * Names in the first never vanish while a server runs, so that it can be copied at any time.
 */
const TENANTS = 'tenants';
const PREVIOUS = 'previous';
const UNFINISHED = 'unfinished';
const MARKER = 'store.json';

/** What a store is there for: in use, being filled by a move, or left because its data was moved elsewhere. */
export type StoreState = 'open' | 'filling' | 'left';

const documentName = (tenant: string) =>
  `${createHash('sha256').update(tenant).digest('hex').slice(0, 40)}.json`;

/** Where a tenant's document is, where its next state is written, and the last good copy of it. */
export const documentPaths = (
  folder: string,
  tenant: string,
): Record<'path' | 'aside' | 'previous', string> => {
  const name = documentName(tenant);
  const place = (part: string) => join(folder, part, name);
  return { path: place(TENANTS), aside: place(UNFINISHED), previous: place(PREVIOUS) };
};

/** Whether a store ever was here. */
export const isDataFolder = (folder: string): boolean => existsSync(join(folder, MARKER));

/** Makes what is missing of a new folder, private to this user. @throws StoreError */
export function prepareFolder(folder: string): void {
  if (isDataFolder(folder) && !existsSync(join(folder, TENANTS))) {
    throw new StoreError(`${folder} has a ${MARKER}, but its tenants are missing: restore it from a backup`);
  }
  try {
    for (const path of [folder, ...[TENANTS, PREVIOUS, UNFINISHED].map((part) => join(folder, part))]) {
      mkdirSync(path, { recursive: true, mode: 0o700 });
      chmodSync(path, 0o700);
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new StoreError(
      `the data folder ${folder} can't be made or opened (${code}): choose one this user may write`,
    );
  }
}

/** What the folder says it is; `undefined` when it is new. @throws StoreError */
export function readState(folder: string): StoreState | undefined {
  const path = join(folder, MARKER);
  if (!isDataFolder(folder)) {
    if (tenantFiles(folder).length === 0) return undefined;
    throw new StoreError(`${folder} holds tenants but no ${MARKER}: it is only part of a data folder`);
  }
  let marker: { format?: unknown; state?: StoreState };
  try {
    marker = JSON.parse(readFileSync(path, 'utf8')) as typeof marker;
  } catch {
    throw new StoreError(`${path} is damaged or not of a data folder: restore it from a backup`);
  }
  checkFormat(path, marker.format);
  return marker.state ?? 'open';
}

export const writeState = (folder: string, state: StoreState): Promise<void> =>
  writeDurably(join(folder, MARKER), `${JSON.stringify({ format: FORMAT, state })}\n`);

const tenantFiles = (folder: string) =>
  readdirSync(join(folder, TENANTS)).filter((name) => name.endsWith('.json'));

/** Takes away what a killed process was about to write: it was never acknowledged. */
export const clearUnfinished = (folder: string): void => clear(folder, [UNFINISHED]);

export const clearTenants = (folder: string): void => clear(folder, [TENANTS, PREVIOUS]);

function clear(folder: string, parts: string[]): void {
  for (const part of parts) {
    for (const name of readdirSync(join(folder, part))) rmSync(join(folder, part, name), { recursive: true });
  }
}

/** All tenants' documents. @throws StoreError that says which file is wrong, and what to do */
export function* readDocuments(folder: string): Generator<Document> {
  const names = tenantFiles(folder);
  const present = new Set(names);
  const missing = readdirSync(join(folder, PREVIOUS)).find((name) => !present.has(name));
  if (missing !== undefined) {
    throw new StoreError(`${join(folder, TENANTS, missing)} is missing: ${adviceFor(folder, missing)}`);
  }
  for (const name of names) {
    const path = join(folder, TENANTS, name);
    const document = parseDocument(path, readFileSync(path, 'utf8'), () => adviceFor(folder, name));
    if (documentName(document.tenant) !== name) {
      throw new StoreError(`${path} belongs to another tenant, under another name: move it away`);
    }
    yield document;
  }
}

function adviceFor(folder: string, name: string): string {
  const previous = join(folder, PREVIOUS, name);
  const aside = 'or move it away to do without this tenant';
  try {
    parseDocument(previous, readFileSync(previous, 'utf8'), () => '');
    return (
      `restore it from a backup, copy ${previous} over it to go on with what was before its last change, ` +
      `${aside} (and ${previous} with it)`
    );
  } catch {
    return `restore it from a backup, ${aside}`;
  }
}
