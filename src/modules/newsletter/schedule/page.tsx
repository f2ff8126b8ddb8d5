import type { FormState } from '#kernel/form-state.ts'
import { autonymOf, type Lang, marksOf } from '#kernel/language.ts'
import { control, errorLines } from '#platform/forms/index.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { Button, ButtonLink } from '#ui/button.tsx'
import { Panel } from '#ui/card.tsx'
import { Radios } from '#ui/choices.tsx'
import { TextField } from '#ui/fields.tsx'
import { ErrorSummary, Form, FormActions } from '#ui/form.tsx'
import { Heading, PageHeading, Row } from '#ui/layout.tsx'
import { blocks, Findings } from '#modules/editing/index.ts'
import { issueOverview, issueSending, issueText } from '../addresses.ts'
import { type Issue, type IssueText, textFor, undoMinutes } from '../issue.ts'
import { MailPreview } from '../mail-preview.tsx'
import type { Rendering } from '../render-issue.tsx'
import { Audience, sumOf } from '../show-overview/page.tsx'
import type { FindingsByLanguage } from './findings.ts'
import { scheduleForm, schedulePrefix } from './form.ts'

type Props = {
  readonly t: Translator
  readonly formKey: string
  readonly issue: Issue
  readonly texts: readonly IssueText[]
  readonly seen: string
  readonly findings: FindingsByLanguage
  readonly rendering: (lang: Lang) => Omit<Rendering, 'text'>
  readonly audience: readonly { readonly lang: Lang; readonly count: number }[]
  /** Whether reports of failed delivery come in. */
  readonly reports: boolean
  readonly state: FormState
}

/** What will leave, to how many and when: nothing leaves that nobody has looked at. */
export function SchedulePage(props: Props) {
  const { t, issue, texts, audience, reports, state } = props
  const fallingBack = audience.filter(({ lang }) => textFor(texts, lang)?.lang !== lang)
  return (
    <>
      <PageHeading title={t('newsletter.schedule.title')} kicker={issue.title} lead={t('newsletter.schedule.lead')} />
      <ErrorSummary t={t} errors={errorLines(state, t, schedulePrefix)} />
      <Panel title={t('newsletter.schedule.count', { count: sumOf(audience) })}>
        <p>
          <Audience t={t} audience={audience} />
        </p>
        {fallingBack.length === 0 ? null : (
          <p>
            {t('newsletter.schedule.fallsBack', {
              count: sumOf(fallingBack),
              languages: fallingBack.map(({ lang }) => autonymOf(lang)).join(', '),
            })}
          </p>
        )}
        {reports ? null : <p>{t('newsletter.schedule.noReports')}</p>}
      </Panel>
      <Heading level={2}>{t('newsletter.text.check')}</Heading>
      {texts.map((text) => (
        <TextToSend {...props} text={text} />
      ))}
      <Decision {...props} />
    </>
  )
}

/** One language: what the check says, and the mail itself. */
function TextToSend({ t, issue, findings, rendering, text }: Props & { readonly text: IssueText }) {
  const { lang, subject } = text
  return (
    <>
      <Heading level={3}>
        <a href={issueText.href(t.lang, { issueId: issue.id, textLang: lang })} {...marksOf(lang)}>
          {autonymOf(lang)}: {subject}
        </a>
      </Heading>
      <Findings t={t} findings={findings.get(lang) ?? []} />
      <details class="filters">
        <summary class="filters__summary">{t('newsletter.text.preview.mail')}</summary>
        <MailPreview t={t} lang={lang} mail={{ ...rendering(lang), text }} />
      </details>
    </>
  )
}

function Decision({ t, formKey, issue, texts, seen, findings, audience, state }: Props) {
  const params = { issueId: issue.id }
  const back = issueOverview.href(t.lang, params)
  const empty = !texts.some(({ lang }) => lang === 'de')
  const stopped = empty
    ? 'empty'
    : [...findings.values()].flat().some(blocks)
      ? 'blocked'
      : sumOf(audience) === 0
        ? 'nobody'
        : undefined
  if (stopped !== undefined)
    return (
      <>
        <p>{t(`newsletter.schedule.when.errors.${stopped}`)}</p>
        <Row>
          <ButtonLink look="secondary" href={back}>
            {t('newsletter.schedule.back')}
          </ButtonLink>
        </Row>
      </>
    )
  const field = (name: 'when' | 'day' | 'time') => ({ ...control(scheduleForm, state, t, schedulePrefix, name), t })
  const hidden = [
    { name: '_key', value: formKey },
    { name: 'seen', value: seen },
    { name: 'count', value: String(sumOf(audience)) },
  ]
  return (
    <Form action={issueSending.href(t.lang, params)} hidden={hidden}>
      <Radios
        {...field('when')}
        attributes={{ required: true }}
        options={[
          { value: 'now', label: t('newsletter.schedule.when.now', { minutes: undoMinutes }) },
          { value: 'later', label: t('newsletter.schedule.when.later') },
        ]}
      />
      <TextField {...field('day')} width="medium" />
      <TextField {...field('time')} width="short" />
      <FormActions>
        <Button>{t('newsletter.schedule.submit', { count: sumOf(audience) })}</Button>
        <a href={back}>{t('newsletter.cancel')}</a>
      </FormActions>
    </Form>
  )
}
