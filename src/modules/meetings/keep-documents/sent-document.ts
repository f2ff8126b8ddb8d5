import { documentEndings, type UploadRule } from '#platform/files/index.ts'

/** What people hand out at meetings. */
export const documentFiles: UploadRule = { endings: documentEndings, mostBytes: 20_000_000, fallback: 'unterlage' }
