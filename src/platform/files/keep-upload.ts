import { type Refused, refuse } from '#kernel/refusal.ts'
import { cleanImage } from './clean-image.ts'
import { type FileType, fileTypeOf, hasMacros } from './file-type.ts'
import { type Files, InfectedFile } from './store.ts'

/** What a form takes. */
export type UploadRule = {
  /** The types that are taken, each with what its name ends in. */
  readonly endings: Readonly<Partial<Record<FileType, string>>>
  readonly mostBytes: number
  /** What a file is called whose name holds nothing that may stay. */
  readonly fallback: string
}

/** What offices and associations hand on: documents without macros, and pictures. */
export const documentEndings = {
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'pptx',
  'application/vnd.oasis.opendocument.text': 'odt',
  'application/vnd.oasis.opendocument.spreadsheet': 'ods',
  'application/vnd.oasis.opendocument.presentation': 'odp',
  'image/png': 'png',
  'image/jpeg': 'jpg',
} as const satisfies UploadRule['endings']

/** The endings a file field lets people choose from, for its `accept`. */
export function acceptOf({ endings }: UploadRule): string {
  const also = endings['image/jpeg'] === undefined ? [] : ['jpeg']
  return [...Object.values(endings), ...also].map((ending) => `.${ending}`).join(',')
}

export type JudgedUpload = { readonly bytes: Uint8Array; readonly type: FileType; readonly name: string }
export type UploadFault = 'file-too-large' | 'file-type' | 'file-macros' | 'file-damaged'

type Sent = { readonly bytes: Uint8Array; readonly name: string; readonly tooLarge: boolean }

/** The file as it may be kept: known by its bytes, pictures written anew without place and camera, its name ending in what it is (FI-02). */
export async function judgeUpload(sent: Sent, rule: UploadRule): Promise<JudgedUpload | UploadFault> {
  if (sent.tooLarge || sent.bytes.length > rule.mostBytes) return 'file-too-large'
  const type = fileTypeOf(sent.bytes)
  const ending = type === undefined ? undefined : rule.endings[type]
  if (type === undefined || ending === undefined) return hasMacros(sent.bytes) ? 'file-macros' : 'file-type'
  const name = `${stemOf(sent.name) || rule.fallback}.${ending}`
  if (type !== 'image/png' && type !== 'image/jpeg') return { bytes: sent.bytes, type, name }
  const clean = await cleanImage(sent.bytes, type)
  return clean === undefined ? 'file-damaged' : { bytes: clean, type, name }
}

/**
 * Puts the file into the store, does the work that brings its row, and takes the file out again where no row came: file and row
 * appear together or not at all (FI-09). What a crash leaves behind is swept at night. Refused where a scanner finds something in it.
 */
export async function withStored<Result extends { readonly ok: boolean }>(
  files: Files,
  { bytes, type }: Omit<JudgedUpload, 'name'>,
  work: (id: string) => Promise<Result>,
): Promise<Result | Refused<'file-infected'>> {
  const id = await putOrRefuse(files, bytes, type)
  if (typeof id !== 'string') return id
  let kept = false
  try {
    const result = await work(id)
    kept = result.ok
    return result
  } finally {
    if (!kept) await files.remove(id)
  }
}

async function putOrRefuse(
  files: Files,
  bytes: Uint8Array,
  type: FileType,
): Promise<string | Refused<'file-infected'>> {
  try {
    return await files.put(bytes, { type })
  } catch (error) {
    if (error instanceof InfectedFile) return refuse('file-infected')
    throw error
  }
}

function stemOf(name: string): string {
  return name
    .replace(/\.[A-Za-z0-9]{1,5}$/, '')
    .replaceAll(/[\p{Cc}\p{Cf}<>:"/\\|?*]/gu, '')
    .replaceAll(/^[. ]+|[. ]+$/g, '')
    .slice(0, 120)
}
