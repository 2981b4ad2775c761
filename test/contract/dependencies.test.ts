import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

interface Locked {
  dev?: boolean;
  devOptional?: boolean;
  integrity?: string;
  hasInstallScript?: boolean;
}
const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8'));
const { packages } = read('package-lock.json') as { packages: Record<string, Locked> };
const locked = Object.entries(packages).filter(([path]) => path !== '');

/** All that comes into a vendor's house with us. Whoever adds a name has looked at it. */
const EXPECTED = [
  '@hono/node-server',
  '@lit-labs/ssr-dom-shim',
  '@lit/reactive-element',
  '@stablelib/base64',
  '@types/trusted-types',
  'csv-parse',
  'fast-sha256',
  'hono',
  'ipaddr.js',
  'lit',
  'lit-element',
  'lit-html',
  'lowdb',
  'oauth4webapi',
  'standardwebhooks',
  'steno',
  'undici',
  'zod',
];

test('what is installed with us is what was looked at, and nothing of it runs while it is installed', () => {
  const ours = locked.filter(([, { dev, devOptional }]) => !dev && !devOptional);
  const names = ours.map(([path]) => path.split('node_modules/').at(-1) ?? '');
  assert.deepEqual([...new Set(names)].sort(), EXPECTED);
  for (const [path, { hasInstallScript }] of ours) assert.notEqual(hasInstallScript, true, path);
});

test('every package of the lock file is pinned by what is in it', () => {
  for (const [path, { integrity }] of locked) assert.match(integrity ?? '', /^sha512-[\w+/]{86}==$/, path);
});

test('where we develop, only those scripts run that were allowed', () => {
  const { allowScripts } = read('package.json') as { allowScripts: Record<string, boolean> };
  assert.deepEqual(Object.keys(allowScripts).sort(), ['node']);
});
