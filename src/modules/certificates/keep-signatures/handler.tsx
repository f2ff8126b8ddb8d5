import type { FieldError, FormState } from '#kernel/form-state.ts'
import { textOf } from '#kernel/form-state.ts'
import { type Id, parseId } from '#kernel/id.ts'
import { type Files, withStored } from '#platform/files/index.ts'
import { refusedForm } from '#platform/forms/index.ts'
import { doneCodeOf, notFound, type RequestContext } from '#platform/http/index.ts'
import { signatureList } from '../addresses.ts'
import { issuerName, issuerOf } from '../badge/issuer.ts'
import { issues } from '../certificate.policy.ts'
import { type IssuerChoice, listIssuers, memberPage } from '../member-page.ts'
import { guarded } from '../private-page.ts'
import { addSignature, findSignature, listSignatures, removeSignature, type Signature } from '../signature.queries.ts'
import { cleanSignature } from './clean-signature.ts'
import { signatureForm } from './form.ts'
import { SignaturesPage } from './page.tsx'

export async function askForSignature(ctx: RequestContext): Promise<Response> {
  const issuer = await getIssuer(ctx, ctx.url.searchParams.get('stelle') ?? '')
  return signaturesPage(ctx, issuer, { values: {}, errors: [] })
}

export function submitSignature(files: Files) {
  return async (ctx: RequestContext): Promise<Response> => {
    const typed = await ctx.typed()
    const issuer = await getIssuer(ctx, textOf(typed, 'stelle'))
    const parsed = signatureForm.parse(typed)
    const clean = await cleanSignature((await ctx.files()).find(({ field }) => field === 'file'))
    const fileFault: FieldError[] = typeof clean === 'string' ? [{ field: 'file', code: clean }] : []
    if (!parsed.ok || typeof clean === 'string')
      return signaturesPage(ctx, issuer, {
        values: typed,
        errors: [...fileFault, ...(parsed.ok ? [] : parsed.form.errors)],
      })
    const { bytes, width, height } = clean
    const added = await withStored(files, { bytes, type: 'image/png' }, (file) =>
      ctx.db.inTransaction(ctx.actor, (tx) =>
        addSignature(tx, { profileId: issuer.id, name: parsed.value.name, file, width, height }),
      ),
    )
    if (!added.ok) return signaturesPage(ctx, issuer, refusedForm(typed, added, 'file'))
    return ctx.seeOther(signatureList.href(ctx.lang, {}, { stelle: issuerName(issuer.id), meldung: 'hochgeladen' }))
  }
}

export function submitSignatureRemoval(files: Files) {
  return async (ctx: RequestContext<'/mein/nachweise/unterschriften/:signatureId/loeschen'>): Promise<Response> => {
    const signature = await getSignature(ctx, ctx.params.signatureId)
    await ctx.db.inTransaction(ctx.actor, (tx) => removeSignature(tx, signature))
    await files.remove(signature.file)
    const stelle = issuerName(signature.profileId)
    return ctx.seeOther(signatureList.href(ctx.lang, {}, { stelle, meldung: 'geloescht' }))
  }
}

/** The picture, for the issuer's people alone; asked anew each time (FI-06). */
export function showSignature(files: Files) {
  return async (ctx: RequestContext<'/mein/nachweise/unterschriften/:signatureId/bild'>): Promise<Response> => {
    const { file } = await getSignature(ctx, ctx.params.signatureId)
    const stored = await files.read(file)
    if (stored === undefined) return notFound()
    return guarded(
      new Response(new Uint8Array(stored.bytes), {
        headers: {
          'content-type': stored.type,
          'content-length': String(stored.bytes.length),
          'content-security-policy': "default-src 'none'; sandbox",
          'x-content-type-options': 'nosniff',
        },
      }),
    )
  }
}

async function getSignature(ctx: RequestContext, signatureId: string): Promise<Signature> {
  const id = parseId<'signature'>(signatureId)
  const found = id === undefined ? undefined : await ctx.db.read(ctx.actor, (tx) => findSignature(tx, id))
  return found !== undefined && issues(ctx.actor, found) ? found : notFound()
}

/** The organisation the address names, or the first one has; 404 where it is not one's own. */
async function getIssuer(ctx: RequestContext, name: string): Promise<IssuerChoice> {
  const choices = await ctx.db.read(ctx.actor, (tx) => listIssuers(tx, ctx))
  if (name === '') return choices[0] ?? notFound()
  const asked = issuerOf(name)
  return choices.find(({ id }) => asked !== undefined && id === asked.profileId) ?? notFound()
}

const doneCodes = ['hochgeladen', 'geloescht'] as const

async function signaturesPage(ctx: RequestContext, issuer: IssuerChoice, state: FormState): Promise<Response> {
  const { issuers, signatures } = await ctx.db.read(ctx.actor, async (tx) => ({
    issuers: await listIssuers(tx, ctx),
    signatures: await listSignatures(tx, issuer.id),
  }))
  const keys = new Map<Id<'signature'>, string>(signatures.map(({ id }) => [id, ctx.formKey]))
  return memberPage(ctx, {
    title: ctx.t('certificates.signatures.title'),
    status: state.errors.length > 0 ? 422 : 200,
    content: (
      <SignaturesPage
        t={ctx.t}
        formKey={ctx.formKey}
        keys={keys}
        issuers={issuers.map(({ id, name }) => ({ value: issuerName(id), label: name }))}
        issuer={issuerName(issuer.id)}
        signatures={signatures}
        state={state}
        done={doneCodeOf(ctx, doneCodes)}
      />
    ),
  })
}
