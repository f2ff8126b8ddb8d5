import { join } from 'node:path'
import type { Db } from '#platform/db/index.ts'
import type { Files } from '#platform/files/index.ts'
import { readWaitingFiles as readWaiting } from './read-files/read-waiting.ts'

export { addMaterials, lockNewMaterials } from './import-materials/add-materials.ts'
export { changeMaterials, type MaterialChange } from './import-materials/change-materials.ts'
export {
  checkListField,
  isListField,
  listChanges,
  type ListFieldName,
  listFieldNames,
  type ListFields,
  longestListText,
} from './import-materials/import-fields.ts'
export {
  hashMaterials,
  listMaterialsInUse,
  removeMaterials,
  restoreMaterials,
  takeMaterialImages,
} from './import-materials/material-images.ts'
export {
  listMaterialKeys,
  type MaterialContent,
  type MaterialKey,
  readMaterialContents,
} from './import-materials/material-keys.ts'
export { searchMaterials } from './find-materials/search-materials.ts'
export { loadLinks, loadSamples } from './load-materials.ts'
export {
  type Audience,
  audiences,
  type Licence,
  licences,
  type Material,
  type MaterialKind,
  materialKinds,
} from './material.ts'
export { knownMaterialFiles, listMaterials } from './material.queries.ts'
export { refreshSearch as refreshMaterialSearch } from './publish-search.ts'

/** Reads the words of every file that waits for it, in threads that run from the source folder. Answers how many were read. */
export function readWaitingFiles(db: Db, files: Files, sourceFolder: string): Promise<number> {
  return readWaiting(db, files, join(sourceFolder, 'modules', 'materials', 'read-files', 'worker.ts'))
}
