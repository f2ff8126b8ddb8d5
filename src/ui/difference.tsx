import { type Lang, marksOf } from '#kernel/language.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { Hidden } from './layout.tsx'
import { textDifference } from './text-difference.ts'

type DifferenceProps = {
  readonly t: Translator
  /** What both texts are written in. */
  readonly lang: Lang
  readonly before: string
  readonly after: string
}

/** What became of a text: both, whole, with what was added and removed marked and said. */
export function Difference({ t, lang, before, after }: DifferenceProps) {
  return (
    <div class="difference" {...marksOf(lang)}>
      {textDifference(before, after).map(({ kind, text }) =>
        kind === 'same' ? (
          text
        ) : kind === 'added' ? (
          <ins>
            <Hidden>{t('ui.difference.added')} </Hidden>
            {text}
          </ins>
        ) : (
          <del>
            <Hidden>{t('ui.difference.removed')} </Hidden>
            {text}
          </del>
        ),
      )}
    </div>
  )
}
