import { writeDocument } from './document.ts';
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
import { demandKnown, type MoveEnd } from './move.ts';
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
      for (const document of readDocuments(folder)) {
        demandKnown(
          document.rows.map(({ kind }) => kind),
          KINDS,
          folder,
        );
        yield document;
      }
    },
    fill: (document) => writeDocument(documentPaths(folder, document.tenant).path, document),
    close() {
      lock.release();
      return Promise.resolve();
    },
  };
}
