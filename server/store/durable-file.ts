import { createHash } from 'node:crypto';
import { copyFile, link, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { StoreError } from './store.ts';

/** A file was replaced, but whether that lasts is unknown: what is in memory and on disk may differ from now on. */
export class UncertainWrite extends Error {
  override name = 'UncertainWrite';
}

export interface WriteOptions {
  /** Where the new content is written before it takes the file's place; beside it unless given. */
  aside?: string;
  /** Where the last good copy is kept: the state before this one. */
  previous?: string;
  /** The state before must not outlive this write; the copy is made of the new one. */
  forget?: boolean;
  /** Throws when this process may not write any more; asked at the last moment. */
  check?: () => void;
}

/**
 * Writes a file so that it is whole and on disk, or untouched: aside, fsync, rename, fsync of the folder.
 * @throws UncertainWrite when only the last of these failed
 */
export async function writeDurably(
  path: string,
  content: string | Buffer,
  { aside = `${path}.new`, previous, forget = false, check }: WriteOptions = {},
): Promise<void> {
  try {
    await writeAside(aside, content);
    if (previous !== undefined) await keepPrevious(path, previous, forget);
    check?.();
    await rename(aside, path);
  } catch (error) {
    // A half written file would keep a full disk full.
    await rm(aside, { force: true }).catch(() => undefined);
    throw error;
  }
  try {
    await syncFolder(dirname(path));
  } catch (cause) {
    throw new UncertainWrite(`${path} may not last`, { cause });
  }
  // The new state is on disk: without room for a copy of it there is none until the next change.
  if (previous !== undefined && forget)
    await copyFile(path, previous).catch(() => rm(previous, { force: true }));
}

async function writeAside(aside: string, content: string | Buffer): Promise<void> {
  const file = await open(aside, 'w', 0o600);
  try {
    await file.chmod(0o600);
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

/** Gives the state that is about to be replaced a second name; a copy where the file system has no links. */
async function keepPrevious(path: string, previous: string, forget: boolean): Promise<void> {
  await rm(previous, { force: true });
  if (forget) return;
  try {
    await link(path, previous);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    await copyFile(path, previous);
  }
}

const checksumOf = (body: string | Buffer) => createHash('sha256').update(body).digest('base64url');

/** A file's content: the checksum of the rest in the first line. */
export const withChecksum = (body: Buffer): Buffer =>
  Buffer.concat([Buffer.from(`${checksumOf(body)}\n`), body]);

/** The body of a checked file. @throws StoreError that says what to do when a bit is missing or different */
export function checkedBody(path: string, text: string, advice: () => string): string {
  const lineEnd = text.indexOf('\n');
  const body = text.slice(lineEnd + 1);
  if (lineEnd < 0 || !text.endsWith('\n') || checksumOf(body) !== text.slice(0, lineEnd)) {
    throw new StoreError(`${path} is damaged or was edited: ${advice()}`);
  }
  return body;
}
