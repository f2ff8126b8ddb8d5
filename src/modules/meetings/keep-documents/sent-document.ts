import { cleanImage, type Files, type FileType, fileTypeOf, hasMacros } from '#platform/files/index.ts'
import type { UploadedFile } from '#platform/http/index.ts'

/** What one file may have. */
export const mostBytes = 20_000_000

// What people hand out at meetings, and what it ends in.
const endings: Readonly<Partial<Record<FileType, string>>> = {
  'application/pdf': 'pdf',
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'pptx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
  'application/vnd.oasis.opendocument.text': 'odt',
  'application/vnd.oasis.opendocument.presentation': 'odp',
  'application/vnd.oasis.opendocument.spreadsheet': 'ods',
}

export const acceptedEndings = [...Object.values(endings), 'jpeg'].map((ending) => `.${ending}`).join(',')

export type SentDocument = { readonly bytes: Uint8Array; readonly type: FileType; readonly name: string }
export type DocumentFault = 'missing' | 'file-too-large' | 'file-type' | 'file-macros' | 'file-damaged'

/** The file as it may be kept: known by its bytes, pictures written anew without place and camera (FI-02). */
export async function judgeDocument(sent: UploadedFile | undefined): Promise<SentDocument | DocumentFault> {
  if (sent === undefined) return 'missing'
  if (sent.tooLarge || sent.bytes.length > mostBytes) return 'file-too-large'
  const type = fileTypeOf(sent.bytes)
  const ending = type === undefined ? undefined : endings[type]
  if (type === undefined || ending === undefined) return hasMacros(sent.bytes) ? 'file-macros' : 'file-type'
  const name = nameOf(sent.name, ending)
  if (type !== 'image/png' && type !== 'image/jpeg') return { bytes: sent.bytes, type, name }
  const clean = await cleanImage(sent.bytes, type)
  return clean === undefined ? 'file-damaged' : { bytes: clean, type, name }
}

/** File and row appear together or not at all (FI-09); what a crash leaves behind is swept at night. */
export async function withStored(
  files: Files,
  { bytes, type }: SentDocument,
  work: (id: string) => Promise<void>,
): Promise<void> {
  const id = await files.put(bytes, { type })
  let kept = false
  try {
    await work(id)
    kept = true
  } finally {
    if (!kept) await files.remove(id)
  }
}

function nameOf(sent: string, ending: string): string {
  const stem = sent
    .replace(/\.[A-Za-z0-9]{1,5}$/, '')
    .replaceAll(/[\p{Cc}\p{Cf}<>:"/\\|?*]/gu, '')
    .replaceAll(/^[. ]+|[. ]+$/g, '')
    .slice(0, 120)
  return `${stem === '' ? 'unterlage' : stem}.${ending}`
}
