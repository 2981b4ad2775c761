import { readFileSync } from 'node:fs';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const CSS = 'text/css; charset=utf-8';
const JS = 'text/javascript; charset=utf-8';
const ASSETS = new Map([
  ['/_sandbox/seller-central.css', { text: read('../seller-central/seller-central.css'), type: CSS }],
  ['/_sandbox/consent.js', { text: read('../seller-central/consent.browser.js'), type: JS }],
  ['/_sandbox/control.css', { text: read('./control.css'), type: CSS }],
  ['/_sandbox/control.js', { text: read('./control.browser.js'), type: JS }],
]);

export function asset(path: string): Response | undefined {
  const found = ASSETS.get(path);
  return found && new Response(found.text, { headers: { 'content-type': found.type } });
}
