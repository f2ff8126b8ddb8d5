import { isCentreStaff } from '#kernel/actor.ts'
import { type FormState, textOf } from '#kernel/form-state.ts'
import { refusedForm } from '#platform/forms/index.ts'
import { notFound, type RequestContext } from '#platform/http/index.ts'
import { DoneNotice } from '#ui/notice.tsx'
import { circleList, circlePage } from '../../addresses.ts'
import { doneSentence, memberPage } from '../../member-page.ts'
import { findStandard, getCurrentVersion } from '../../standard.queries.ts'
import { listVoices, voiceOf } from '../../voice.tsx'
import { findNewestText, listNotes } from '../circle.queries.ts'
import { addNote } from '../circle-writes.ts'
import { getCircle, getOwnCircle } from '../get-circle.ts'
import { noteForm } from './form.ts'
import { CirclePage } from './page.tsx'

type Context = RequestContext<'/mein/qualitaet/zirkel/:circleId'>

export async function showCircle(ctx: Context): Promise<Response> {
  return circlePageOf(ctx, { values: {}, errors: [] })
}

export async function submitNote(ctx: Context): Promise<Response> {
  const { id } = await getOwnCircle(ctx, ctx.params.circleId)
  const typed = await ctx.typed()
  const parsed = noteForm.parse(typed)
  if (!parsed.ok) return circlePageOf(ctx, { values: typed, errors: parsed.form.errors })
  const voice = await voiceOf(ctx, typed)
  const result = await addNote(ctx.db, ctx.actor, { circleId: id, voice, text: parsed.value.text })
  if (result.ok) return ctx.seeOther(circlePage.href(ctx.lang, { circleId: id }, { meldung: 'gesagt' }))
  switch (result.code) {
    case 'circle-unknown':
      return notFound()
    case 'ended':
      return circlePageOf(ctx, refusedForm(typed, result, 'text'))
  }
}

async function circlePageOf(ctx: Context, state: FormState): Promise<Response> {
  const { t, lang, actor } = ctx
  const circle = await getCircle(ctx, ctx.params.circleId)
  const shown = await ctx.db.read(actor, async (tx) => ({
    standard: await findStandard(tx, (await getCurrentVersion(tx)).number, circle.slot),
    text: await findNewestText(tx, circle.id),
    notes: await listNotes(tx, circle.id),
    voices: await listVoices(tx),
  }))
  if (shown.standard === undefined) return notFound()
  return memberPage(ctx, {
    title: circle.title,
    status: state.errors.length > 0 ? 422 : 200,
    above: [{ label: t('quality.circles.title'), href: circleList.href(lang) }],
    content: (
      <CirclePage
        t={t}
        formKey={() => ctx.formKey}
        circle={circle}
        {...shown}
        standard={shown.standard}
        inside={circle.joined || isCentreStaff(actor)}
        state={state}
        voice={textOf(state.values, 'voice')}
        done={<DoneNotice t={t} done={doneSentence(ctx)} />}
      />
    ),
  })
}
