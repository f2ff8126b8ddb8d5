import type { Translator } from '#platform/i18n/index.ts'
import { Button, ButtonLink } from '#ui/button.tsx'
import { Form, FormActions } from '#ui/form.tsx'
import { Heading, PageHeading, Row } from '#ui/layout.tsx'
import { Notice } from '#ui/notice.tsx'
import { Pagination } from '#ui/pagination.tsx'
import { importApply, importCheck, importColumns, importDiscard, importDoubts, importWords } from '../addresses.ts'
import { FaultFiles } from '../fault-files.tsx'
import type { ListedRow } from '../import.queries.ts'
import { type Counts, type ImportHead, keptDays, type Outcome, outcomes } from '../import.ts'
import { StepsDone } from '../steps.tsx'
import type { Vocabularies } from '../vocabularies.ts'
import { CheckedRows } from './rows.tsx'

type CheckPageProps = {
  readonly t: Translator
  readonly head: ImportHead
  readonly shown: Outcome
  readonly rows: readonly ListedRow[]
  readonly next: string | undefined
  readonly vocabularies: Vocabularies
  readonly keys: { readonly apply: string }
}

const nothing: Counts = { new: 0, changed: 0, unchanged: 0, doubtful: 0, failed: 0 }

export function CheckPage({ t, head, shown, rows, next, vocabularies, keys }: CheckPageProps) {
  const counts = head.counts ?? nothing
  const params = { importId: head.id }
  const written = counts.new + counts.changed
  return (
    <>
      <StepsDone t={t} step="check" />
      <PageHeading title={t('imports.check.title')} lead={t('imports.check.lead')} />
      {head.stopped === null ? null : (
        <Notice t={t} kind="warning" role="status">
          <p>{t(`imports.stopped.${head.stopped}`)}</p>
        </Notice>
      )}
      <Lists t={t} head={head} counts={counts} shown={shown} />
      {counts.doubtful === 0 ? null : (
        <Notice t={t} kind="warning" title={t('imports.check.doubts', { count: counts.doubtful })}>
          <p>{t('imports.check.doubtsText')}</p>
          <p>
            <a href={importDoubts.href(t.lang, params)}>{t('imports.doubts.link')}</a>
          </p>
        </Notice>
      )}
      {written === 0 ? (
        <>
          <p>{t('imports.check.nothing')}</p>
          <Row>
            <WaysBack t={t} head={head} />
          </Row>
        </>
      ) : (
        <Form action={importApply.href(t.lang, params)} hidden={[{ name: '_key', value: keys.apply }]}>
          <p>{t('imports.check.promise', { new: counts.new, changed: counts.changed, days: keptDays })}</p>
          <FormActions>
            <Button>{t('imports.check.submit', { count: written })}</Button>
            <WaysBack t={t} head={head} />
          </FormActions>
        </Form>
      )}
      <Heading level={2}>{t(`imports.check.heading.${shown}`, { count: counts[shown] })}</Heading>
      {rows.length === 0 ? (
        <p>{t('imports.check.emptyList')}</p>
      ) : (
        <CheckedRows t={t} head={head} shown={shown} rows={rows} vocabularies={vocabularies} />
      )}
      <Pagination t={t} next={next} />
      <FaultFiles t={t} head={head} />
    </>
  )
}

function WaysBack({ t, head }: Pick<CheckPageProps, 't' | 'head'>) {
  const params = { importId: head.id }
  return (
    <>
      <a href={importWords.href(t.lang, params)}>{t('imports.check.words')}</a>
      <a href={importColumns.href(t.lang, params)}>{t('imports.check.columns')}</a>
      <a href={importDiscard.href(t.lang, params)}>{t('imports.discard.link')}</a>
    </>
  )
}

type ListsProps = Pick<CheckPageProps, 't' | 'head' | 'shown'> & { readonly counts: Counts }

function Lists({ t, head, counts, shown }: ListsProps) {
  return (
    <nav aria-label={t('imports.check.lists')}>
      <Row>
        {outcomes.map((outcome) => (
          <ButtonLink
            look={outcome === shown ? 'secondary' : 'tertiary'}
            href={importCheck.href(t.lang, { importId: head.id }, { liste: outcome })}
          >
            {t(`imports.check.list.${outcome}`, { count: t.number(counts[outcome]) })}
          </ButtonLink>
        ))}
      </Row>
    </nav>
  )
}
