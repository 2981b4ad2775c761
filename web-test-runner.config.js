import { glob, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { relative } from 'node:path';
import { defaultReporter } from '@web/test-runner';
import {
  emulateMediaPlugin,
  sendKeysPlugin,
  sendMousePlugin,
  setViewportPlugin,
} from '@web/test-runner-commands/plugins';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { build } from 'vite';
import { browserArgs, findBrowser } from './test/support/browser.ts';

const require = createRequire(import.meta.url);
const root = import.meta.dirname;
const TESTS = 'test/widget/**/*.test.ts';

/** The service worker comes from the package, so that its version is always the library's. */
const mockWorker = {
  name: 'mock-worker',
  async serve({ path }) {
    if (path !== '/mockServiceWorker.js') return undefined;
    return { body: await readFile(require.resolve('msw/mockServiceWorker.js'), 'utf8'), type: 'js' };
  },
};

/** Every page loads a few chunks, under the names of the sources, instead of hundreds of modules. */
const chunks = {
  name: 'chunks',
  files: new Map(),
  async serverStart() {
    const nameOf = (id) => relative(root, id).replace(/\.ts$/, '');
    const { output } = await build({
      configFile: false,
      mode: 'development',
      logLevel: 'error',
      resolve: { conditions: ['browser', 'development'] },
      build: {
        write: false,
        minify: false,
        sourcemap: 'inline',
        target: 'es2022',
        modulePreload: false,
        rolldownOptions: {
          input: Object.fromEntries((await Array.fromAsync(glob(TESTS))).map((file) => [nameOf(file), file])),
          external: /^\/__web-/,
          output: {
            entryFileNames: '[name].ts',
            chunkFileNames: ({ facadeModuleId, name }) =>
              `${facadeModuleId ? nameOf(facadeModuleId) : name}-[hash].js`,
          },
        },
      },
    });
    for (const { fileName, code } of output) this.files.set(`/${fileName}`, code);
  },
  serve({ path }) {
    const body = this.files.get(path);
    return body && { body, type: 'js' };
  },
};

/** Counts for `npm test`, which sums up all rooms. */
const countingReporter = {
  async onTestRunFinished({ sessions }) {
    if (!process.env.WIDGET_REPORT) return;
    const counts = { passed: 0, failed: 0 };
    const walk = ({ tests, suites }) => {
      for (const { passed, skipped } of tests) if (!skipped) counts[passed ? 'passed' : 'failed']++;
      suites.forEach(walk);
    };
    for (const { testResults, errors } of sessions) {
      if (testResults) walk(testResults);
      counts.failed += errors.length;
    }
    await writeFile(process.env.WIDGET_REPORT, JSON.stringify(counts));
  },
};

export default {
  files: TESTS,
  browsers: [
    playwrightLauncher({
      product: 'chromium',
      // What moves is drawn again and again, and takes the processor from the tests. The journeys are made with motion.
      createBrowserContext: ({ browser }) => browser.newContext({ reducedMotion: 'reduce' }),
      launchOptions: { executablePath: await findBrowser(), args: [...browserArgs] },
    }),
  ],
  reporters: [defaultReporter({ reportTestProgress: false }), countingReporter],
  plugins: [
    mockWorker,
    chunks,
    emulateMediaPlugin(),
    sendKeysPlugin(),
    sendMousePlugin(),
    setViewportPlugin(),
  ],
  testRunnerHtml: (path) =>
    `<!doctype html><html lang="en"><head><title>Widget tests</title><style>html{background:Canvas;color:CanvasText}</style></head><body><script type="module" src="${path}"></script></body></html>`,
  // Lit says at every start that it runs in development mode, which is what its warnings need.
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  // Every state is looked at in several themes; a busy machine may take its time.
  testsFinishTimeout: 600_000,
  testFramework: { config: { timeout: 30_000 } },
};
