import type { Translator } from '#platform/i18n/index.ts'
import { StatusTag } from '#ui/tags.tsx'
import { blocks, type Finding } from './check-text.ts'

type FindingsProps = { readonly t: Translator; readonly findings: readonly Finding[] }

/** What the check found, in words, with the line it is about; what blocks publishing says so. */
export function Findings({ t, findings }: FindingsProps) {
  if (findings.length === 0) return <p>{t('editing.check.nothing')}</p>
  return (
    <ul class="findings">
      {findings.map((finding) => (
        <li>
          <StatusTag tone={blocks(finding) ? 'danger' : 'info'}>
            {t(blocks(finding) ? 'editing.check.blocks' : 'editing.check.hint')}
          </StatusTag>{' '}
          {finding.line === null ? null : <strong>{t('editing.check.line', { line: finding.line })}</strong>}{' '}
          {t(`editing.check.${finding.code}`)} {finding.about === '' ? null : <q dir="auto">{finding.about}</q>}
        </li>
      ))}
    </ul>
  )
}
