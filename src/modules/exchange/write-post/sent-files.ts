import type { FieldError } from '#kernel/form-state.ts'
import type { Refused } from '#kernel/refusal.ts'
import {
  documentEndings,
  type Files,
  type JudgedUpload,
  judgeUpload,
  type UploadRule,
  withStored,
} from '#platform/files/index.ts'
import { mostFiles } from '../thread.ts'
import type { KeptFile } from './write-post.ts'

/** What people hand on to each other in a group. */
export const exchangeFiles: UploadRule = {
  endings: documentEndings,
  mostBytes: 20_000_000,
  fallback: 'datei',
}

type Sent = { readonly name: string; readonly bytes: Uint8Array; readonly tooLarge: boolean }
type Judged =
  | { readonly ok: true; readonly files: readonly JudgedUpload[] }
  | { readonly ok: false; readonly errors: readonly FieldError[] }

/** The files of a post as they may be kept, or what is wrong with the first that may not. Browsers send an empty one where none was chosen. */
export async function judgeFiles(sent: readonly Sent[]): Promise<Judged> {
  const chosen = sent.filter(({ name, bytes, tooLarge }) => name !== '' || bytes.length > 0 || tooLarge)
  if (chosen.length > mostFiles) return { ok: false, errors: [{ field: 'file', code: 'too-many-files' }] }
  const files: JudgedUpload[] = []
  for (const one of chosen) {
    const judged = await judgeUpload(one, exchangeFiles)
    if (typeof judged === 'string') return { ok: false, errors: [{ field: 'file', code: judged }] }
    files.push(judged)
  }
  return { ok: true, files }
}

/** Stores the files one by one and hands them on as rows will know them; without rows all are gone again. */
export function withFiles<Result extends { readonly ok: boolean }>(
  files: Files,
  judged: readonly JudgedUpload[],
  work: (kept: readonly KeptFile[]) => Promise<Result>,
  kept: readonly KeptFile[] = [],
): Promise<Result | Refused<'file-infected'>> {
  const [first, ...rest] = judged
  if (first === undefined) return work(kept)
  const { name, bytes } = first
  return withStored(files, first, (id) => withFiles(files, rest, work, [...kept, { id, name, bytes: bytes.length }]))
}
