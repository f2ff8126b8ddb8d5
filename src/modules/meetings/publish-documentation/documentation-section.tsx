import { marksOf } from '#kernel/language.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { Heading } from '#ui/layout.tsx'
import { type CommunityEvent, Paragraphs } from '#modules/events/index.ts'
import { documentPicture } from '../addresses.ts'
import type { EventDocument } from '../keep-documents/document.queries.ts'
import type { Documentation } from './documentation.queries.ts'

type DocumentationSectionProps = {
  readonly t: Translator
  readonly event: CommunityEvent
  readonly documentation: Documentation
  readonly pictures: readonly EventDocument[]
}

/** What came of it: text in the reader's language where there is one, and pictures whoever is in them agreed to. */
export function DocumentationSection({ t, event, documentation, pictures }: DocumentationSectionProps) {
  const own = documentation.texts[t.lang]
  return (
    <section aria-labelledby="dokumentation">
      <Heading level={2} id="dokumentation">
        {t('meetings.public.documentation')}
      </Heading>
      {own === undefined ? <p>{t('meetings.public.onlyGerman')}</p> : null}
      <Paragraphs
        text={own ?? documentation.texts.de ?? ''}
        {...(own === undefined && t.lang !== 'de' ? marksOf('de') : {})}
      />
      {pictures.length === 0 ? null : (
        <div class="event-pictures">
          {pictures.map((picture) => (
            <img
              src={documentPicture.href(t.lang, { slug: event.slug, documentId: picture.id })}
              alt={picture.alt}
              loading="lazy"
              {...(t.lang === 'de' ? {} : marksOf('de'))}
            />
          ))}
        </div>
      )}
    </section>
  )
}
