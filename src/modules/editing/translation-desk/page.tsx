import type { Lang } from '#kernel/language.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { ButtonLink } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { type Column, DataTable } from '#ui/data-table.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Heading, Hidden, PageHeading } from '#ui/layout.tsx'
import { DoneNotice } from '#ui/notice.tsx'
import { Pagination } from '#ui/pagination.tsx'
import { nativeChecking, stillFitting, textEditing, translationDesk } from '../addresses.ts'
import { PressForm } from '../press-form.tsx'
import { MarkTag } from '../state-marks.tsx'
import { ChangedSentences } from '../text-history/changed-sentences.tsx'
import type { DeskLine, DeskView, listWork, WorkCount } from './desk.queries.ts'

type DeskPageProps = {
  readonly t: Translator
  readonly formKey: () => string
  readonly lang: Lang
  readonly view: DeskView
  readonly work: readonly WorkCount[]
  readonly list: Awaited<ReturnType<typeof listWork>>
  readonly done: string | undefined
}

/** What translators have to do: how much in each language, then text by text with the sentences that changed. */
export function DeskPage(props: DeskPageProps) {
  const { t, lang, view, work, list, done } = props
  const { next } = list
  return (
    <>
      <PageHeading title={t('editing.desk.title')} lead={t('editing.desk.lead')} />
      <DoneNotice t={t} done={done} />
      <DataTable id="work" caption={t('editing.desk.caption')} columns={columns(t, lang, view)} rows={work} />
      <Heading level={2}>{t(`editing.desk.${view}.title`, { language: t(`editing.language.${lang}`) })}</Heading>
      {list.lines.length === 0 ? (
        <EmptyState level={3} title={t('editing.desk.empty.title')} text={t('editing.desk.empty.text')} />
      ) : (
        <ul class="desk" role="list">
          {list.lines.map((line) => (
            <DeskEntry {...props} line={line} />
          ))}
        </ul>
      )}
      <Pagination
        t={t}
        next={
          next === undefined ? undefined : translationDesk.href(t.lang, {}, { sprache: lang, was: view, nach: next })
        }
      />
    </>
  )
}

function columns(t: Translator, lang: Lang, view: DeskView): readonly Column<WorkCount>[] {
  const count = (name: 'missing' | 'outdated' | 'unchecked'): Column<WorkCount> => ({
    label: t(`editing.desk.count.${name}`),
    kind: 'number',
    cell: (line) => (
      <a
        href={translationDesk.href(t.lang, {}, { sprache: line.lang, was: name })}
        aria-current={line.lang === lang && view === name ? 'true' : undefined}
      >
        {line[name]}
        <Hidden> {t('editing.desk.count.of', { language: t(`editing.language.${line.lang}`) })}</Hidden>
      </a>
    ),
  })
  return [
    { label: t('editing.list.language'), rowHeader: true, cell: (line) => t(`editing.language.${line.lang}`) },
    count('outdated'),
    count('missing'),
    count('unchecked'),
  ]
}

function DeskEntry({ t, formKey, lang, line }: DeskPageProps & { readonly line: DeskLine }) {
  const params = { articleId: line.id, textLang: lang }
  const { state, changed } = line
  return (
    <Card
      title={line.title}
      meta={
        <>
          {t(`editing.kind.${line.kind}`)} <MarkTag t={t} state={state} />
        </>
      }
      actions={
        <>
          <ButtonLink look="secondary" href={textEditing.href(t.lang, params)}>
            {t(state === undefined ? 'editing.desk.translate' : 'editing.desk.edit')}
            <Hidden>: {line.title}</Hidden>
          </ButtonLink>
          {state === undefined ? null : <Confirming t={t} formKey={formKey} line={line} state={state} />}
        </>
      }
    >
      {changed === undefined ? null : <ChangedSentences t={t} before={changed.before} after={changed.after} />}
    </Card>
  )
}

type ConfirmingProps = Pick<DeskPageProps, 't' | 'formKey'> & {
  readonly line: DeskLine
  readonly state: NonNullable<DeskLine['state']>
}

function Confirming({ t, formKey, line, state }: ConfirmingProps) {
  const params = { articleId: line.id, textLang: state.lang }
  const version = String(state.latestVersion)
  return (
    <>
      {state.outdated ? (
        <PressForm
          action={stillFitting.href(t.lang, params)}
          formKey={formKey()}
          label={t('editing.desk.stillFits')}
          about={line.title}
          hidden={{ version, german: String(line.germanNow) }}
        />
      ) : null}
      {state.nativeChecked ? null : (
        <PressForm
          action={nativeChecking.href(t.lang, params)}
          formKey={formKey()}
          label={t('editing.overview.confirmNative')}
          about={line.title}
          hidden={{ version, from: 'desk' }}
        />
      )}
    </>
  )
}
