/**
 * `npm run docs`: writes `custom-elements.json` from the element's own comments, and the tables of its API into the
 * documents. With `--check` nothing is written; what has drifted is named.
 */
// @ts-expect-error -- this entry has no types
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { code, readDocument, root, table, withTables, writeOrCheck } from './tables.ts';

interface Named {
  name: string;
  description?: string;
  default?: string;
  type?: { text: string };
}
interface Member extends Named {
  kind: string;
  static?: boolean;
  privacy?: string;
  attribute?: string;
  parameters?: Named[];
}
interface Declaration extends Named {
  tagName?: string;
  customElement?: boolean;
  members?: Member[];
  attributes?: Named[];
  events?: Named[];
  cssProperties?: Named[];
  cssParts?: Named[];
}
interface Module {
  path: string;
  declarations: Declaration[];
  exports: { kind: string; name: string; declaration: { name: string; module: string } }[];
}
interface Manifest {
  schemaVersion: string;
  modules: Module[];
}

const TAG = 'connected-accounts';

/** Where a source file is in the package. */
const built = (path: string) => `dist/${path.replace(/\.ts$/, '.js')}`;
const isPublic = ({ name, privacy }: Member) => privacy !== 'private' && name !== 'addEventListener';

async function makeManifest(): Promise<{ manifest: Manifest; element: Declaration }> {
  const log = console.log;
  console.log = () => undefined;
  const manifest = (await cli({
    argv: ['analyze', '--litelement', '--globs', `widget/${TAG}.ts`, 'widget/define.ts'],
    cwd: root,
    noWrite: true,
  })) as Manifest;
  console.log = log;
  for (const module of manifest.modules) {
    module.path = built(module.path);
    for (const { declaration } of module.exports) declaration.module = built(declaration.module);
  }
  const [{ path, declarations }] = manifest.modules as [Module];
  const element = declarations.find(({ customElement }) => customElement);
  if (!element) throw new Error('the analyzer found no element');
  element.tagName = TAG;
  element.members = element.members?.filter(isPublic) ?? [];
  for (const event of element.events ?? []) event.type = { text: `AccountsEvent<'${event.name}'>` };
  manifest.modules.push({
    path: built('widget/index.ts'),
    declarations: [],
    exports: [
      { kind: 'custom-element-definition', name: TAG, declaration: { name: element.name, module: path } },
    ],
  });
  return { manifest, element };
}

/** Every table, by the name that marks its place in a document. */
function tablesOf({
  members = [],
  attributes = [],
  events = [],
  cssProperties = [],
  cssParts = [],
}: Declaration) {
  const properties = members.filter(
    ({ kind, attribute, static: own }) => kind === 'field' && !attribute && !own,
  );
  const methods = members.filter(({ kind }) => kind === 'method');
  return {
    attributes: table(
      ['Attribute', 'Values', 'Meaning'],
      attributes.map(({ name, type, description = '' }) => [
        code(name),
        code(type?.text.replace(/ \| (''|undefined)/g, '')),
        description,
      ]),
    ),
    properties: table(
      ['Property', 'Meaning'],
      properties.map(({ name, description = '' }) => [code(name), description]),
    ),
    methods: table(
      ['Method', 'Does'],
      methods.map(({ name, parameters = [], description = '' }) => [
        code(`${name}(${parameters.map((one) => one.name).join(', ')})`),
        description,
      ]),
    ),
    events: table(
      ['Event', 'When'],
      events.map(({ name, description = '' }) => [code(name), description]),
    ),
    'css-properties': table(
      ['Custom property', 'Unless set', 'Meaning'],
      cssProperties.map(({ name, default: usual = '', description = '' }) => [
        code(name),
        code(usual),
        description,
      ]),
    ),
    'css-parts': table(
      ['Part', 'Is'],
      cssParts.map(({ name, description = '' }) => [code(name), description]),
    ),
  };
}

const { manifest, element } = await makeManifest();
const tables = tablesOf(element);
const files: Record<string, string> = { 'custom-elements.json': JSON.stringify(manifest) };
for (const name of ['docs/embedding.md', 'docs/theming.md'])
  files[name] = withTables(readDocument(name), tables);

await writeOrCheck(files, 'the element');
