import type { Translator } from '#platform/i18n/index.ts'
import { ButtonLink } from '#ui/button.tsx'
import { PageHeading, Row } from '#ui/layout.tsx'
import { Notice } from '#ui/notice.tsx'
import { tableLimits } from '#platform/sheets/index.ts'
import { importDiscard, importStart } from '../addresses.ts'
import type { ImportHead } from '../import.ts'

/** Why a file could not be read, and what to do about it. */
export function UnreadablePage({ t, head }: { readonly t: Translator; readonly head: ImportHead }) {
  const { code, row } = head.fault ?? { code: 'unreadable' as const }
  const values = {
    row: row ?? 1,
    rows: t.number(tableLimits.rows),
    columns: tableLimits.columns,
    length: t.number(tableLimits.cellLength),
  }
  return (
    <>
      <PageHeading title={head.fileName} lead={t('imports.unreadable.lead')} />
      <Notice t={t} kind="danger" title={t('imports.unreadable.title')}>
        <p>{t.find(`imports.faults.${code}`, values) ?? t('imports.faults.unreadable')}</p>
      </Notice>
      <Row>
        <ButtonLink href={importStart.href(t.lang)}>{t('imports.unreadable.again')}</ButtonLink>
        <a href={importDiscard.href(t.lang, { importId: head.id })}>{t('imports.discard.link')}</a>
      </Row>
    </>
  )
}
