import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';

/** What Lit leaves in every program, with its own stand-in for a registry on servers; and msw. */
const KNOWN = /^(lit|reactive|customElements$|__MSW_)/;

/** What a program gets that has no document: the built package, by its own name. */
const importOf = (entry: string): string =>
  execFileSync(
    process.execPath,
    [
      '--input-type=module',
      '-e',
      `const before = Object.keys(globalThis);
       const entry = await import('${entry}');
       const left = Object.keys(globalThis).filter((name) => !before.includes(name) && !${String(KNOWN)}.test(name));
       console.log(JSON.stringify({ names: Object.keys(entry).sort(), left }));`,
    ],
    { encoding: 'utf8' },
  );

for (const [entry, name] of [
  ['connected-accounts', 'ConnectedAccounts'],
  ['connected-accounts/element', 'define'],
  ['connected-accounts/react', 'ConnectedAccounts'],
  ['connected-accounts/testing', 'accountsHandlers'],
] as const) {
  test(`${entry} can be imported on a server, and leaves nothing behind`, () => {
    const { names, left } = JSON.parse(importOf(entry)) as { names: string[]; left: string[] };
    assert.ok(names.includes(name), names.join());
    assert.deepEqual(left, []);
  });
}

test('the placeholder is a style sheet of the package', () => {
  const path = fileURLToPath(import.meta.resolve('connected-accounts/placeholder.css'));
  assert.match(readFileSync(path, 'utf8'), /connected-accounts:not\(:defined\)/);
});

test('a server that draws elements draws the place where the list will be, and asks nobody for anything', async () => {
  await import('connected-accounts');
  const drawn = await collectResult(
    render(html`<connected-accounts server="https://accounts.example.com" locale="de"></connected-accounts>`),
  );
  assert.match(drawn, /<template shadowroot="open" shadowrootmode="open">/);
  assert.match(drawn, /<section class="root"[^>]* aria-busy="true"/);
  assert.match(drawn, /class="[^"]*bones/);
});
