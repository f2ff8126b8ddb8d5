import type { Translator } from '#platform/i18n/index.ts'
import { materialList, materialOverview } from '#modules/materials/addresses.ts'
import { profileList, profileOverview } from '#modules/organisations/addresses.ts'
import { volunteerPage } from '#modules/volunteers/addresses.ts'
import { ButtonLink } from '#ui/button.tsx'
import { DescriptionList } from '#ui/description-list.tsx'
import { Heading, PageHeading, Row } from '#ui/layout.tsx'
import { Notice } from '#ui/notice.tsx'
import { importList, importOffers, importPeople, importUndo } from '../addresses.ts'
import { FaultFiles } from '../fault-files.tsx'
import type { ListedRow } from '../import.queries.ts'
import { type ImportHead, mayBeUndone, undoEndsAt } from '../import.ts'
import { rowName } from '../row-words.ts'
import { targetNamed } from '../targets.ts'

type ResultProps = {
  readonly t: Translator
  readonly head: ImportHead
  /** Rows an undo left as they are, because somebody changed them since. */
  readonly kept: readonly ListedRow[]
  readonly now: Date
  readonly byCentre: boolean
}

/** What came of an import, what can be done with it, and the way back. */
export function ResultPage({ t, head, kept, now, byCentre }: ResultProps) {
  const params = { importId: head.id }
  const applied = head.stage === 'applied'
  return (
    <>
      <PageHeading title={head.fileName} lead={t(`imports.target.${head.target}`)} />
      <Notice
        t={t}
        kind={applied ? 'success' : 'info'}
        role="status"
        title={t(`imports.result.${applied ? 'applied' : 'undone'}.title`)}
      >
        <p>{applied ? appliedSentence(t, head) : t('imports.result.undone.text', { kept: kept.length })}</p>
      </Notice>
      {head.stopped === null ? null : (
        <Notice t={t} kind="warning">
          <p>{t(`imports.stopped.${head.stopped}`)}</p>
        </Notice>
      )}
      {kept.length === 0 ? null : <KeptRows t={t} head={head} rows={kept} />}
      <Counted t={t} head={head} />
      <FaultFiles t={t} head={head} />
      <Row>
        {applied && head.target === 'team-people' ? (
          <ButtonLink href={importPeople.href(t.lang, params)}>{t('imports.people.link')}</ButtonLink>
        ) : null}
        {applied && head.target === 'freinet-offers' ? (
          <ButtonLink href={importOffers.href(t.lang, params)}>{t('imports.offers.link')}</ButtonLink>
        ) : null}
        {byCentre && head.profileId === null ? (
          <ButtonLink look="secondary" href={draftsOf(t, head)}>
            {t('imports.result.drafts')}
          </ButtonLink>
        ) : null}
        {mayBeUndone(head, now) ? (
          <ButtonLink look="secondary" href={importUndo.href(t.lang, params)}>
            {t('imports.undo.link')}
          </ButtonLink>
        ) : null}
        <a href={importList.href(t.lang)}>{t('imports.toList')}</a>
      </Row>
    </>
  )
}

function appliedSentence(t: Translator, { appliedAt }: ImportHead): string {
  const day = appliedAt ?? new Date(0)
  return t('imports.result.applied.text', { day: t.date(day), end: t.date(undoEndsAt(day)) })
}

export function Counted({ t, head }: { readonly t: Translator; readonly head: ImportHead }) {
  const { counts } = head
  if (counts === null) return null
  const items = (['new', 'changed', 'unchanged', 'doubtful', 'failed'] as const)
    .filter((outcome) => outcome === 'new' || counts[outcome] > 0)
    .map((outcome) => ({ term: t(`imports.outcome.${outcome}`), details: t.number(counts[outcome]) }))
  return <DescriptionList items={items} />
}

function KeptRows({ t, head, rows }: Pick<ResultProps, 't' | 'head'> & { readonly rows: readonly ListedRow[] }) {
  return (
    <>
      <Heading level={2}>{t('imports.result.kept.title')}</Heading>
      <p>{t('imports.result.kept.text')}</p>
      <ul>
        {rows.map((row) => (
          <li>{row.subjectId === null ? rowName(row) : <a href={pageOf(t, head, row.subjectId)}>{rowName(row)}</a>}</li>
        ))}
      </ul>
    </>
  )
}

function draftsOf(t: Translator, { target }: ImportHead): string {
  return targetNamed(target).subject === 'material'
    ? materialList.href(t.lang)
    : profileList.href(t.lang, {}, { status: 'draft' })
}

function pageOf(t: Translator, { target }: ImportHead, id: string): string {
  switch (targetNamed(target).subject) {
    case 'material':
      return materialOverview.href(t.lang, { materialId: id })
    case 'volunteer':
      return volunteerPage.href(t.lang, { volunteerId: id })
    case 'profile':
    case null:
      return profileOverview.href(t.lang, { profileId: id })
  }
}
