import { access, constants, readdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

const HOME = homedir();

/** Flags for a browser under test: no sandbox, since CI runs as root, and nothing that talks to the network. */
export const browserArgs: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];

const PLACES: Partial<Record<NodeJS.Platform, string[]>> = {
  linux: ['/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge', '/snap/bin/chromium'],
  darwin: ['', HOME].flatMap((root) =>
    ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((app) =>
      join(root, '/Applications', `${app}.app`, 'Contents/MacOS', app),
    ),
  ),
  win32: [process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)'], process.env['LOCALAPPDATA']].flatMap(
    (root) =>
      root === undefined
        ? []
        : [
            join(root, 'Google/Chrome/Application/chrome.exe'),
            join(root, 'Chromium/Application/chrome.exe'),
            join(root, 'Microsoft/Edge/Application/msedge.exe'),
          ],
  ),
};

/** Where Playwright keeps the browsers it downloads, and where an executable sits in such a folder. */
const PLAYWRIGHT: Partial<Record<NodeJS.Platform, [cache: string, inside: string[]]>> = {
  linux: [join(HOME, '.cache/ms-playwright'), ['chrome-linux64/chrome', 'chrome-linux/chrome']],
  darwin: [
    join(HOME, 'Library/Caches/ms-playwright'),
    ['arm64', 'x64'].flatMap((arch) => [
      `chrome-mac-${arch}/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing`,
      'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
    ]),
  ],
  win32: [
    join(process.env['LOCALAPPDATA'] ?? HOME, 'ms-playwright'),
    ['chrome-win64/chrome.exe', 'chrome-win/chrome.exe'],
  ],
};

async function firstRunnable(paths: string[]): Promise<string | undefined> {
  for (const path of paths) {
    if (
      await access(path, constants.X_OK).then(
        () => true,
        () => false,
      )
    )
      return path;
  }
  return undefined;
}

async function playwrightPaths(): Promise<string[]> {
  const [usualCache, inside] = PLAYWRIGHT[process.platform] ?? ['', []];
  const cache = process.env['PLAYWRIGHT_BROWSERS_PATH'] ?? usualCache;
  const revisions = (await readdir(cache).catch(() => []))
    .filter((name) => /^chromium-\d+$/.test(name))
    .sort((a, b) => Number(b.slice(9)) - Number(a.slice(9)));
  return revisions.flatMap((revision) => inside.map((path) => join(cache, revision, path)));
}

/** A Chrome, Chromium or Edge of this machine; `CHROME_PATH` decides when it is set. */
export async function findBrowser(): Promise<string> {
  const chosen = process.env['CHROME_PATH'];
  if (chosen !== undefined && chosen !== '') {
    if ((await firstRunnable([chosen])) === undefined)
      throw new Error(`CHROME_PATH names ${chosen}, which is not a program that can be run.`);
    return chosen;
  }
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const found = await firstRunnable([
    ...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))),
    ...(PLACES[process.platform] ?? []),
    ...(await playwrightPaths()),
  ]);
  if (found === undefined)
    throw new Error(
      'No Chrome, Chromium or Edge was found. Install one, or set CHROME_PATH to the program of one.',
    );
  return found;
}
