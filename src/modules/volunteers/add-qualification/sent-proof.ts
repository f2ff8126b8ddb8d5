import { cleanImage, type Files, fileTypeOf } from '#platform/files/index.ts'
import type { UploadedFile } from '#platform/http/index.ts'

/** What one proof may have. */
export const mostProofBytes = 10_000_000

type ProofType = 'application/pdf' | 'image/png' | 'image/jpeg'
export type SentProof = { readonly bytes: Uint8Array; readonly type: ProofType }
export type ProofRefusal = 'file-too-large' | 'file-type' | 'file-damaged'
export type StoredProof = { readonly file: string; readonly type: ProofType; readonly bytes: number }

/** The proof as it may be kept: a PDF, or a picture written anew without what hangs behind it (FI-02). Undefined where none was sent. */
export async function readProof(sent: readonly UploadedFile[]): Promise<SentProof | ProofRefusal | undefined> {
  const file = sent.find(({ field }) => field === 'proof')
  if (file === undefined) return undefined
  if (file.tooLarge || file.bytes.length > mostProofBytes) return 'file-too-large'
  const type = fileTypeOf(file.bytes)
  if (type === 'application/pdf') return { bytes: file.bytes, type }
  if (type !== 'image/png' && type !== 'image/jpeg') return 'file-type'
  const clean = await cleanImage(file.bytes, type)
  return clean === undefined ? 'file-damaged' : { bytes: clean, type }
}

/** Stores the proof for the work that brings its row, and takes it out again where no row came (FI-09). */
export async function withProof<Result extends { readonly ok: boolean }>(
  files: Files,
  proof: SentProof | undefined,
  work: (stored: StoredProof | undefined) => Promise<Result>,
): Promise<Result> {
  if (proof === undefined) return work(undefined)
  const file = await files.put(proof.bytes, { type: proof.type })
  let kept = false
  try {
    const result = await work({ file, type: proof.type, bytes: proof.bytes.length })
    kept = result.ok
    return result
  } finally {
    if (!kept) await files.remove(file)
  }
}
