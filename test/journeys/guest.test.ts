/// <reference lib="dom" />
/** The built element as a guest in a strict page: what it may, what it leaves behind, and with whom it gets along. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { after, before, beforeEach, describe, test } from 'node:test';
import { chromium, type Browser, type Page } from 'playwright-core';
import type * as Entry from '../../widget/element.ts';
import type * as Played from '../../widget/testing/client.ts';
import { dialogScenarios, scenarios } from '../../widget/testing/client.ts';
import { browserArgs, findBrowser } from '../support/browser.ts';
import { GuestSite } from './support/guest-site.ts';

/** In the page: what was noticed before anything else ran, and how a scenario is put on. */
interface Noticing {
  violations: string[];
  listened: string[];
  names: string[];
  shifts: number[];
  put(scenario: string, folder?: string): Promise<ConnectedAccounts>;
}
declare const noticing: Noticing;
type ConnectedAccounts = Entry.ConnectedAccounts;

const site = new GuestSite();
let url: string;
let browser: Browser;
let page: Page;
let said: string[];
let asked: string[];
before(async () => {
  url = await site.open();
  browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: [...browserArgs, '--js-flags=--expose-gc'],
  });
});
after(async () => {
  await browser.close();
  site.close();
});
beforeEach(async () => {
  const context = await browser.newContext({ locale: 'en-US', viewport: { width: 1000, height: 800 } });
  page = await context.newPage();
  said = [];
  asked = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.addInitScript((folder) => {
    const { addEventListener } = EventTarget.prototype;
    const own: Noticing = {
      violations: [],
      listened: [],
      names: [],
      shifts: [],
      async put(scenario) {
        const element = document.createElement('connected-accounts');
        const played = (await import(`${folder}scenarios.js`)) as typeof Played;
        const all = { ...played.scenarios, ...played.dialogScenarios };
        const { accounts, layout } = all[scenario as keyof typeof scenarios] as Played.Scenario;
        element.client = played.scenarioClient(scenario as keyof typeof scenarios);
        if (layout) element.layout = layout;
        const told = new Promise((resolve) => {
          for (const name of ['accounts-load', 'accounts-error'] as const)
            element.addEventListener(name, resolve);
        });
        document.body.append(element);
        if (accounts !== 'never') await told;
        await element.updateComplete;
        return element;
      },
    };
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
      own.violations.push(`${violatedDirective} ${blockedURI} ${sample}`),
    );
    EventTarget.prototype.addEventListener = function (...heard) {
      if (this === window || this === document) own.listened.push(String(heard[0]));
      addEventListener.apply(this, heard);
    };
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) own.shifts.push((entry as unknown as { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
    Object.assign(globalThis, { noticing: own });
    own.names = Object.getOwnPropertyNames(window);
  }, site.element);
});

/** Opens the page with this in its body, and waits until the element is defined. */
async function open(body: string): Promise<void> {
  site.write(body);
  await page.goto(url);
  await page.evaluate(() => customElements.whenDefined('connected-accounts'));
}
const script = (folder: string) => `<script type="module" src="${folder}connected-accounts.js"></script>`;

describe('a page that allows nothing it need not allow', () => {
  test('reports no violation over every state and every dialog, and no style is written inline', async () => {
    await open(script(site.element));
    const names = [...Object.keys(scenarios), ...Object.keys(dialogScenarios)];
    for (const name of names) {
      const dialog =
        name in dialogScenarios ? dialogScenarios[name as keyof typeof dialogScenarios].dialog : null;
      const written = await page.evaluate(
        async ([name, dialog]) => {
          const element = await noticing.put(name);
          const root = element.shadowRoot as ShadowRoot;
          if (dialog) await element.open(dialog);
          while (dialog && !root.querySelector('dialog')?.open)
            await new Promise((resolve) => requestAnimationFrame(resolve));
          const menu = dialog ? null : root.querySelector<HTMLElement>('.menu-button');
          menu?.click();
          await new Promise((resolve) => requestAnimationFrame(resolve));
          await element.updateComplete;
          const shown = dialog ? root.querySelector('dialog')?.open : root.textContent.trim() !== '';
          const found = [...root.querySelectorAll('style, link, script, [style]:not([role=menu])')];
          element.remove();
          return { shown, found: found.map(({ outerHTML }) => outerHTML) };
        },
        [name, dialog] as const,
      );
      assert.deepEqual(written, { shown: true, found: [] }, name);
    }
    assert.deepEqual(await page.evaluate(() => noticing.violations), []);
    assert.deepEqual(said, []);
    // The policy was there.
    const blocked = await page.evaluate(() => {
      const inline = document.createElement('p');
      inline.setAttribute('style', 'color: red');
      try {
        inline.innerHTML = '<b>no</b>';
      } catch {
        return inline.style.color;
      }
      return 'markup was taken';
    });
    assert.equal(blocked, '');
    await page.waitForFunction(() => noticing.violations.length > 1);
  });

  test('is asked for nothing but the element’s own files', async () => {
    await open(`${script(site.element)}<p>Nothing else</p>`);
    await page.evaluate(() =>
      noticing.put('dialog-onboard').then((element) => element.open({ kind: 'add' })),
    );
    const others = asked.filter((path) => !path.startsWith(site.element));
    assert.deepEqual(others, ['/', '/placeholder.css']);
  });

  test('keeps its names, listeners, styles, cookies and storage', async () => {
    await open(script(site.element));
    const left = await page.evaluate(() => ({
      names: Object.getOwnPropertyNames(window).filter((name) => !noticing.names.includes(name)),
      listened: noticing.listened,
      head: document.head.querySelectorAll('style, script, link').length,
      sheets: document.adoptedStyleSheets.length,
    }));
    // What Lit itself leaves in every page.
    const lit = ['litElementVersions', 'litHtmlVersions', 'litPropertyMetadata', 'reactiveElementVersions'];
    assert.deepEqual(left, { names: left.names, listened: [], head: 2, sheets: 0 });
    assert.deepEqual(left.names.sort(), lit);

    const kept = await page.evaluate(async () => {
      await noticing.put('one-seller');
      return { cookie: document.cookie, local: { ...localStorage }, session: { ...sessionStorage } };
    });
    assert.deepEqual(kept, {
      cookie: '',
      local: { 'connected-accounts': '{"shape":{"layout":"cards","sellers":1}}' },
      session: {},
    });
  });

  test('may call its own things as the element does', async () => {
    await open(
      `${script(site.element)}<a id="title">Mine</a><form id="dialog-title"><input name="style" /></form>
       <a id="connected-accounts"></a><img name="model" alt="" /><template id="connectedAccounts"></template>`,
    );
    await page.evaluate(() => noticing.put('dialog-add').then((element) => element.open({ kind: 'add' })));
    await page.getByRole('dialog', { name: 'Add New Connection' }).waitFor();
    assert.deepEqual(said, []);
  });

  test('finds nothing in the files that would run text', () => {
    const folder = new URL('../../dist/standalone/', import.meta.url);
    for (const name of readdirSync(folder)) {
      const text = readFileSync(new URL(name, folder), 'utf8');
      assert.doesNotMatch(
        text,
        /\beval\(|new Function\(|[^.\w]Function\(|document\.write|insertAdjacentHTML/,
        name,
      );
      // Lit's own, on templates that are written in our sources.
      const markup = text.match(/\.(inner|outer)HTML\s*=/g) ?? [];
      assert.ok(markup.length <= (name.startsWith('first-') ? 1 : 0), `${name}: ${markup.length}`);
    }
  });
});

/** What assistive technology is given in each state; `UPDATE_TREES=1` writes down what is so now, to be read before it is kept. */
test('the tree of every state is the one that was kept', async () => {
  const path = new URL('support/trees.json', import.meta.url);
  await open(script(site.element));
  const trees: Record<string, string[]> = {};
  const all = [...Object.keys(scenarios), ...Object.keys(dialogScenarios)];
  const isUpdate = process.env['UPDATE_TREES'] === '1';
  // `npm run test:deep` looks at all.
  const looked = process.env['DEEP'] === '1' || isUpdate ? all : all.filter((_, at) => at % 6 === 0);
  for (const name of looked) {
    const { dialog } = { ...scenarios, ...dialogScenarios }[name as 'dialog-add'] as { dialog?: object };
    await page.evaluate(() => localStorage.clear());
    await page.evaluate(
      async ([name, dialog]) => {
        const element = await noticing.put(name);
        const root = element.shadowRoot as ShadowRoot;
        if (dialog) await element.open(dialog as Parameters<typeof element.open>[0]);
        const stands = () =>
          dialog
            ? root.querySelector('dialog[open] .sheet > header')
            : !root.querySelector('[aria-busy="true"]');
        while (name !== 'loading' && !stands())
          await new Promise((resolve) => requestAnimationFrame(resolve));
      },
      [name, dialog ?? null] as const,
    );
    const place = page.locator(dialog ? 'dialog[open]' : 'connected-accounts');
    // Parts come one after another: what is kept is what stands still.
    let tree = '';
    for (let before = '-'; before !== tree;) {
      before = tree;
      tree = await place.ariaSnapshot();
    }
    // Long lists are made of what the short ones show.
    trees[name] = tree.split('\n').slice(0, 80);
    await page.evaluate(() => document.querySelector('connected-accounts')?.remove());
  }
  if (isUpdate) writeFileSync(path, `${JSON.stringify(trees, null, 2)}\n`);
  const kept = JSON.parse(readFileSync(path, 'utf8')) as typeof trees;
  for (const [name, tree] of Object.entries(trees)) assert.deepEqual(tree, kept[name], name);
  assert.deepEqual(Object.keys(kept), all);
});

describe('before the element is there', () => {
  for (const width of [1000, 360])
    test(`its shape is, and nothing moves when it comes or is moved, at ${width} px`, async () => {
      await page.setViewportSize({ width, height: 800 });
      let come: () => void = () => undefined;
      site.gate = new Promise((resolve) => (come = resolve));
      site.write(
        `<main><connected-accounts></connected-accounts><p id="after">After</p></main>${script(site.element)}`,
      );
      await page.goto(url, { waitUntil: 'commit' });
      const after = page.locator('#after');
      const height = async () => (await after.boundingBox())?.y ?? 0;
      await after.waitFor();
      const before = await height();
      // The list never comes: what is seen next is the element's own skeleton.
      await page.evaluate(() => {
        const element = document.querySelector('connected-accounts') as ConnectedAccounts;
        element.client = {
          list: () => new Promise(() => undefined),
        } as unknown as ConnectedAccounts['client'];
      });
      come();
      await page.locator('connected-accounts .bones').first().waitFor();
      const moved = Math.abs((await height()) - before);
      assert.ok(before > 200 && moved <= 1, `from ${before} by ${moved}`);
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
      assert.deepEqual(await page.evaluate(() => noticing.shifts), []);
    });

  test('what a server drew of it makes way', async () => {
    const drawn =
      '<template shadowrootmode="open"><section class="root">Drawn elsewhere</section></template>';
    await open(`<connected-accounts>${drawn}</connected-accounts>${script(site.element)}`);
    const root = page.locator('connected-accounts section.root');
    await root.getByRole('heading', { name: 'Connected accounts' }).waitFor();
    assert.equal(await root.count(), 1);
  });

  test('what was set before it is defined counts', async () => {
    site.write('<connected-accounts no-layout-switch></connected-accounts>');
    await page.goto(url);
    await page.evaluate(async (folder) => {
      const late = document.querySelector('connected-accounts') as ConnectedAccounts;
      const { scenarioClient } = await (import(`${folder}scenarios.js`) as Promise<typeof Played>);
      late.client = scenarioClient('agency');
      late.layout = 'table';
      late.strings = { title: 'Shops' };
      await import(`${folder}connected-accounts.js`);
    }, site.element);
    await page.getByRole('table', { name: 'Shops' }).waitFor();
    assert.equal(await page.getByRole('button', { name: 'Cards' }).count(), 0);
    assert.deepEqual(said, []);
  });
});

test('two versions share a page: the first has the tag, the second says so and takes another', async () => {
  // Each brings its own Lit.
  site.trustedTypes = "lit-html 'allow-duplicates'";
  await open(script(site.element));
  site.trustedTypes = 'lit-html';
  await page.evaluate(
    async ([first, newer]) => {
      const { define, ConnectedAccounts } = (await import(`${newer}connected-accounts.js`)) as typeof Entry;
      define('newer-accounts');
      const { scenarioClient } = (await import(`${first}scenarios.js`)) as typeof Played;
      const second = document.createElement('newer-accounts') as ConnectedAccounts;
      second.client = scenarioClient('far-east');
      document.body.append(second);
      await noticing.put('revoked');
      if (!(second instanceof ConnectedAccounts)) throw new Error('of the first version');
    },
    [site.element, site.newer] as const,
  );
  assert.deepEqual(said, ['<connected-accounts> is taken by version 0.1.0.']);
  const versionOf = (tag: string) =>
    page.evaluate(
      (tag) => (customElements.get(tag) as typeof Entry.ConnectedAccounts | undefined)?.version,
      tag,
    );
  assert.deepEqual(
    [await versionOf('connected-accounts'), await versionOf('newer-accounts')],
    ['0.1.0', '9.9.9'],
  );
  await page
    .locator('connected-accounts')
    .getByRole('button', { name: /^Reconnect/ })
    .waitFor();
  await page.locator('newer-accounts').getByRole('heading', { name: 'Sakura Australia' }).waitFor();
  assert.deepEqual(await page.evaluate(() => noticing.violations), []);
});

describe('once it is removed', () => {
  /** Whether the memory of an element is given back, after all that a person may have opened. */
  const isFree = (holdOn: boolean) =>
    page.evaluate(async (holdOn) => {
      const weak = await (async () => {
        const element = await noticing.put('onboarding');
        const root = element.shadowRoot as ShadowRoot;
        await element.open({ kind: 'add' });
        root.querySelector<HTMLElement>('dialog header button')?.click();
        root.querySelector<HTMLElement>('.menu-button')?.click();
        await element.refresh();
        element.remove();
        document.body.append(element);
        await element.refresh();
        element.remove();
        if (holdOn) document.addEventListener('click', () => element.refresh());
        return new WeakRef(element);
      })();
      const { gc } = globalThis as unknown as { gc(options: object): Promise<void> };
      for (let round = 0; round < 20 && weak.deref(); round++) {
        await new Promise((resolve) => setTimeout(resolve, 50));
        await gc({ type: 'major', execution: 'async' });
      }
      return weak.deref() === undefined;
    }, holdOn);

  test('its memory is given back', async () => {
    await open(script(site.element));
    assert.equal(await isFree(false), true);
    assert.equal(await isFree(true), false, 'a listener of the page’s would have been noticed');
  });
});
