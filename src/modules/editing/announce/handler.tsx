import { type FormState, textOf, type TypedValues } from '#kernel/form-state.ts'
import { languages } from '#kernel/language.ts'
import { instantInBerlin, wallClockInBerlin } from '#platform/clock/index.ts'
import { type FormValue, refusedForm } from '#platform/forms/index.ts'
import type { RequestContext } from '#platform/http/index.ts'
import { movedOnState, type SavedTexts } from '#ui/saved-meanwhile.tsx'
import { articleList } from '../addresses.ts'
import { memberPage } from '../member-page.ts'
import { type Announcement, findAnnouncement } from './announcement.ts'
import { announcementFields, announcementForm, typedOf } from './form.ts'
import { AnnouncementPage } from './page.tsx'
import { removeAnnouncement, saveAnnouncement } from './save-announcement.ts'

type Context = RequestContext<'/mein/inhalte/hinweis'>

export async function askForAnnouncement(ctx: Context): Promise<Response> {
  const saved = await ctx.db.read(ctx.actor, findAnnouncement)
  return announcementPage(
    ctx,
    { values: saved === undefined ? startingValues(ctx) : typedOf(saved), errors: [] },
    saved,
  )
}

export async function submitAnnouncement(ctx: Context): Promise<Response> {
  const typed = await ctx.typed()
  const seen = Number(textOf(typed, 'seen')) || 0
  const back = (meldung: string) => ctx.seeOther(articleList.href(ctx.lang, {}, { meldung }))
  if (textOf(typed, 'do') === 'remove') {
    const removed = await removeAnnouncement(ctx.db, ctx.actor, seen)
    return removed.ok ? back('hinweis-weg') : movedOnPage(ctx, typed)
  }
  const saved = await ctx.db.read(ctx.actor, findAnnouncement)
  const parsed = announcementForm.parse(typed)
  if (!parsed.ok) return announcementPage(ctx, parsed.form, saved, seen)
  const times = readTimes(parsed.value)
  if ('field' in times)
    return announcementPage(ctx, { values: typed, errors: [{ field: times.field, code: 'no-such-time' }] }, saved, seen)
  const kind = parsed.value.kind === 'warning' ? 'warning' : 'info'
  const result = await saveAnnouncement(ctx.db, ctx.actor, { kind, texts: textsOf(parsed.value), ...times, seen })
  if (result.ok) return back('hinweis')
  switch (result.code) {
    case 'moved-on':
      return movedOnPage(ctx, typed)
    case 'ends-first':
    case 'over-already':
      return announcementPage(ctx, refusedForm(typed, result, 'until_day'), saved, seen)
  }
}

type Values = FormValue<typeof announcementForm>

function textsOf(value: Values): Announcement['texts'] {
  return Object.fromEntries(
    languages.map((lang) => [lang, value[`text_${lang}`]] as const).filter(([, text]) => text !== ''),
  )
}

function readTimes(value: Values): Pick<Announcement, 'startsAt' | 'endsAt'> | { readonly field: string } {
  const startsAt = instantInBerlin(value.from_day, value.from_time)
  if (startsAt === undefined) return { field: 'from_day' }
  const endsAt = instantInBerlin(value.until_day, value.until_time)
  return endsAt === undefined ? { field: 'until_day' } : { startsAt, endsAt }
}

/** A new one begins now. */
function startingValues(ctx: Context): TypedValues {
  const now = wallClockInBerlin(ctx.now)
  return { kind: 'info', from_day: now.day, from_time: now.time }
}

/** What somebody else has saved stands beside what was typed, field by field. */
async function movedOnPage(ctx: Context, typed: TypedValues): Promise<Response> {
  const now = await ctx.db.read(ctx.actor, findAnnouncement)
  const saved: TypedValues = now === undefined ? {} : typedOf(now)
  const differing = announcementFields.filter((name) => textOf(saved, name) !== textOf(typed, name))
  const texts = Object.fromEntries(differing.map((name) => [name, textOf(saved, name)]))
  return announcementPage(ctx, movedOnState(typed, differing), now, now?.version ?? 0, texts)
}

function announcementPage(
  ctx: Context,
  state: FormState,
  announcement: Announcement | undefined,
  seen = announcement?.version ?? 0,
  saved: SavedTexts = {},
): Response {
  return memberPage(ctx, {
    title: ctx.t('editing.announcement.title'),
    status: Object.keys(saved).length > 0 ? 409 : state.errors.length > 0 ? 422 : 200,
    content: (
      <AnnouncementPage
        t={ctx.t}
        formKey={ctx.formKey}
        now={ctx.now}
        announcement={announcement}
        state={state}
        seen={seen}
        saved={saved}
      />
    ),
  })
}
