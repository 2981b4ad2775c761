import { defineConfig } from 'vite';

/** The self-contained element for a script tag: Lit inside, what is not on the first screen in chunks beside it. */
export default defineConfig({
  logLevel: 'warn',
  // Templates and style sheets are not minified; without their indentation they are half the size.
  plugins: [
    {
      name: 'without-indentation',
      enforce: 'pre',
      transform: (code, id) => (/widget\/.*\.ts$/.test(id) ? code.replace(/\n\s+/g, '\n') : undefined),
    },
  ],
  build: {
    outDir: 'dist/standalone',
    emptyOutDir: false,
    target: 'es2022',
    minify: 'oxc',
    lib: { entry: 'widget/index.ts', formats: ['es'], fileName: () => 'connected-accounts.js' },
    rolldownOptions: {
      output: { chunkFileNames: '[name]-[hash].js', minify: { compress: true, mangle: true, codegen: true } },
    },
  },
});
