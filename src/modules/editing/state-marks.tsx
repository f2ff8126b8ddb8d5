import { autonymOf, type Lang, languages, tagOf } from '#kernel/language.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { Hidden } from '#ui/layout.tsx'
import { StatusTag, type Tone } from '#ui/tags.tsx'
import { hasHiddenChanges, markOf, type TextMark, textMarks, type TextState } from './article.ts'

const tones: Record<TextMark, Tone> = {
  missing: 'neutral',
  draft: 'neutral',
  review: 'info',
  scheduled: 'info',
  published: 'success',
  outdated: 'warning',
  withdrawn: 'danger',
}

/** The state of one language in a word and a shape. */
export function MarkTag({ t, state }: { readonly t: Translator; readonly state: TextState | undefined }) {
  const mark = markOf(state)
  return (
    <>
      <StatusTag tone={tones[mark]}>{t(`editing.mark.${mark}`)}</StatusTag>
      {state !== undefined && hasHiddenChanges(state) && mark === 'published' ? (
        <span class="kern-hint"> {t('editing.mark.hiddenChanges')}</span>
      ) : null}
    </>
  )
}

// One shape a state, told apart without colour: empty, dotted, half, ring in ring, full, struck, crossed.
const shapes: Record<TextMark, string> = {
  missing: 'M4 4h16v16H4z',
  draft: 'M4 4h16v16H4zM8 12h8',
  review: 'M4 4h16v16H4zM12 4v16',
  scheduled: 'M4 4h16v16H4zM12 7v5l4 3',
  published: 'M4 4h16v16H4zM7.5 12.5l3 3l6-7',
  outdated: 'M4 4h16v16H4zM12 7v6.5M12 16.5v.01',
  withdrawn: 'M4 4h16v16H4zM8 8l8 8M16 8l-8 8',
}

type MarksProps = { readonly t: Translator; readonly states: ReadonlyMap<Lang, TextState> }

/** All languages of an article in one small picture; each sign is also said in words. */
export function StateMarks({ t, states }: MarksProps) {
  return (
    <ul class="state-marks" role="list" aria-label={t('editing.list.states')}>
      {languages.map((lang) => {
        const mark = markOf(states.get(lang))
        const words = `${autonymOf(lang)}: ${t(`editing.mark.${mark}`)}`
        return (
          <li class={`state-mark state-mark--${mark}`} title={words}>
            <span aria-hidden="true" lang={tagOf(lang)}>
              {lang === 'leicht' ? t('editing.list.plainShort') : lang.toUpperCase()}
            </span>
            <svg class="icon" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
              <path d={shapes[mark]} />
            </svg>
            <Hidden>{words}</Hidden>
          </li>
        )
      })}
    </ul>
  )
}

/** What the signs mean. */
export function MarksLegend({ t }: { readonly t: Translator }) {
  return (
    <ul class="state-marks state-marks--legend" role="list" aria-label={t('editing.list.legend')}>
      {textMarks.map((mark) => (
        <li class={`state-mark state-mark--${mark}`}>
          <svg class="icon" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
            <path d={shapes[mark]} />
          </svg>
          {t(`editing.mark.${mark}`)}
        </li>
      ))}
    </ul>
  )
}
