import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const MASTER_KEYS = `k1:${randomBytes(32).toString('base64')}`;

export function temporaryFolder(): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'connected-accounts-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}
