import type { Lang } from '#kernel/language.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { outlineOf } from '#modules/content/index.ts'
import { Why } from '#ui/figure.tsx'
import { Heading } from '#ui/layout.tsx'
import { StatusTag, type Tone } from '#ui/tags.tsx'
import { type Ease, readabilityOf } from './readability.ts'

const tones: Record<Ease, Tone> = { easy: 'success', medium: 'info', hard: 'warning' }
const mostShown = 8

type ReadingHintsProps = { readonly t: Translator; readonly lang: Lang; readonly body: string }

/** How easy a text is to read before it is translated. Only German is judged: the index and the bounds are made for it. */
export function ReadingHints({ t, lang, body }: ReadingHintsProps) {
  switch (lang) {
    case 'de':
    case 'leicht':
      return <GermanHints t={t} body={body} />
    case 'en':
    case 'tr':
    case 'ar':
    case 'uk':
      return null
  }
}

function GermanHints({ t, body }: Omit<ReadingHintsProps, 'lang'>) {
  const { lix, ease, wordsPerSentence, longSentences, longWords, passives } = readabilityOf(outlineOf(body))
  const places = [
    ...longSentences.map(({ line, words, text }) => ({
      line,
      what: t('editing.reading.longSentence', { words }),
      text,
    })),
    ...longWords.map(({ line, word }) => ({ line, what: t('editing.reading.longWord'), text: word })),
    ...passives.map(({ line, text }) => ({ line, what: t('editing.reading.passive'), text })),
  ].toSorted((a, b) => a.line - b.line)
  return (
    <>
      <Heading level={3}>{t('editing.reading.title')}</Heading>
      <p>
        {lix === null ? (
          t('editing.reading.short')
        ) : (
          <>
            <StatusTag tone={tones[ease]}>{t(`editing.reading.${ease}`)}</StatusTag>{' '}
            {t('editing.reading.figures', { lix, words: wordsPerSentence })}
          </>
        )}
      </p>
      {places.length === 0 ? null : (
        <ul class="findings">
          {places.slice(0, mostShown).map(({ line, what, text }) => (
            <li>
              <strong>{t('editing.check.line', { line })}</strong> {what} <q>{text}</q>
            </li>
          ))}
        </ul>
      )}
      {places.length > mostShown ? <p>{t('editing.reading.more', { count: places.length - mostShown })}</p> : null}
      <Why summary={t('editing.reading.why')}>
        <p>{t('editing.reading.source')}</p>
      </Why>
    </>
  )
}
