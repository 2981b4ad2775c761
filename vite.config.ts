import { transform as minifyCss } from 'lightningcss';
import { defineConfig, type Plugin } from 'vite';

/** Style sheets and templates are text to the minifier: here they lose comments, indentation and blanks. */
const shortTexts: Plugin = {
  name: 'short-texts',
  enforce: 'pre',
  transform(code, id) {
    if (/widget\/styles\/.*\.ts$/.test(id))
      return code.replace(/(css`)([^`]*)/g, (_, tag: string, text: string) => tag + short(text));
    if (!/widget\/.*\.ts$/.test(id)) return undefined;
    return code
      .replace(/\n\s+/g, '\n')
      .replace(BEFORE_ATTRIBUTES, ' ')
      .replace(BEFORE_ENDS, '')
      .replace(BESIDE_BLOCKS, (_, __, tag: string | undefined) => tag ?? '');
  },
};

/** Line ends inside a tag, and before the end of a button. */
const BEFORE_ATTRIBUTES = /\n(?=[@.?]?[a-z-]+=["$])/g;
const BEFORE_ENDS = /\n(?=>|<\/button>)/g;

/** A line's end beside the tag of a block means nothing, and would be a node of its own, thousands of times. */
const BLOCK =
  '</?(?:div|p|ul|ol|li|dl|dt|dd|h\\d|section|article|header|footer|t(?:able|head|body|r|d|h))\\b';
const BESIDE_BLOCKS = new RegExp(`\\n(?=(${BLOCK}))|(${BLOCK}[^>\\n]*>)\\n`, 'g');

const short = (text: string): string =>
  text.includes('${')
    ? text
    : minifyCss({ filename: 'style.css', code: Buffer.from(text), minify: true }).code.toString();

/** Notes for bundlers; a browser downloads them for nothing. */
const withoutNotes: Plugin = {
  name: 'without-notes',
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle))
      if (file.type === 'chunk') file.code = file.code.replaceAll('/* @__PURE__ */ ', '');
  },
};

/** What every list of accounts needs, whichever way it is drawn: one chunk is smaller than ten. */
const FIRST = new RegExp(
  [
    'node_modules/(lit|lit-html|lit-element|@lit)/(?!.*(repeat|directive))',
    'contract/(version|regions|handshake)',
    'widget/(connected-accounts|define|element|events)',
    'widget/client/(client|http|session)',
    'widget/controllers/(model|language|accounts|parts|remembered|surface)',
    'widget/views/(shell|skeleton|view|template|icons|badge|connection|fields)',
    'widget/styles/(element|base|controls|shell|account|head)',
    'widget/words/en\\.',
  ]
    .map((path) => `/${path}(\\.ts)?`)
    .join('|'),
);

/** The self-contained element for a script tag: Lit inside, what is not on the first screen in chunks beside it. */
export default defineConfig({
  logLevel: 'warn',
  plugins: [shortTexts, withoutNotes],
  build: {
    outDir: 'dist/standalone',
    emptyOutDir: false,
    target: 'es2022',
    minify: 'oxc',
    lib: { entry: 'widget/index.ts', formats: ['es'], fileName: () => 'connected-accounts.js' },
    rolldownOptions: {
      output: {
        chunkFileNames: '[name]-[hash].js',
        codeSplitting: {
          groups: [
            { name: 'first', test: (id) => FIRST.test(id) && !/http-client/.test(id) },
            // What every language needs, so that each is one chunk.
            { name: 'languages', test: /widget\/words\/(languages|plural)\.ts/ },
          ],
        },
        minify: { compress: true, mangle: true, codegen: true },
      },
    },
  },
});
