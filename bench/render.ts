/**
 * `node bench/render.ts`: how long 1,000 connections take to draw, against the same rows made by hand with DOM calls.
 * Fails above 1.5 times.
 */
import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { chromium } from 'playwright-core';
import { build, type Rolldown } from 'vite';
import { browserArgs, findBrowser } from '../test/support/browser.ts';

const LIMIT = 1.5;
const ROUNDS = 20;

const built = (await build({
  configFile: new URL('../vite.config.ts', import.meta.url).pathname,
  root: new URL('..', import.meta.url).pathname,
  build: {
    write: false,
    lib: { entry: 'bench/page/render.ts', formats: ['es'], fileName: () => 'render.js' },
  },
})) as Rolldown.RolldownOutput[];
const files = new Map(
  built.flatMap(({ output }) => output).map((one) => [`/${one.fileName}`, 'code' in one ? one.code : '']),
);
const server = createServer((request, response) => {
  const code = files.get(request.url ?? '');
  response.setHeader('content-type', code === undefined ? 'text/html' : 'text/javascript');
  response.end(
    code ??
      '<!doctype html><html lang="en"><title>Bench</title><script type="module" src="/render.js"></script>',
  );
}).listen(0, '127.0.0.1');
await once(server, 'listening');

const browser = await chromium.launch({
  executablePath: await findBrowser(),
  args: [...browserArgs, '--js-flags=--expose-gc'],
});
const page = await browser.newPage();
await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
await page.waitForFunction('typeof measure === "function"');
const { element, hand, ratio, connections } = await page.evaluate<
  Record<'element' | 'hand' | 'ratio' | 'connections', number>
>(`measure(${ROUNDS})`);
await browser.close();
server.close();

console.log(
  `${connections} connections: element ${element.toFixed(0)} ms, by hand ${hand.toFixed(0)} ms, ratio ${ratio.toFixed(2)} (at most ${LIMIT})`,
);
process.exit(ratio <= LIMIT ? 0 : 1);
