import type { FieldError, FormState } from '#kernel/form-state.ts'
import { parseId } from '#kernel/id.ts'
import { type Files, judgeUpload, type JudgedUpload, withStored } from '#platform/files/index.ts'
import { notFound, type RequestContext } from '#platform/http/index.ts'
import { getEvent, memberPage } from '#modules/events/index.ts'
import { documents } from '../addresses.ts'
import { doneSentence } from '../done-sentence.ts'
import { addDocument, listDocuments, removeDocument } from './document.queries.ts'
import { documentForm } from './form.ts'
import { DocumentsPage } from './page.tsx'
import { documentFiles } from './sent-document.ts'

type Context = RequestContext<'/mein/veranstaltungen/:eventId/unterlagen'>

export async function askForDocument(ctx: Context): Promise<Response> {
  return documentsPage(ctx, { values: { visibility: 'all' }, errors: [] })
}

export function submitDocument(files: Files) {
  return async (ctx: Context): Promise<Response> => {
    const event = await getEvent(ctx, ctx.params.eventId)
    const typed = await ctx.typed()
    const parsed = documentForm.parse(typed)
    const sent = (await ctx.files()).find(({ field }) => field === 'file')
    const judged = sent === undefined ? 'missing' : await judgeUpload(sent, documentFiles)
    const fileFault: FieldError[] = typeof judged === 'string' ? [{ field: 'file', code: judged }] : []
    if (!parsed.ok) return documentsPage(ctx, { values: typed, errors: [...fileFault, ...parsed.form.errors] })
    const { title, visibility, picture, alt, consent } = parsed.value
    const faults = [...fileFault, ...(picture ? pictureFaults({ alt, consent, visibility }, judged) : [])]
    if (faults.length > 0 || typeof judged === 'string' || visibility === '')
      return documentsPage(ctx, { values: typed, errors: faults })
    const { name, bytes } = judged
    const row = { name, title, visibility, picture, alt: picture ? alt : '', consent: picture, bytes: bytes.length }
    const stored = await withStored(files, judged, (file) =>
      ctx.db.inTransaction(ctx.actor, (tx) => addDocument(tx, event.id, { ...row, file })),
    )
    if (!stored.ok) return documentsPage(ctx, { values: typed, errors: [{ field: 'file', code: stored.code }] })
    return ctx.seeOther(documents.href(ctx.lang, { eventId: event.id }, { meldung: 'hochgeladen' }))
  }
}

export function submitDocumentRemoval(files: Files) {
  return async (
    ctx: RequestContext<'/mein/veranstaltungen/:eventId/unterlagen/:documentId/loeschen'>,
  ): Promise<Response> => {
    const event = await getEvent(ctx, ctx.params.eventId)
    const id = parseId<'event-document'>(ctx.params.documentId)
    const all = await ctx.db.read(ctx.actor, (tx) => listDocuments(tx, event.id))
    const document = all.find((one) => one.id === id) ?? notFound()
    await ctx.db.inTransaction(ctx.actor, (tx) => removeDocument(tx, event.id, document.id))
    await files.remove(document.file)
    return ctx.seeOther(documents.href(ctx.lang, { eventId: event.id }, { meldung: 'geloescht' }))
  }
}

type Pictured = { readonly alt: string; readonly consent: boolean; readonly visibility: string }

/** A picture on a public page needs words, consent, and to be a picture. */
function pictureFaults({ alt, consent, visibility }: Pictured, judged: JudgedUpload | string): readonly FieldError[] {
  const isImage = typeof judged === 'string' || judged.type.startsWith('image/')
  return [
    ...(isImage ? [] : [{ field: 'picture', code: 'no-picture' }]),
    ...(visibility === 'all' ? [] : [{ field: 'picture', code: 'not-public' }]),
    ...(alt.length < 3 ? [{ field: 'alt', code: 'missing' }] : []),
    ...(consent ? [] : [{ field: 'consent', code: 'missing' }]),
  ]
}

async function documentsPage(ctx: Context, state: FormState): Promise<Response> {
  const event = await getEvent(ctx, ctx.params.eventId)
  const all = await ctx.db.read(ctx.actor, (tx) => listDocuments(tx, event.id))
  const keys = new Map(all.map(({ id }) => [id, ctx.formKey]))
  const shown = { t: ctx.t, formKey: ctx.formKey, keys, event, documents: all, state, done: doneSentence(ctx) }
  return memberPage(ctx, {
    title: ctx.t('meetings.document.title'),
    event,
    status: state.errors.length > 0 ? 422 : 200,
    content: <DocumentsPage {...shown} />,
  })
}
