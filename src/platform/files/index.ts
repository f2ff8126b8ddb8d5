export { fileTypeOf, type FileType, hasMacros } from './file-type.ts'
export { cleanImage, cleanPhotograph } from './clean-image.ts'
export {
  acceptOf,
  documentEndings,
  judgeUpload,
  type JudgedUpload,
  type UploadFault,
  type UploadRule,
  withStored,
} from './keep-upload.ts'
export { clamdAt } from './scan.ts'
export { type Files, HeldFile, InfectedFile, openFiles, type StoredFile } from './store.ts'
export { listZip, readZip } from './zip.ts'
