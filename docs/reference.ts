/**
 * `npm run docs`: writes what the server's settings, events and codes are into the documents, from the schema and the
 * catalogues and their comments. With `--check` nothing is written; what has drifted is named.
 */
import type { ZodType } from 'zod';
import { AUDIT_ONLY, EventType } from '../contract/event.ts';
import { PROBLEMS } from '../contract/problem.ts';
import { AdsSettings } from '../server/config-ads.ts';
import { Settings, VARIABLES } from '../server/config.ts';
import { WebhookSettings } from '../server/webhooks/settings.ts';
import { code, readDocument, table, withTables, writeOrCheck } from './tables.ts';

/** The comment above each name of a source file. */
function commentsIn(path: string): (name: string) => string {
  const found = [...readDocument(path).matchAll(/\/\*\*\s((?:(?!\*\/)[\s\S])*?)\s\*\/\s+'?([\w.]+)'?[:,]/g)];
  const comments = new Map(
    found.map(([, text = '', name = '']) => [name, text.replace(/(^|\n)\s*\* ?/g, ' ').trim()]),
  );
  return (name) => {
    const comment = comments.get(name);
    if (comment === undefined) throw new Error(`${path}: "${name}" has no comment to say what it is`);
    return comment;
  };
}

/** Where each setting stands: its schemas and its comment. */
const PLACES: [prefix: string, fields: Record<string, ZodType>, path: string][] = [
  ['amazon.ads.', AdsSettings.shape, 'server/config-ads.ts'],
  ['amazon.', Settings.shape.amazon.shape, 'server/config.ts'],
  ['webhooks.', WebhookSettings.shape, 'server/webhooks/settings.ts'],
  ['', Settings.shape, 'server/config.ts'],
];

function settingRow([setting, variable]: [string, string]): string[] {
  const [prefix, fields, path] = PLACES.find(([start]) => setting.startsWith(start)) ?? ['', {}, ''];
  const name = setting.slice(prefix.length);
  const field = fields[name];
  if (!field) throw new Error(`there is no setting "${setting}"`);
  return [code(variable), unlessSet(field, prefix), code(setting), commentsIn(path)(name)];
}

/** What holds where nothing is set; nothing for what has to be. */
function unlessSet(field: ZodType, prefix: string): string {
  const usual = field.safeParse(undefined);
  const isPart = prefix === 'amazon.ads.' || prefix === 'webhooks.';
  if (!usual.success) return isPart ? 'off' : '**required**';
  if (usual.data === undefined) return '—';
  return Array.isArray(usual.data) ? 'none' : code(String(usual.data));
}

const eventComment = commentsIn('contract/event.ts');
const problemComment = commentsIn('contract/problem.ts');
const problemRows = (isAnswer: boolean) =>
  Object.entries(PROBLEMS)
    .filter(([, { status }]) => (status !== 200) === isAnswer)
    .map(([name, { status, actor }]) => [
      code(name),
      ...(isAnswer ? [String(status)] : []),
      actor,
      problemComment(name),
    ]);

const tables = {
  settings: table(
    ['Variable', 'Unless set', 'In your own process', 'Meaning'],
    Object.entries(VARIABLES).map(settingRow),
  ),
  'event-types': table(
    ['Event', 'When'],
    EventType.options.map((type) => [
      code(type),
      eventComment(type) +
        (AUDIT_ONLY.has(type) ? ' For the record: only webhooks that name it get it.' : ''),
    ]),
  ),
  answers: table(['Code', 'Status', 'Who can act', 'Means'], problemRows(true)),
  codes: table(['Code', 'Who can act', 'Means'], problemRows(false)),
};

const files = Object.fromEntries(
  ['docs/server.md', 'docs/events.md'].map((name) => [name, withTables(readDocument(name), tables)]),
);
await writeOrCheck(files, 'the contract or the settings');
