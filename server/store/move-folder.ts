import { writeDocument, type Document } from './document.ts';
import {
  clearTenants,
  clearUnfinished,
  documentPaths,
  prepareFolder,
  readDocuments,
  readState,
  writeState,
} from './folder-files.ts';
import { lockFolder } from './lock.ts';
import { demandKnown, type MoveEnd, type TenantRows } from './move.ts';
import { KINDS } from './rows.ts';

/** @throws StoreError when a server has the folder */
export async function openFolderEnd(folder: string): Promise<MoveEnd> {
  prepareFolder(folder);
  const lock = await lockFolder(folder);
  return {
    name: folder,
    state: () => Promise.resolve(readState(folder) ?? 'open'),
    setState: (state) => writeState(folder, state),
    isEmpty: () => Promise.resolve(readDocuments(folder).next().done === true),
    clear() {
      clearTenants(folder);
      return Promise.resolve();
    },
    *tenants() {
      clearUnfinished(folder);
      for (const document of readDocuments(folder)) yield toRows(folder, document);
    },
    fill: ({ tenant, rows }) => writeDocument(documentPaths(folder, tenant).path, tenant, rows),
    close() {
      lock.release();
      return Promise.resolve();
    },
  };
}

function toRows(folder: string, { tenant, rows }: Document): TenantRows {
  const used = Object.keys(rows).filter((kind) => Object.keys(rows[kind] ?? {}).length > 0);
  demandKnown(used, KINDS, folder);
  return {
    tenant,
    rows: KINDS.flatMap((kind) => Object.values(rows[kind] ?? {}).map((row) => ({ kind, row }))),
  };
}
