import { readFileSync, readlinkSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { StoreError } from './store.ts';

/** How often a holder gives a sign, and after how long without one it counts as gone. */
const BEAT = 5_000;
const PATIENCE = 3 * BEAT;

interface Holder {
  pid: number;
  host: string;
  /** What process ids are unique in: one boot of one machine, and there one container. Empty where that is unknown. */
  realm: string;
  /** When the process started, in its realm's own count: process ids are used again. */
  started: string;
  token: string;
}

/** Locks that this very process holds: its own process id in a lock file is no proof of a living holder. */
const heldHere = new Set<string>();

/** Another process has the folder. */
export class FolderInUse extends StoreError {
  /** The other process, in words. */
  readonly holder: string;

  constructor(folder: string, holder: string) {
    super(`the data folder ${folder} is in use by ${holder}: stop it, or give this one a folder of its own`);
    this.holder = holder;
  }
}

export interface Lock {
  /** @throws StoreError when the folder has been taken by another process meanwhile */
  check(): void;
  release(): void;
}

/**
 * Makes this process the only one that uses the folder. A holder on this machine is asked for by its process id.
 * Of one elsewhere only its signs of life can be watched, not dated: clocks differ.
 * @throws StoreError that names the process which has it.
 */
export async function lockFolder(folder: string, patience = PATIENCE): Promise<Lock> {
  const path = join(folder, 'lock');
  const mine = self();
  if (!create(path, mine)) {
    const holder = read(path);
    if (await isAlive(holder, path, patience)) throw inUse(folder, read(path) ?? mine);
    takeAside(path, holder);
    if (!create(path, mine)) throw inUse(folder, read(path) ?? mine);
  }
  heldHere.add(mine.token);
  const beat = setInterval(() => touch(path), BEAT).unref();
  return {
    check() {
      const holder = read(path);
      if (holder?.token === mine.token) return;
      throw holder
        ? inUse(folder, holder)
        : new StoreError(`the data folder ${folder} is gone, or its lock file was removed: restart`);
    },
    release() {
      clearInterval(beat);
      heldHere.delete(mine.token);
      if (read(path)?.token === mine.token) rmSync(path, { force: true });
    },
  };
}

const inUse = (folder: string, { pid, host }: Holder) =>
  new FolderInUse(folder, `process ${pid}${host === hostname() ? '' : ` on ${host}`}`);

function self(): Holder {
  const { pid } = process;
  return { pid, host: hostname(), realm: realm(), started: startOf(pid) ?? '', token: crypto.randomUUID() };
}

function realm(): string {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return `${boot} ${readlinkSync('/proc/self/ns/pid')}`;
  } catch {
    return '';
  }
}

/** When a living process of this realm started; `undefined` where that can't be known. */
function startOf(pid: number): string | undefined {
  try {
    // The second field is the program's name in brackets and may hold anything; then the state, and the start.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ');
    return fields?.[0] === 'Z' ? 'over' : fields?.[19];
  } catch {
    return undefined;
  }
}

function create(path: string, holder: Holder): boolean {
  try {
    writeFileSync(path, JSON.stringify(holder), { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return false;
    throw new StoreError(
      `the data folder's lock ${path} can't be written (${code}): the folder must be writable`,
    );
  }
}

function read(path: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Holder;
  } catch {
    return undefined;
  }
}

async function isAlive(holder: Holder | undefined, path: string, patience: number): Promise<boolean> {
  const here = holder && (holder.realm === '' ? holder.host === hostname() : holder.realm === realm());
  if (here) return runs(holder);
  // Not of this machine, or being written this very moment.
  const before = beatOf(path);
  await setTimeout(patience);
  const after = beatOf(path);
  return after !== undefined && after !== before;
}

function runs({ pid, started, token }: Holder): boolean {
  if (pid === process.pid) return heldHere.has(token);
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  return started === '' || (startOf(pid) ?? started) === started;
}

const beatOf = (path: string) => statSync(path, { throwIfNoEntry: false })?.mtimeMs;

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
