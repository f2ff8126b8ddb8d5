import { type Files, type FileType, type JudgedUpload, type UploadRule, withStored } from '#platform/files/index.ts'

/** What proves that somebody learned something elsewhere. */
export const proofFiles: UploadRule = {
  endings: { 'application/pdf': 'pdf', 'image/png': 'png', 'image/jpeg': 'jpg' },
  mostBytes: 10_000_000,
  fallback: 'nachweis',
}

export type StoredProof = { readonly file: string; readonly type: FileType; readonly bytes: number }

/** As `withStored`, for work that goes without a proof too. */
export function withProof<Result extends { readonly ok: boolean }>(
  files: Files,
  proof: JudgedUpload | undefined,
  work: (stored: StoredProof | undefined) => Promise<Result>,
) {
  if (proof === undefined) return work(undefined)
  return withStored(files, proof, (file) => work({ file, type: proof.type, bytes: proof.bytes.length }))
}
