import { readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { StoreError } from './store.ts';

/** A lock whose holder has given no sign for this long belongs to nobody. */
const STALE_AFTER = 20_000;
const BEAT = 5_000;

interface Holder {
  pid: number;
  host: string;
  token: string;
}

/** Folders that this very process holds: its own process id in a lock file is no proof of a living holder. */
const heldHere = new Set<string>();

/**
 * Makes this process the only one that uses the folder.
 * @returns a function that gives the folder back.
 * @throws StoreError that names the process which has it.
 */
export function lockFolder(folder: string): () => void {
  const path = join(folder, 'lock');
  const mine: Holder = { pid: process.pid, host: hostname(), token: crypto.randomUUID() };
  if (heldHere.has(path)) throw inUse(folder, mine);
  if (!create(path, mine)) {
    const holder = read(path);
    if (holder && isAlive(holder, path)) throw inUse(folder, holder);
    takeAside(path, holder);
    if (!create(path, mine)) throw inUse(folder, read(path) ?? mine);
  }
  heldHere.add(path);
  const beat = setInterval(() => touch(path), BEAT).unref();
  return () => {
    clearInterval(beat);
    heldHere.delete(path);
    if (read(path)?.token === mine.token) rmSync(path, { force: true });
  };
}

const inUse = (folder: string, { pid, host }: Holder) =>
  new StoreError(
    `the data folder ${folder} is in use by process ${pid}${host === hostname() ? '' : ` on ${host}`}: ` +
      `stop it, or give this one a folder of its own`,
  );

function create(path: string, holder: Holder): boolean {
  try {
    writeFileSync(path, JSON.stringify(holder), { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function read(path: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Holder;
  } catch {
    return undefined;
  }
}

function isAlive(holder: Holder, path: string): boolean {
  // Another machine's process can't be asked; only its heartbeat tells.
  if (holder.host !== hostname()) return Date.now() - statSync(path).mtimeMs < STALE_AFTER;
  if (holder.pid === process.pid) return false;
  try {
    process.kill(holder.pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Moves a dead holder's lock away, and puts it back if a living one was faster. */
function takeAside(path: string, dead: Holder | undefined): void {
  const aside = `${path}.${crypto.randomUUID()}`;
  try {
    renameSync(path, aside);
  } catch {
    return;
  }
  if (read(aside)?.token === dead?.token) rmSync(aside);
  else renameSync(aside, path);
}

function touch(path: string): void {
  try {
    utimesSync(path, new Date(), new Date());
  } catch {
    // The folder is being removed or is unreachable; the next write says so.
  }
}
