import { spawnSync } from 'node:child_process';
import { rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from './folder.ts';

/** A disk of its own, small enough to be full at will. */
export interface SmallDisk {
  path: string;
  /** Something else takes up room: so many bytes, or all there is. */
  fill(bytes?: number): void;
  /** And is gone again. */
  clear(): void;
  remove(): void;
}

const mount = (path: string, kilobytes: number) =>
  spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', path]);

/** Why there can be no small disk on this machine; `false` when there can. */
export const noSmallDisk: string | false = (() => {
  const folder = temporaryFolder();
  const isMounted = mount(folder.path, 64).status === 0;
  if (isMounted) spawnSync('umount', [folder.path]);
  folder.remove();
  return !isMounted && 'needs the right to mount a file system (root on Linux)';
})();

export function smallDisk(kilobytes: number): SmallDisk {
  const folder = temporaryFolder();
  const { status, stderr } = mount(folder.path, kilobytes);
  if (status !== 0) throw new Error(`no disk was mounted: ${stderr.toString()}`);
  const ballast = join(folder.path, 'ballast');
  return {
    path: folder.path,
    fill(bytes) {
      const { bavail, bsize } = statfsSync(folder.path);
      writeFileSync(ballast, Buffer.alloc(bytes ?? bavail * bsize), { flag: 'a' });
    },
    clear: () => rmSync(ballast, { force: true }),
    remove() {
      spawnSync('umount', [folder.path]);
      folder.remove();
    },
  };
}
