import { textOf } from '#kernel/form-state.ts'
import { control, errorLines } from '#platform/forms/index.ts'
import { doneCodeOf } from '#platform/http/index.ts'
import { Button, ButtonLink } from '#ui/button.tsx'
import { AreaSign } from '#ui/card.tsx'
import { TextArea } from '#ui/fields.tsx'
import { ErrorSummary, Form, FormActions } from '#ui/form.tsx'
import { Heading, PageHeading, Row, Stack } from '#ui/layout.tsx'
import { Notice } from '#ui/notice.tsx'
import { SavedMeanwhile } from '#ui/saved-meanwhile.tsx'
import { SaveAnyway, SensitiveHints } from '#ui/sensitive-hints.tsx'
import {
  assignment,
  closing,
  consultationPage,
  correction,
  handOver,
  noting,
  recording,
  taking,
  tasks,
} from '../addresses.ts'
import { languageWished, StateTag } from '../consultation-parts.tsx'
import { DueTag } from '../due-tag.tsx'
import { mayWorkOn } from '../whose.ts'
import { answerForm } from './form.ts'
import type { PageProps } from './found.ts'
import { Agreed, Facts, OpenTasks, ReadLog, Timeline } from './page-parts.tsx'

const told = [
  'geschickt',
  'beantwortet',
  'entwurf',
  'uebernommen',
  'notiert',
  'festgehalten',
  'aufgabe',
  'erledigt',
  'gefragt',
  'zugewiesen',
  'geschlossen',
  'berichtigt',
] as const

/** One consultation for whoever advises: what is owed, what was said, what is to do, and the answer to be written. */
export function ConsultationPage(props: PageProps) {
  const { ctx, own, found, state, looked, today } = props
  const { t } = ctx
  const news = doneCodeOf(ctx, told)
  const works = mayWorkOn(ctx.actor, own)
  return (
    <Stack>
      <PageHeading title={own.sign}>
        <Row>
          <AreaSign area={own.area} label={t(`consultations.area.${own.area}`)} />
          <StateTag t={t} state={own.state} />
          {own.dueOn === null ? null : <DueTag t={t} dueOn={own.dueOn} today={today} />}
        </Row>
      </PageHeading>
      <ErrorSummary t={t} errors={errorLines(state, t, 'consultations.staff.answer')} />
      {looked === undefined ? null : (
        <SensitiveHints t={t} texts={[{ label: t('consultations.staff.answer.text.label'), text: looked }]} />
      )}
      {news === undefined ? null : (
        <Notice t={t} kind="success" role="status">
          {t(`consultations.staff.told.${news}`)}
        </Notice>
      )}
      {works ? null : (
        <Notice t={t} kind="warning" title={t('consultations.staff.case.openedTitle')}>
          <p>{t('consultations.staff.case.opened')}</p>
        </Notice>
      )}
      {found.handOver === undefined ? null : (
        <Notice t={t} kind="info" title={t('consultations.staff.case.askedTitle')}>
          <p>{t('consultations.staff.case.asked', { day: t.date(found.handOver.askedAt) })}</p>
        </Notice>
      )}
      {works ? <Acts {...props} /> : null}
      <Facts {...props} />
      <OpenTasks {...props} works={works} />
      <Heading level={2}>{t('consultations.staff.case.said')}</Heading>
      <Timeline {...props} />
      <Agreed {...props} />
      {works && own.state !== 'closed' && own.source === 'request' ? <AnswerForm {...props} /> : null}
      <ReadLog {...props} />
    </Stack>
  )
}

function Acts({ ctx, own }: PageProps) {
  const { t, lang, formKey } = ctx
  const params = { consultationId: own.id }
  return (
    <Row>
      {own.adviserId === null ? (
        <Form
          action={taking.href(lang, params)}
          label={t('consultations.staff.take')}
          hidden={[{ name: '_key', value: formKey }]}
        >
          <Button>{t('consultations.staff.take')}</Button>
        </Form>
      ) : null}
      <ButtonLink look="secondary" href={recording.href(lang, params)}>
        {t('consultations.staff.record.more')}
      </ButtonLink>
      <ButtonLink look="secondary" href={noting.href(lang, params)}>
        {t('consultations.staff.note.title')}
      </ButtonLink>
      <ButtonLink look="secondary" href={tasks.href(lang, params)}>
        {t('consultations.staff.task.title')}
      </ButtonLink>
      <a href={correction.href(lang, params)}>{t('consultations.staff.correct.title')}</a>
      <a href={assignment.href(lang, params)}>{t('consultations.staff.assign.title')}</a>
      {own.state === 'closed' ? null : (
        <>
          <a href={handOver.href(lang, params)}>{t('consultations.staff.handOver.title')}</a>
          <a href={closing.href(lang, params)}>{t('consultations.staff.close.title')}</a>
        </>
      )}
    </Row>
  )
}

function AnswerForm(props: PageProps) {
  const { ctx, own, found, state, conflict, looked } = props
  const { t, lang } = ctx
  const { draft, contact, names } = found
  const where = (contact?.email ?? '') === '' ? 'byLink' : 'byMail'
  const action = consultationPage.href(lang, { consultationId: own.id })
  const field = control(answerForm, state, t, 'consultations.staff.answer', 'text')
  // What came back builds on the draft its writer has seen; only beside both texts it builds on the newest (CO-06).
  const seen = (conflict ? '' : textOf(state.values, 'seen')) || String(draft.version)
  const saved = conflict ? { hint: <SavedMeanwhile t={t} text={draft.text} /> } : {}
  return (
    <>
      <Heading level={2} id="antwort">
        {t('consultations.staff.answer.title')}
      </Heading>
      <p>
        {t('consultations.staff.answer.language', { language: languageWished(t, own) })}{' '}
        {t(`consultations.staff.answer.${where}`)}
      </p>
      {draft.savedAt === null || draft.text === '' ? null : (
        <p>
          {t('consultations.staff.answer.draftOf', {
            name: names.get(draft.savedBy ?? '') ?? '',
            day: t.date(draft.savedAt),
          })}
        </p>
      )}
      <Form
        action={action}
        label={t('consultations.staff.answer.title')}
        hidden={[
          { name: '_key', value: ctx.formKey },
          { name: 'seen', value: seen },
        ]}
      >
        <Templates {...props} />
        <TextArea t={t} {...field} {...saved} attributes={{ ...field.attributes, rows: 10, dir: 'auto' }} />
        <FormActions>
          <Button name="do" value="senden">
            {t('consultations.staff.answer.submit')}
          </Button>
          {looked === undefined ? null : <SaveAnyway t={t} label={t('consultations.staff.answer.anyway')} />}
          <Button name="do" value="entwurf" look="secondary">
            {t('consultations.staff.answer.draft')}
          </Button>
        </FormActions>
      </Form>
    </>
  )
}

/** Buttons of the form, so that what stands in the field goes with them and comes back. */
function Templates({ ctx: { t }, found }: PageProps) {
  if (found.templates.length === 0) return null
  return (
    <div class="row" role="group" aria-labelledby="vorlagen">
      <span id="vorlagen">{t('consultations.staff.answer.templates')}</span>
      {found.templates.map(({ id, title }) => (
        <Button name="vorlage" value={id} look="secondary" formnovalidate>
          <bdi>{title}</bdi>
        </Button>
      ))}
    </div>
  )
}
