import { diffWordsWithSpace } from 'diff'
import { marksOf } from '#kernel/language.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { Hidden } from '#ui/layout.tsx'

// Two texts that have little in common cost too much word by word, and would be hard to read so.
const effort = { maxEditLength: 1500 }

type DifferenceProps = { readonly t: Translator; readonly before: string; readonly after: string }

/** What became of a German text, word by word; the old and the new one whole where they have little in common. */
export function Difference({ t, before, after }: DifferenceProps) {
  const parts = diffWordsWithSpace(before, after, effort) ?? [
    { added: false, removed: true, value: before },
    { added: true, removed: false, value: `\n${after}` },
  ]
  return (
    <div class="difference" {...marksOf('de')}>
      {parts.map(({ added, removed, value }) =>
        added ? (
          <ins>
            <Hidden>{t('quality.difference.added')} </Hidden>
            {value}
          </ins>
        ) : removed ? (
          <del>
            <Hidden>{t('quality.difference.removed')} </Hidden>
            {value}
          </del>
        ) : (
          value
        ),
      )}
    </div>
  )
}
