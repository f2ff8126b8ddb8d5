import { cleanImage, type Files, type FileType, fileTypeOf, hasMacros } from '#platform/files/index.ts'
import type { UploadedFile } from '#platform/http/index.ts'
import { extensionOf, takenTypes, type VersionFile } from './material.ts'

/** What one file may have. */
export const mostBytes = 20_000_000

export type SentFile = { readonly bytes: Uint8Array; readonly type: FileType; readonly name: string }
export type FileRefusal = 'file-too-large' | 'file-type' | 'file-macros' | 'file-damaged'

/** The file as it may be kept: known by its bytes, pictures written anew, its name ending in what it is (FI-02). */
export async function judgeFile(sent: UploadedFile): Promise<SentFile | FileRefusal> {
  if (sent.tooLarge || sent.bytes.length > mostBytes) return 'file-too-large'
  const type = fileTypeOf(sent.bytes)
  if (type === undefined || !takenTypes.includes(type)) return hasMacros(sent.bytes) ? 'file-macros' : 'file-type'
  const name = nameOf(sent.name, type)
  if (type !== 'image/png' && type !== 'image/jpeg') return { bytes: sent.bytes, type, name }
  const clean = await cleanImage(sent.bytes, type)
  return clean === undefined ? 'file-damaged' : { bytes: clean, type, name }
}

/**
 * Puts the file into the store, does the work that brings its row, and takes the file out again where no row came: file and row
 * appear together or not at all (FI-09). What a crash leaves behind is swept at night.
 */
export async function withStored<Result extends { readonly ok: boolean }>(
  files: Files,
  { bytes, type, name }: SentFile,
  work: (file: VersionFile) => Promise<Result>,
): Promise<Result> {
  const id = await files.put(bytes, { type })
  let kept = false
  try {
    const result = await work({ id, type, name, bytes: bytes.length })
    kept = result.ok
    return result
  } finally {
    if (!kept) await files.remove(id)
  }
}

function nameOf(sent: string, type: string): string {
  const stem = sent
    .replace(/\.[A-Za-z0-9]{1,5}$/, '')
    .replaceAll(/[\p{Cc}\p{Cf}<>:"/\\|?*]/gu, '')
    .replaceAll(/^[. ]+|[. ]+$/g, '')
    .slice(0, 120)
  return `${stem === '' ? 'material' : stem}.${extensionOf(type)}`
}
