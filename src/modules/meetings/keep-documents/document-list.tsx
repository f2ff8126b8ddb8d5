import { marksOf } from '#kernel/language.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { Heading } from '#ui/layout.tsx'
import type { EventDocument } from './document.queries.ts'

/** `1,2 MB`. */
export function sizeOf(t: Translator, bytes: number): string {
  return bytes < 1_000_000
    ? t('meetings.public.kilobytes', { size: Math.max(1, Math.round(bytes / 1000)) })
    : t('meetings.public.megabytes', { size: t.number(Math.round(bytes / 100_000) / 10) })
}

type DocumentListProps = {
  readonly t: Translator
  readonly documents: readonly EventDocument[]
  readonly hrefOf: (document: EventDocument) => string
}

/** Documents to save; their titles are what the team typed. */
export function DocumentList({ t, documents, hrefOf }: DocumentListProps) {
  if (documents.length === 0) return null
  return (
    <section aria-labelledby="unterlagen">
      <Heading level={2} id="unterlagen">
        {t('meetings.public.documents')}
      </Heading>
      <ul>
        {documents.map((document) => (
          <li>
            <a href={hrefOf(document)} download>
              <span {...(t.lang === 'de' ? {} : marksOf('de'))}>{document.title}</span>
            </a>{' '}
            ({document.name.split('.').at(-1)?.toUpperCase()}, {sizeOf(t, document.bytes)})
          </li>
        ))}
      </ul>
    </section>
  )
}
