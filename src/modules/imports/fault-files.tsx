import type { Translator } from '#platform/i18n/index.ts'
import { Heading } from '#ui/layout.tsx'
import { importFaults } from './addresses.ts'
import type { ImportHead } from './import.ts'

/** The rows that are left out, as files to mend and send again. */
export function FaultFiles({ t, head }: { readonly t: Translator; readonly head: ImportHead }) {
  const left = (head.counts?.failed ?? 0) + (head.counts?.doubtful ?? 0)
  if (left === 0) return null
  const href = (format: string) => importFaults.href(t.lang, { importId: head.id, format })
  return (
    <>
      <Heading level={2}>{t('imports.faultFiles.title')}</Heading>
      <p>{t('imports.faultFiles.text', { count: left })}</p>
      <ul>
        <li>
          <a href={href('xlsx')} download>
            {t('imports.faultFiles.xlsx')}
          </a>
        </li>
        <li>
          <a href={href('csv')} download>
            {t('imports.faultFiles.csv')}
          </a>
        </li>
      </ul>
    </>
  )
}
