/** Builds the package into dist/: modules with declarations, their assets, and the self-contained element. */
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

const root = import.meta.dirname;
const tsc = join(root, 'node_modules', '@typescript', 'native', 'bin', 'tsc');
const ASSET = /\.(css|js|html|svg)$/;

function compile(project: string): void {
  const { status } = spawnSync(process.execPath, [tsc, '-p', project], { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

rmSync(join(root, 'dist'), { recursive: true, force: true });
compile('tsconfig.build.json');
compile('widget/tsconfig.build.json');
for (const room of ['server', 'sandbox', 'demo', 'widget']) {
  const isFolder = (path: string) => !/\.\w+$/.test(path);
  cpSync(join(root, room), join(root, 'dist', room), {
    recursive: true,
    filter: (path) => isFolder(path.slice(root.length)) || ASSET.test(path),
  });
}
await build({ root, configFile: join(root, 'vite.config.ts') });
// The scenarios for pages without a bundler, such as the demo's gallery.
await build({
  root,
  configFile: false,
  logLevel: 'warn',
  build: {
    outDir: 'dist/standalone',
    emptyOutDir: false,
    target: 'es2022',
    lib: { entry: 'widget/testing/client.ts', formats: ['es'], fileName: () => 'scenarios.js' },
  },
});
chmodSync(join(root, 'dist', 'bin', 'connected-accounts.js'), 0o755);
