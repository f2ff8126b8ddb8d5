import { tagOf } from '#kernel/language.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { languageName } from '#modules/organisations/index.ts'
import { languageNameInBrackets, ownName } from './vocabulary.ts'

type LanguageNamesProps = {
  readonly t: Translator
  readonly codes: readonly string[]
  /** These come first. */
  readonly first?: readonly string[] | undefined
  readonly most?: number | undefined
}

/** Languages as their speakers write them, with the reader's word for them beside. */
export function LanguageNames({ t, codes, first = [], most = Infinity }: LanguageNamesProps) {
  const ordered = orderedLanguages(t, codes, first)
  const shown = ordered.slice(0, most)
  const more = ordered.length - shown.length
  return (
    <ul class="tags" role="list" aria-label={t('directory.languages.label')}>
      {shown.map((code) => (
        <li class="tag">
          <LanguageName t={t} code={code} />
        </li>
      ))}
      {more > 0 ? <li>{t('directory.languages.more', { count: more })}</li> : null}
    </ul>
  )
}

/** One language: own name in its own script, then the reader's word where it is another one. */
export function LanguageName({ t, code }: { readonly t: Translator; readonly code: string }) {
  const own = ownName(code)
  const word = languageName(code, t.lang)
  return (
    <>
      <bdi lang={own.code} dir={own.dir}>
        {own.autonym}
      </bdi>
      {word === own.autonym ? null : ` (${languageNameInBrackets(code, t.lang)})`}
    </>
  )
}

type LanguageChoiceProps = {
  readonly t: Translator
  readonly items: readonly { readonly code: string; readonly count: number; readonly href: string }[]
}

/** Languages to press, each with the number of offers in it. */
export function LanguageChoice({ t, items }: LanguageChoiceProps) {
  return (
    <ul class="tags" role="list" aria-label={t('directory.languages.label')}>
      {items.map(({ code, count, href }) => {
        const own = ownName(code)
        return (
          <li class="tag">
            <a href={href} hreflang={tagOf(t.lang)}>
              <bdi lang={own.code} dir={own.dir}>
                {own.autonym}
              </bdi>{' '}
              <span>{`(${t.number(count)})`}</span>
            </a>
          </li>
        )
      })}
    </ul>
  )
}

/** The languages asked for, then the one the reader reads, then by the reader's word. */
export function orderedLanguages(t: Translator, codes: readonly string[], first: readonly string[]): readonly string[] {
  const nearness = (code: string) => (first.includes(code) ? 2 : Number(code === t.lang))
  return codes.toSorted(
    (a, b) => nearness(b) - nearness(a) || t.compare(languageName(a, t.lang), languageName(b, t.lang)),
  )
}
