import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { findBrowser } from './browser.ts';

const playwrightCli = join(
  dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')),
  'cli.js',
);

const run = (command: string, args: string[], env: NodeJS.ProcessEnv = {}): boolean =>
  spawnSync(command, args, { stdio: ['ignore', 'ignore', 'ignore'], env: { ...process.env, ...env } })
    .status === 0;

/** Debian's own package brings the libraries a browser needs; Playwright's download does not. */
const fromDebian = (): boolean =>
  process.getuid?.() === 0 &&
  run('apt-get', ['--version']) &&
  run('apt-get', ['update', '-qq'], { DEBIAN_FRONTEND: 'noninteractive' }) &&
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
    DEBIAN_FRONTEND: 'noninteractive',
  });

const fromPlaywright = (): boolean => run(process.execPath, [playwrightCli, 'install', 'chromium']);

const starts = async (): Promise<string | undefined> => {
  const path = await findBrowser().catch(() => undefined);
  return path !== undefined && run(path, ['--version', '--no-sandbox']) ? path : undefined;
};

/** The browser of this machine; installs Chromium when there is none. */
export async function findOrInstallBrowser(): Promise<string> {
  if (process.env['CHROME_PATH'] !== undefined) return findBrowser();
  const present = await starts();
  if (present !== undefined) return present;
  process.stderr.write('No browser found, installing Chromium …\n');
  for (const install of [fromDebian, fromPlaywright]) {
    const installed = install() ? await starts() : undefined;
    if (installed !== undefined) return installed;
  }
  throw new Error(
    'The tests need Chrome, Chromium or Edge and could not install one: install it yourself, or set CHROME_PATH.',
  );
}
