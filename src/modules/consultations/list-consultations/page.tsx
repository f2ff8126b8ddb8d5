import { daysBetween } from '#kernel/calendar-day.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import { doneCodeOf, type RequestContext } from '#platform/http/index.ts'
import { officeHours } from '#modules/appointments/addresses.ts'
import { ButtonLink } from '#ui/button.tsx'
import { type Column, DataTable } from '#ui/data-table.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { PageHeading, Row, Stack } from '#ui/layout.tsx'
import { Notice } from '#ui/notice.tsx'
import { Pagination } from '#ui/pagination.tsx'
import { SearchForm } from '#ui/search.tsx'
import { Tags } from '#ui/tags.tsx'
import {
  consultationPage,
  inbox,
  newRecord,
  opening,
  ownDistricts,
  promises,
  substitution,
  templateList,
  yearFigures,
} from '../addresses.ts'
import { languageWished, StateTag } from '../consultation-parts.tsx'
import type { Consultation } from '../consultation.ts'
import { DueTag } from '../due-tag.tsx'
import type { OwnTask } from '../plan-task/own-tasks.queries.ts'
import { type InboxCounts, type InboxLine, type InboxLines, type InboxView, inboxViews } from './inbox.queries.ts'
import { OwnTasks } from './own-tasks.tsx'

type Props = {
  readonly ctx: RequestContext
  readonly view: InboxView
  readonly found: InboxLines
  readonly counts: InboxCounts
  readonly names: ReadonlyMap<string, string>
  readonly tasks: readonly OwnTask[]
  /** A sign that was looked for and not found; else empty. */
  readonly sign: string
  /** What has just been recorded. */
  readonly newest: Consultation | undefined
  readonly today: string
}

const told = ['weitergegeben', 'zugewiesen', 'festgehalten', 'vertretung', 'kreise', 'vergeben'] as const

/** One list of everything that waits: what is promised first on top. */
export function InboxPage(props: Props) {
  const { ctx, view, found, tasks, sign, newest, today } = props
  const { t, lang } = ctx
  const news = doneCodeOf(ctx, told)
  const next =
    found.next === undefined
      ? undefined
      : inbox.href(lang, {}, { liste: view, nach: `${found.next.at}_${found.next.id}` })
  return (
    <Stack>
      <PageHeading title={t('consultations.staff.inbox.title')} lead={t('consultations.staff.inbox.lead')} />
      {news === undefined ? null : (
        <Notice t={t} kind={news === 'vergeben' ? 'info' : 'success'} role="status">
          {t(`consultations.staff.told.${news}`)}{' '}
          {newest === undefined ? null : (
            <a href={consultationPage.href(lang, { consultationId: newest.id })}>
              {t('consultations.staff.told.seeRecord', { sign: newest.sign })}
            </a>
          )}
        </Notice>
      )}
      {sign === '' ? null : (
        <Notice t={t} kind="warning" role="status" title={t('consultations.staff.inbox.find.nothing', { sign })}>
          <a href={opening.href(lang)}>{t('consultations.staff.open.title')}</a>
        </Notice>
      )}
      <Row>
        <ButtonLink href={newRecord.href(lang)}>{t('consultations.staff.record.title')}</ButtonLink>
      </Row>
      <OwnTasks ctx={ctx} tasks={tasks} today={today} />
      <Views {...props} />
      {found.lines.length === 0 ? (
        <EmptyState
          title={t('consultations.staff.inbox.empty.title')}
          text={t(`consultations.staff.inbox.empty.${view}`)}
        />
      ) : (
        <DataTable
          id="consultations"
          caption={t(`consultations.staff.view.${view}`)}
          hideCaption
          columns={columns(props)}
          rows={found.lines}
        />
      )}
      <Pagination t={t} next={next} />
      <SearchForm
        id="zeichen"
        name="zeichen"
        action={inbox.href(lang)}
        label={t('consultations.staff.inbox.find')}
        hint={t('consultations.staff.open.sign.hint')}
        submitLabel={t('consultations.staff.inbox.find.submit')}
        value={sign}
      />
      <Row>
        <a href={officeHours.href(lang)}>{t('appointments.hours.title')}</a>
        <a href={ownDistricts.href(lang)}>{t('consultations.staff.districts.title')}</a>
        <a href={substitution.href(lang)}>{t('consultations.staff.substitution.title')}</a>
        <a href={templateList.href(lang)}>{t('consultations.staff.templates.title')}</a>
        <a href={promises.href(lang)}>{t('consultations.staff.promises.title')}</a>
        <a href={yearFigures.href(lang)}>{t('consultations.figures.title')}</a>
        <a href={opening.href(lang)}>{t('consultations.staff.open.title')}</a>
      </Row>
    </Stack>
  )
}

function Views({ ctx: { t, lang }, view, counts }: Props) {
  return (
    <nav aria-label={t('consultations.staff.inbox.views')}>
      <ul class="tags" role="list">
        {inboxViews.map((one) => (
          <li class="tag">
            <a href={inbox.href(lang, {}, { liste: one })} aria-current={one === view ? 'page' : undefined}>
              {t(`consultations.staff.view.${one}`)}
              {one === 'geschlossen' ? '' : ` (${t.number(counts[one])})`}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function columns({ ctx: { t, lang }, view, names, today }: Props): readonly Column<InboxLine>[] {
  const age = (line: InboxLine) => daysBetween(dayInBerlin(line.receivedAt), today)
  return [
    {
      label: t('consultations.staff.inbox.sign'),
      rowHeader: true,
      cell: (line) => <a href={consultationPage.href(lang, { consultationId: line.id })}>{line.sign}</a>,
    },
    {
      label: t('consultations.staff.inbox.topics'),
      cell: (line) => (
        <Tags
          label={t('consultations.staff.inbox.topics')}
          items={line.topics.map((code) => ({ text: t(`consultations.topic.${code}`) }))}
        />
      ),
    },
    {
      label: t('consultations.staff.inbox.from'),
      cell: (line) => <bdi>{fromWhom(t, line)}</bdi>,
    },
    {
      label: t('consultations.staff.inbox.age'),
      cell: (line) => t('consultations.staff.inbox.days', { days: age(line) }),
    },
    view === 'geschlossen'
      ? {
          label: t('consultations.staff.inbox.outcome'),
          cell: ({ outcome }) => (outcome === null ? '' : t(`consultations.outcome.${outcome}`)),
        }
      : {
          label: t('consultations.staff.inbox.due'),
          cell: ({ dueOn, state }) =>
            dueOn === null ? <StateTag t={t} state={state} /> : <DueTag t={t} dueOn={dueOn} today={today} />,
        },
    {
      label: t('consultations.staff.inbox.adviser'),
      cell: ({ adviserId }) => (
        <bdi>{adviserId === null ? t('consultations.staff.nobody') : (names.get(adviserId) ?? '')}</bdi>
      ),
    },
  ]
}

/** Who, from where, and in which language, where that is not German. */
function fromWhom(t: RequestContext['t'], line: InboxLine): string {
  const language = line.lang === 'de' && line.speaks === '' ? null : languageWished(t, line)
  return [t(`consultations.asker.${line.askerKind}`), line.districtName, language]
    .filter((part) => part !== null)
    .join(t('consultations.comma'))
}
