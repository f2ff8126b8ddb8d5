import { documentEndings, type Files, type JudgedUpload, type UploadRule, withStored } from '#platform/files/index.ts'
import type { VersionFile } from './material.ts'

/** What one file may have. */
export const mostBytes = 20_000_000

/** The files the library takes. */
export const libraryFiles: UploadRule = { endings: documentEndings, mostBytes, fallback: 'material' }

/** As `withStored`, for work that brings the row of a version. */
export function withVersionFile<Result extends { readonly ok: boolean }>(
  files: Files,
  upload: JudgedUpload,
  work: (file: VersionFile) => Promise<Result>,
) {
  const { type, name, bytes } = upload
  return withStored(files, upload, (id) => work({ id, type, name, bytes: bytes.length }))
}
