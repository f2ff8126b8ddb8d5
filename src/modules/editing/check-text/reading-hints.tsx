import type { Lang } from '#kernel/language.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { findHardPlaces, outlineOf } from '#modules/content/index.ts'
import { Why } from '#ui/figure.tsx'
import { Heading } from '#ui/layout.tsx'
import { StatusTag, type Tone } from '#ui/tags.tsx'
import { type Ease, readabilityOf } from './readability.ts'

const tones: Record<Ease, Tone> = { easy: 'success', medium: 'info', hard: 'warning' }
const mostShown = 8

type ReadingHintsProps = { readonly t: Translator; readonly lang: Lang; readonly body: string }

/** How easy a text is to read, for German and Leichte Sprache: index, bounds and rules are made for them. Hints only. */
export function ReadingHints({ t, lang, body }: ReadingHintsProps) {
  switch (lang) {
    case 'de':
      return <GermanHints t={t} body={body} />
    case 'leicht':
      return <PlainLanguageHints t={t} body={body} />
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
      <Places t={t} places={places} />
      <Why summary={t('editing.reading.why')}>
        <p>{t('editing.reading.source')}</p>
      </Why>
    </>
  )
}

/** What does otherwise than the rules of Leichte Sprache say. */
function PlainLanguageHints({ t, body }: Omit<ReadingHintsProps, 'lang'>) {
  const places = findHardPlaces(body).map(({ rule, start, words }) => ({
    line: body.slice(0, start).split('\n').length,
    what: t(`editing.plain.${rule}`),
    text: words,
  }))
  return (
    <>
      <Heading level={3}>{t('editing.plain.title')}</Heading>
      {places.length === 0 ? <p>{t('editing.plain.nothing')}</p> : null}
      <Places t={t} places={places} />
    </>
  )
}

type Place = { readonly line: number; readonly what: string; readonly text: string }

function Places({ t, places }: { readonly t: Translator; readonly places: readonly Place[] }) {
  if (places.length === 0) return null
  return (
    <>
      <ul class="findings">
        {places.slice(0, mostShown).map(({ line, what, text }) => (
          <li>
            <strong>{t('editing.check.line', { line })}</strong> {what} <q>{text}</q>
          </li>
        ))}
      </ul>
      {places.length > mostShown ? <p>{t('editing.reading.more', { count: places.length - mostShown })}</p> : null}
    </>
  )
}
