import { defineConfig } from 'vite';

/** The self-contained element for a script tag: Lit inside, what is not on the first screen in chunks beside it. */
export default defineConfig({
  logLevel: 'warn',
  build: {
    outDir: 'dist/standalone',
    emptyOutDir: false,
    target: 'es2022',
    minify: true,
    lib: { entry: 'widget/index.ts', formats: ['es'], fileName: () => 'connected-accounts.js' },
    rolldownOptions: { output: { chunkFileNames: '[name]-[hash].js', minify: true } },
  },
});
