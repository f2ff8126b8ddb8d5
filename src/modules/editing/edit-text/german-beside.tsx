import type { Translator } from '#platform/i18n/index.ts'
import { marksOf } from '#kernel/language.ts'
import { Heading } from '#ui/layout.tsx'
import type { Version } from '../article.queries.ts'
import { ChangedSentences } from '../text-history/changed-sentences.tsx'

type GermanBesideProps = { readonly t: Translator; readonly german: Version; readonly before: Version | undefined }

/** The German source beside a translation: what changed since it was made, then the whole as it is typed. */
export function GermanBeside({ t, german, before }: GermanBesideProps) {
  return (
    <section class="beside__source" aria-labelledby="german-title">
      <Heading level={2} id="german-title">
        {t('editing.german.title', { number: german.number })}
      </Heading>
      {before === undefined ? null : (
        <>
          <Heading level={3}>{t('editing.german.changed')}</Heading>
          <ChangedSentences t={t} before={before} after={german} />
        </>
      )}
      <div {...marksOf('de')}>
        <p>
          <strong>{german.title}</strong>
        </p>
        <p>{german.summary}</p>
        <pre class="source-text">{german.body}</pre>
      </div>
    </section>
  )
}
