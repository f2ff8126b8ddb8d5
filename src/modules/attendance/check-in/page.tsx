import { marksOf } from '#kernel/language.ts'
import type { ControlProps } from '#platform/forms/index.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { Button } from '#ui/button.tsx'
import { Checkboxes } from '#ui/choices.tsx'
import { TextField } from '#ui/fields.tsx'
import { ErrorSummary, Form, FormActions } from '#ui/form.tsx'
import { PageHeading, Stack } from '#ui/layout.tsx'
import { Notice } from '#ui/notice.tsx'
import { textOfEvent } from '#modules/events/index.ts'
import type { Attendee } from '../attendance.queries.ts'
import { dateWords, nameOf, presenceWords } from '../words.ts'
import { type OpenedLink, opensAt } from './check-in.ts'

type ErrorLines = readonly { readonly id: string; readonly text: string }[]

type CheckInProps = {
  readonly t: Translator
  readonly action: string
  readonly formKey: string
  readonly errors: ErrorLines
  readonly code: ControlProps
  readonly link: ControlProps
}

export function CheckInPage({ t, action, formKey, errors, code, link }: CheckInProps) {
  return (
    <Stack>
      <PageHeading title={t('attendance.checkIn.title')} lead={t('attendance.checkIn.lead')} />
      <ErrorSummary t={t} errors={errors} />
      <Form action={action} hidden={[{ name: '_key', value: formKey }]}>
        <TextField {...code} t={t} width="short" attributes={{ ...code.attributes, dir: 'ltr' }} />
        <TextField {...link} t={t} attributes={{ ...link.attributes, dir: 'ltr' }} />
        <FormActions>
          <Button>{t('attendance.checkIn.submit')}</Button>
        </FormActions>
      </Form>
      <p>{t('attendance.checkIn.otherWay')}</p>
    </Stack>
  )
}

type LinkCheckInProps = Omit<CheckInProps, 'link'> & {
  readonly opened: OpenedLink
  readonly back: string
  readonly chosen: readonly string[]
  readonly done: boolean
}

export function LinkCheckInPage(props: LinkCheckInProps) {
  const { t, opened, back, done, errors } = props
  const { event, date, on, people } = opened
  const { title, lang } = textOfEvent(event, t.lang)
  const asks = on && people.some(({ presence }) => presence.mark !== 'present')
  return (
    <Stack>
      <PageHeading title={t('attendance.checkIn.title')} lead={date === undefined ? undefined : dateWords(t, date)} />
      {done ? (
        <Notice t={t} kind="success" role="status">
          <p>{t('attendance.checkIn.done')}</p>
        </Notice>
      ) : null}
      <ErrorSummary t={t} errors={asks ? errors : []} />
      <p {...(lang === t.lang ? {} : marksOf(lang))}>{title}</p>
      {asks ? <PresenceForm {...props} /> : null}
      {on ? null : <NotNow t={t} opened={opened} />}
      {people.some(({ presence }) => presence.mark === 'present') ? <There t={t} people={people} /> : null}
      <p>
        <a href={back}>{t('attendance.checkIn.back')}</a>
      </p>
    </Stack>
  )
}

function PresenceForm({ t, action, formKey, code, chosen, opened, errors }: LinkCheckInProps) {
  const missing = opened.people.filter(({ presence }) => presence.mark !== 'present')
  const options = missing.map(({ participant }) => ({ value: participant.id, label: nameOf(t, participant) }))
  return (
    <Form action={action} hidden={[{ name: '_key', value: formKey }, ...aloneOf(options)]}>
      <TextField {...code} t={t} width="short" attributes={{ ...code.attributes, dir: 'ltr' }} />
      {options.length === 1 ? null : (
        <Checkboxes
          t={t}
          id="people"
          name="people"
          label={t('attendance.checkIn.people.label')}
          error={errors.find(({ id }) => id === 'people')?.text}
          attributes={{ required: true }}
          values={errors.length > 0 ? chosen : options.map(({ value }) => value)}
          options={options}
        />
      )}
      <FormActions>
        <Button>{t('attendance.checkIn.submit')}</Button>
      </FormActions>
    </Form>
  )
}

/** Whoever comes alone need not say who she is. */
function aloneOf(options: readonly { readonly value: string }[]) {
  return options.length === 1 ? options.map(({ value }) => ({ name: 'people', value })) : []
}

function NotNow({ t, opened: { date } }: { readonly t: Translator; readonly opened: OpenedLink }) {
  return (
    <Notice t={t} kind="info">
      <p>
        {date === undefined
          ? t('attendance.checkIn.over')
          : t('attendance.checkIn.notYet', { opens: t.moment(opensAt(date)) })}
      </p>
    </Notice>
  )
}

function There({ t, people }: { readonly t: Translator; readonly people: readonly Attendee[] }) {
  return (
    <ul>
      {people.map(({ participant, presence }) => (
        <li>
          <bdi>{nameOf(t, participant)}</bdi>: {presenceWords(t, presence)}
        </li>
      ))}
    </ul>
  )
}
