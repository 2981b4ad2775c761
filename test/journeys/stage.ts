import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright-core';
import { startDemo } from '../../bin/demo.ts';
import { browserArgs, findBrowser } from '../support/browser.ts';

type Demo = Awaited<ReturnType<typeof startDemo>>;

/** Everything a person meets, on free ports and in a folder of its own, and a browser to meet it with. */
export class Stage {
  readonly folder = mkdtempSync(join(tmpdir(), 'connected-accounts-journey-'));
  readonly trouble: string[] = [];
  /** Addresses of our start page that a browser opened. */
  readonly links: string[] = [];
  demo!: Demo;
  browser!: Browser;
  port = 0;

  static async set(): Promise<Stage> {
    const stage = new Stage();
    stage.port = await freePort();
    await stage.start();
    stage.browser = await chromium.launch({ executablePath: await findBrowser(), args: [...browserArgs] });
    return stage;
  }

  async start(): Promise<void> {
    this.demo = await startDemo({ port: this.port, folder: this.folder, pace: 50 });
  }

  async strike(): Promise<void> {
    await this.browser.close();
    await this.demo.close();
    rmSync(this.folder, { recursive: true, force: true });
    assert.deepEqual(this.trouble, [], 'no console error, page error or failed request');
  }

  /** A browser of its own, whose every complaint fails the journey. */
  async person(options: BrowserContextOptions = {}): Promise<BrowserContext> {
    const context = await this.browser.newContext({
      locale: 'en-US',
      viewport: { width: 1280, height: 900 },
      ...options,
    });
    context.setDefaultTimeout(30_000);
    context.on('weberror', (error) => this.trouble.push(error.error().message));
    context.on('request', (request) => {
      if (/\/connect\/[\w-]{22}$/.test(request.url())) this.links.push(request.url());
    });
    context.on('console', (message) => {
      // Amazon's own error pages come with a status that a browser complains about.
      if (message.location().url.startsWith(this.demo.sandbox.url)) return;
      if (message.type() === 'error' || message.type() === 'warning') this.trouble.push(message.text());
    });
    return context;
  }

  async open(context: BrowserContext, query = ''): Promise<Page> {
    const page = await context.newPage();
    await page.goto(`${this.demo.url}/settings/connected-accounts${query}`);
    return page;
  }

  /** Asks the server as the vendor's own backend does. */
  host(method: string, path: string, body?: unknown): Promise<Response> {
    const { apiKey } = JSON.parse(readFileSync(join(this.folder, 'keys.json'), 'utf8')) as { apiKey: string };
    return fetch(`http://localhost:${this.port + 10}${path}`, {
      method,
      headers: { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  }

  /** Does what the element would for somebody who may do everything. */
  async ask(tenant: string, user: string, path: string, body: unknown): Promise<Response> {
    const { url, accounts } = this.demo;
    const { token } = await accounts.createSession({
      tenant,
      user: { id: user },
      abilities: ['view', 'connect', 'onboard', 'ads', 'rename', 'share', 'disconnect', 'seeIds'],
      origin: url,
      returnUrl: `${url}/settings/connected-accounts`,
    });
    return accounts.fetch(
      new Request(`http://localhost:${this.port + 10}${path}`, {
        method: 'POST',
        headers: { origin: url, authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
    );
  }

  tokenCalls(): number {
    return this.demo.sandbox.requests.list().filter(({ path }) => path === '/auth/o2/token').length;
  }
}

/** A port with room for the three that the demo takes. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = await listenOn(0);
    const others = await Promise.all([port + 10, port + 100].map((one) => listenOn(one).catch(() => 0)));
    if (port < 65_000 && others.every(Boolean)) return port;
  }
}

function listenOn(port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** "Connect" for a place, then the notice; the trip starts with the returned button. */
export async function notice(page: Page, place: string): Promise<ReturnType<Page['getByRole']>> {
  await page.getByRole('button', { name: new RegExp(`^Connect Amazon Seller Central, ${place}`) }).click();
  await page.getByRole('heading', { name: 'Before you go to Amazon' }).waitFor();
  return page.getByRole('button', { name: /^Continue to Amazon/ });
}

/** Goes to Amazon in a window of its own. */
export async function openAmazon(page: Page, place: string): Promise<Page> {
  const go = await notice(page, place);
  const [amazon] = await Promise.all([page.waitForEvent('popup'), go.click()]);
  return amazon;
}

/** What a seller does at Amazon. */
export async function consent(amazon: Page, seller: string): Promise<void> {
  await amazon.getByRole('button', { name: `Sign in as ${seller}` }).click();
  await confirm(amazon);
}

export async function confirm(amazon: Page): Promise<void> {
  const button = amazon.getByRole('button', { name: 'Confirm' });
  // Grey until the box is ticked, once the page's script has run.
  await amazon.getByRole('button', { name: 'Confirm', disabled: true }).waitFor();
  await amazon.getByRole('checkbox').check();
  await button.click();
}

export const review = (page: Page) => page.getByRole('heading', { name: 'Is this the right account?' });
export const card = (page: Page, name: string) => page.getByRole('article', { name });
export const keep = (page: Page) => page.getByRole('button', { name: 'Yes, keep it' });

/** "Where do you sell?" of a workspace without accounts. */
export async function sellIn(page: Page, country: string): Promise<void> {
  await page.getByLabel('Where do you sell?').selectOption({ label: country });
}
