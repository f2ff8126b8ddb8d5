import { type FormState, listOf, textOf, type TypedValues } from '#kernel/form-state.ts'
import { errorLines, marksOfValues, mergeValues, refusedForm } from '#platform/forms/index.ts'
import { notFound, type RequestContext } from '#platform/http/index.ts'
import { listMunicipalities, nameIn } from '#modules/places/index.ts'
import { Button } from '#ui/button.tsx'
import { ErrorSummary, Form, FormActions } from '#ui/form.tsx'
import { PageHeading } from '#ui/layout.tsx'
import { Notice } from '#ui/notice.tsx'
import { movedOnState, type SavedTexts } from '#ui/saved-meanwhile.tsx'
import { eventEditing, eventOverview } from '../addresses.ts'
import { type CommunityEvent, isCourseKind } from '../event.ts'
import { eventFieldNames, eventForm, tidied, typedOf, typedTimes } from '../event-form.ts'
import { EventFieldsets, eventPrefix } from '../event-fields.tsx'
import type { EventParts } from '../event-parts.ts'
import { readOffer } from '../event.queries.ts'
import { languageName, topicName } from '#modules/organisations/index.ts'
import { getEvent, memberPage } from '../member-page.ts'
import { changeEvent } from './change-event.ts'

type Context = RequestContext<'/mein/veranstaltungen/:eventId/bearbeiten'>

export async function askForEventChanges(ctx: Context): Promise<Response> {
  const event = await getEvent(ctx, ctx.params.eventId)
  const values = await readSaved(ctx, event)
  return editPage(ctx, event, { state: { values, errors: [] }, seen: marksOfValues(eventFieldNames, values) })
}

export function submitEventChanges(parts: EventParts) {
  return async (ctx: Context): Promise<Response> => {
    const event = await getEvent(ctx, ctx.params.eventId)
    const sent = await ctx.typed()
    const [typed, seen] = [withTimesOf(event, tidied(sent)), textOf(sent, 'seen')]
    const parsed = eventForm.parse(typed)
    if (!parsed.ok) return editPage(ctx, event, { state: parsed.form, seen })
    const result = await changeEvent(ctx.db, ctx.actor, parts, { eventId: event.id, seen, typed })
    if (result.ok) return ctx.seeOther(eventOverview.href(ctx.lang, { eventId: event.id }, { meldung: 'gespeichert' }))
    if (result.code === 'event-unknown') return notFound()
    if (result.code === 'contested') return contestedPage(ctx, seen, typed)
    return editPage(ctx, event, { state: refusedForm(typed, result, 'title_de'), seen })
  }
}

/** The dates of a course say when it is; its form does not. */
function withTimesOf(event: CommunityEvent, typed: TypedValues): TypedValues {
  return isCourseKind(event.kind) ? { ...typed, ...typedTimes(event) } : typed
}

/** Both texts side by side where both changed something, what was saved everywhere else; saving again builds on that. */
async function contestedPage(ctx: Context, seen: string, typed: TypedValues): Promise<Response> {
  const event = await getEvent(ctx, ctx.params.eventId)
  const saved = await readSaved(ctx, event)
  const { values, contested } = mergeValues(eventFieldNames, seen, typed, saved)
  const edited = {
    state: movedOnState(values, contested),
    seen: marksOfValues(eventFieldNames, saved),
    saved: await savedTexts(ctx, saved, contested),
  }
  return editPage(ctx, event, edited, 409)
}

async function readSaved(ctx: Context, event: CommunityEvent): Promise<TypedValues> {
  return tidied(typedOf(event, await ctx.db.read(ctx.actor, (tx) => readOffer(tx, event))))
}

async function savedTexts(ctx: Context, saved: TypedValues, names: readonly string[]): Promise<SavedTexts> {
  const municipalities = await ctx.db.read(ctx.actor, listMunicipalities)
  const wordsOf = (name: string): string => {
    const value = textOf(saved, name)
    if (name === 'languages' || name === 'topics') {
      const nameOf = name === 'languages' ? languageName : topicName
      return listOf(saved, name)
        .map((code) => nameOf(code, ctx.lang))
        .join(', ')
    }
    if (name === 'municipality_id')
      return municipalities
        .filter(({ id }) => id === value)
        .map((one) => nameIn(one, ctx.lang))
        .join('')
    return ctx.t.find(`events.${choiceKeys[name] ?? 'none'}.${value}`) ?? value
  }
  return Object.fromEntries(names.map((name) => [name, wordsOf(name)]))
}

const choiceKeys: Readonly<Record<string, string>> = {
  kind: 'kind',
  area: 'area',
  form: 'form',
  audience: 'audience',
  sign_up: 'signUpWay',
  waiting_list: 'waitingList',
}

type Edited = { readonly state: FormState; readonly seen: string; readonly saved?: SavedTexts }

async function editPage(
  ctx: Context,
  event: CommunityEvent,
  { state, seen, saved = {} }: Edited,
  status = state.errors.length > 0 ? 422 : 200,
): Promise<Response> {
  const { t, lang } = ctx
  const municipalities = await ctx.db.read(ctx.actor, listMunicipalities)
  const title = t('events.edit.title')
  const hidden = [
    { name: '_key', value: ctx.formKey },
    { name: 'seen', value: seen },
  ]
  return memberPage(ctx, {
    title,
    event,
    status,
    content: (
      <>
        <PageHeading title={title} kicker={event.texts.de.title} lead={t('events.edit.lead')} />
        {Object.keys(saved).length === 0 ? null : (
          <Notice t={t} kind="warning" title={t('events.edit.conflict')}>
            <p>{t('events.edit.conflictText')}</p>
          </Notice>
        )}
        <ErrorSummary t={t} errors={errorLines(state, t, eventPrefix)} />
        <Form action={eventEditing.href(lang, { eventId: event.id })} hidden={hidden}>
          <EventFieldsets
            t={t}
            state={state}
            municipalities={municipalities}
            saved={saved}
            {...(isCourseKind(event.kind) ? { timed: <p>{t('events.edit.byPlan')}</p> } : {})}
          />
          <FormActions>
            <Button>{t('events.edit.submit')}</Button>
            <a href={eventOverview.href(lang, { eventId: event.id })}>{t('events.cancel')}</a>
          </FormActions>
        </Form>
      </>
    ),
  })
}
