import { emptyForm, type FormState, listOf, textOf } from '#kernel/form-state.ts'
import { parseId } from '#kernel/id.ts'
import type { Files } from '#platform/files/index.ts'
import { errorLines } from '#platform/forms/index.ts'
import { notFound, type RequestContext } from '#platform/http/index.ts'
import { sheetConfirmation, sheetPhotos, tapList } from '../addresses.ts'
import { listAttendees } from '../attendance.queries.ts'
import { withKeptDate } from '../kept-date.ts'
import { attendancePage } from '../member-page.ts'
import { ConfirmSheetPage, SheetPhotosPage } from './page.tsx'
import { addSheet, confirmSheet, listSheets, removeSheet, type SheetPhoto } from './sheet-photos.ts'

type PhotosContext = RequestContext<'/mein/veranstaltungen/:eventId/anwesenheit/:dateId/blaetter'>
type SheetContext = RequestContext & {
  readonly params: { readonly eventId: string; readonly dateId: string; readonly sheetId: string }
}

export async function askForPhoto(ctx: PhotosContext): Promise<Response> {
  return photosPage(ctx, emptyForm)
}

export function submitPhoto(files: Files) {
  return async (ctx: PhotosContext): Promise<Response> => {
    const { event, date } = await withKeptDate(ctx, () => Promise.resolve())
    await ctx.typed()
    const file = (await ctx.files()).find(({ field }) => field === 'photo')
    const wrong = (code: string) => photosPage(ctx, { values: {}, errors: [{ field: 'photo', code }] })
    if (file === undefined) return wrong('missing')
    if (file.tooLarge) return wrong('too-large')
    const where = { eventId: event.id, dateId: date.id }
    const result = await addSheet(ctx.db, files, ctx.actor, { ...where, bytes: file.bytes })
    if (result.ok) return ctx.seeOther(sheetConfirmation.href(ctx.lang, { ...where, sheetId: result.value }))
    switch (result.code) {
      case 'date-unknown':
        return notFound()
      case 'unreadable':
      case 'too-many':
      case 'file-infected':
        return wrong(result.code)
    }
  }
}

async function photosPage(ctx: PhotosContext, state: FormState): Promise<Response> {
  const { t } = ctx
  const { event, date, read: sheets } = await withKeptDate(ctx, (tx, kept) => listSheets(tx, kept.date.id))
  return attendancePage(ctx, {
    title: t('attendance.photos.title'),
    event,
    date,
    belowDate: true,
    status: state.errors.length > 0 ? 422 : 200,
    content: (
      <SheetPhotosPage
        ctx={ctx}
        event={event}
        date={date}
        sheets={sheets}
        errors={errorLines(state, t, 'attendance.photos')}
      />
    ),
  })
}

export async function askForConfirmation(ctx: SheetContext): Promise<Response> {
  const { t } = ctx
  const { event, date, read } = await withKeptDate(ctx, async (tx, kept) => ({
    people: await listAttendees(tx, kept.event.offerId, kept.date.id),
    sheets: await listSheets(tx, kept.date.id),
  }))
  const sheet = read.sheets.find(({ id }) => id === ctx.params.sheetId) ?? notFound()
  return attendancePage(ctx, {
    title: t('attendance.confirm.title'),
    event,
    date,
    belowDate: true,
    content: <ConfirmSheetPage ctx={ctx} event={event} date={date} sheet={sheet} people={read.people} />,
  })
}

export async function submitConfirmation(ctx: SheetContext): Promise<Response> {
  const { event, date } = await getSheet(ctx)
  const typed = await ctx.typed()
  const where = { eventId: event.id, dateId: date.id }
  const result = await confirmSheet(ctx.db, ctx.actor, where, {
    signed: listOf(typed, 'signed'),
    othersAbsent: textOf(typed, 'others') === 'absent',
  })
  return result.ok ? ctx.seeOther(tapList.href(ctx.lang, where)) : notFound()
}

export function submitRemoval(files: Files) {
  return async (ctx: SheetContext): Promise<Response> => {
    const { event, date, sheet } = await getSheet(ctx)
    const where = { eventId: event.id, dateId: date.id }
    const result = await removeSheet(ctx.db, files, ctx.actor, { ...where, sheetId: sheet.id })
    return result.ok ? ctx.seeOther(sheetPhotos.href(ctx.lang, where)) : notFound()
  }
}

/** The picture itself: for the team that keeps the date, asked anew each time (FI-06), and nothing in it can run. */
export function showPicture(files: Files) {
  return async (ctx: SheetContext): Promise<Response> => {
    const { sheet } = await getSheet(ctx)
    const file = await files.read(sheet.fileId)
    if (file === undefined) return notFound()
    return new Response(new Uint8Array(file.bytes), {
      headers: {
        'content-type': file.type,
        'content-length': String(file.bytes.length),
        'content-security-policy': "default-src 'none'; sandbox",
        'cache-control': 'private, no-store',
      },
    })
  }
}

async function getSheet(ctx: SheetContext) {
  const { event, date, read } = await withKeptDate(ctx, (tx, kept) => listSheets(tx, kept.date.id))
  const id = parseId<'attendance-sheet'>(ctx.params.sheetId)
  const sheet: SheetPhoto = read.find((one) => one.id === id) ?? notFound()
  return { event, date, sheet }
}
