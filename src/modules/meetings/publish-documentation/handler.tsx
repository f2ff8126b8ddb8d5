import { type FormState, type TypedValues } from '#kernel/form-state.ts'
import { type Lang, languages, marksOf } from '#kernel/language.ts'
import { control, defineForm, errorLines, type FormValue, longText, tick } from '#platform/forms/index.ts'
import type { RequestContext } from '#platform/http/index.ts'
import { Button, ButtonLink } from '#ui/button.tsx'
import { CheckboxField } from '#ui/choices.tsx'
import { TextArea } from '#ui/fields.tsx'
import { ErrorSummary, Form, FormActions } from '#ui/form.tsx'
import { PageHeading, Row } from '#ui/layout.tsx'
import { DoneNotice } from '#ui/notice.tsx'
import { eventOverview, eventPage } from '#modules/events/addresses.ts'
import { type CommunityEvent, getEvent, memberPage } from '#modules/events/index.ts'
import { documentation as documentationAddress, documents } from '../addresses.ts'
import { doneSentence } from '../done-sentence.ts'
import { type Documentation, findDocumentation, saveDocumentation } from './documentation.queries.ts'

type Context = RequestContext<'/mein/veranstaltungen/:eventId/dokumentation'>

const body = { max: 8000 } as const
const documentationForm = defineForm({
  text_de: longText({ ...body, minLength: 10, required: true }),
  text_leicht: longText(body),
  text_en: longText(body),
  text_tr: longText(body),
  text_ar: longText(body),
  text_uk: longText(body),
  published: tick(),
})
const prefix = 'meetings.documentation'

export async function askForDocumentation(ctx: Context): Promise<Response> {
  const event = await getEvent(ctx, ctx.params.eventId)
  const known = await ctx.db.read(ctx.actor, (tx) => findDocumentation(tx, event.id))
  return documentationPage(ctx, event, { values: typedOf(known), errors: [] })
}

export async function submitDocumentation(ctx: Context): Promise<Response> {
  const event = await getEvent(ctx, ctx.params.eventId)
  const typed = await ctx.typed()
  const parsed = documentationForm.parse(typed)
  if (!parsed.ok) return documentationPage(ctx, event, parsed.form)
  const { published } = parsed.value
  if (published && event.startsAt > ctx.now)
    return documentationPage(ctx, event, { values: typed, errors: [{ field: 'published', code: 'too-early' }] })
  if (published && event.state === 'draft')
    return documentationPage(ctx, event, { values: typed, errors: [{ field: 'published', code: 'draft' }] })
  await ctx.db.inTransaction(ctx.actor, (tx) => saveDocumentation(tx, event.id, textsOf(parsed.value), published))
  const meldung = published ? 'veroeffentlicht' : 'gespeichert'
  return ctx.seeOther(documentationAddress.href(ctx.lang, { eventId: event.id }, { meldung }))
}

function typedOf(known: Documentation | undefined): TypedValues {
  return {
    ...Object.fromEntries(languages.map((lang) => [`text_${lang}`, known?.texts[lang] ?? ''])),
    published: known?.publishedAt == null ? '' : 'on',
  }
}

function textsOf(fields: FormValue<typeof documentationForm>): ReadonlyMap<Lang, string> {
  return new Map(languages.flatMap((lang) => (fields[`text_${lang}`] === '' ? [] : [[lang, fields[`text_${lang}`]]])))
}

function documentationPage(ctx: Context, event: CommunityEvent, state: FormState): Response {
  const { t, lang } = ctx
  const field = (name: keyof typeof documentationForm.fields) => ({
    t,
    ...control(documentationForm, state, t, prefix, name),
  })
  const body = (one: Lang) => {
    const props = field(`text_${one}`)
    return <TextArea {...props} attributes={{ ...props.attributes, ...marksOf(one), rows: one === 'de' ? 12 : 6 }} />
  }
  const published = field('published')
  const title = t('meetings.documentation.title')
  return memberPage(ctx, {
    title,
    event,
    status: state.errors.length > 0 ? 422 : 200,
    content: (
      <>
        <PageHeading title={title} kicker={event.texts.de.title} lead={t('meetings.documentation.lead')} />
        <ErrorSummary t={t} errors={errorLines(state, t, prefix)} />
        <DoneNotice t={t} done={doneSentence(ctx)} />
        <Row>
          <ButtonLink look="secondary" href={documents.href(lang, { eventId: event.id })}>
            {t('meetings.documentation.pictures')}
          </ButtonLink>
          {event.state === 'draft' ? null : (
            <ButtonLink look="tertiary" href={eventPage.href(lang, { slug: event.slug })}>
              {t('meetings.publicPage')}
            </ButtonLink>
          )}
        </Row>
        <Form
          action={documentationAddress.href(lang, { eventId: event.id })}
          hidden={[{ name: '_key', value: ctx.formKey }]}
        >
          {body('de')}
          <details class="filters">
            <summary class="filters__summary">{t('meetings.otherLanguages')}</summary>
            {languages.filter((one) => one !== 'de').map(body)}
          </details>
          <CheckboxField {...published} checked={published.value === 'on'} />
          <FormActions>
            <Button>{t('meetings.save')}</Button>
            <a href={eventOverview.href(lang, { eventId: event.id })}>{t('meetings.cancel')}</a>
          </FormActions>
        </Form>
      </>
    ),
  })
}
