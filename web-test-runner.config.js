import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import {
  emulateMediaPlugin,
  sendKeysPlugin,
  sendMousePlugin,
  setViewportPlugin,
} from '@web/test-runner-commands/plugins';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { browserArgs, findBrowser } from './test/support/browser.ts';

const require = createRequire(import.meta.url);

/** The service worker comes from the package, so that its version is always the library's. */
const mockWorker = {
  name: 'mock-worker',
  async serve({ path }) {
    if (path !== '/mockServiceWorker.js') return undefined;
    return { body: await readFile(require.resolve('msw/mockServiceWorker.js'), 'utf8'), type: 'js' };
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
  files: 'test/widget/**/*.test.ts',
  nodeResolve: { exportConditions: ['browser', 'development', 'default'] },
  browsers: [
    playwrightLauncher({
      product: 'chromium',
      launchOptions: { executablePath: await findBrowser(), args: [...browserArgs] },
    }),
  ],
  reporters: [defaultReporter({ reportTestProgress: false }), countingReporter],
  plugins: [
    mockWorker,
    emulateMediaPlugin(),
    sendKeysPlugin(),
    sendMousePlugin(),
    setViewportPlugin(),
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('./widget/tsconfig.json', import.meta.url)),
    }),
  ],
  testRunnerHtml: (path) =>
    `<!doctype html><html lang="en"><head><title>Widget tests</title><style>html{background:Canvas;color:CanvasText}</style></head><body><script type="module" src="${path}"></script></body></html>`,
  // Lit says at every start that it runs in development mode, which is what its warnings need.
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  // Every state is looked at in several themes; a busy machine may take its time.
  testsFinishTimeout: 600_000,
  testFramework: { config: { timeout: 30_000 } },
};
