import { systemActor } from '#kernel/actor.ts'
import { type Files, HeldFile } from '#platform/files/index.ts'
import { attachment, type RequestContext } from '#platform/http/index.ts'
import { credentialOf, type HeldCertificate } from '../badge/credential.ts'
import { signCredential } from '../badge/sign.ts'
import { paperLanguages } from '../certificate.ts'
import { spacedCode } from '../code.ts'
import type { CertificateParts } from '../parts.ts'
import { guarded } from '../private-page.ts'
import { listSignatureFiles } from '../signature.queries.ts'

/** The paper, with the language that is asked for beside German, or the one that was chosen. Its name says whose it is to nobody (PR-25). */
export async function paperAnswer(
  ctx: RequestContext,
  parts: CertificateParts,
  certificate: HeldCertificate,
): Promise<Response> {
  const asked = ctx.url.searchParams.get('sprache')
  const beside = asked === null ? certificate.holder.paperLang : (paperLanguages.find((lang) => lang === asked) ?? '')
  const bytes = parts.paper(parts, certificate, beside, await readSignatures(ctx, parts, certificate))
  return fileAnswer(ctx, bytes, 'application/pdf', `nachweis-${spacedCode(certificate.code)}.pdf`)
}

/** The pictures of the signatures on it that are still kept; nobody waits for one that no scanner has seen yet. */
async function readSignatures(
  { db }: RequestContext,
  { files }: CertificateParts,
  { signatories }: HeldCertificate,
): Promise<ReadonlyMap<string, Buffer>> {
  const kept = await db.read(systemActor('certificates.paper'), (tx) => listSignatureFiles(tx, signatories))
  const pictures = new Map<string, Buffer>()
  for (const [id, file] of kept) {
    const bytes = await readScanned(files, file)
    if (bytes !== undefined) pictures.set(id, bytes)
  }
  return pictures
}

async function readScanned(files: Files, file: string): Promise<Buffer | undefined> {
  try {
    return (await files.read(file))?.bytes
  } catch (error) {
    if (error instanceof HeldFile) return undefined
    throw error
  }
}

/** The credential, signed; with the name only where `?name=ja` asks for it. */
export async function credentialAnswer(
  ctx: RequestContext,
  parts: CertificateParts,
  certificate: HeldCertificate,
): Promise<Response> {
  const named = ctx.url.searchParams.get('name') === 'ja'
  const { baseUrl } = parts
  const credential = credentialOf(parts.translators('de'), baseUrl, certificate, { named })
  const signing = { key: await parts.issuerKey(), baseUrl, profileId: certificate.profileId }
  const signed = await signCredential(signing, credential, certificate.issuedAt)
  const bytes = Buffer.from(JSON.stringify(signed, undefined, 2))
  return fileAnswer(ctx, bytes, 'application/vc', `open-badge-${spacedCode(certificate.code)}.json`)
}

function fileAnswer(ctx: RequestContext, bytes: Buffer, type: string, name: string): Response {
  return guarded(attachment(ctx, { bytes, type, name }))
}
