import { listOf, textOf, type TypedValues } from '#kernel/form-state.ts'
import { findSensitive } from '#kernel/sensitive-text.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { Button } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'

/** So many places are named; the rest is counted. */
const mostNamed = 8

const anyway = { name: 'trotzdem', value: 'ja' } as const

/**
 * Whether a form goes back to the person once before it is saved: one of the fields may speak of a single person, and she has not yet
 * pressed `SaveAnyway`. Never a refusal (PR-04).
 */
export function asksForSecondLook(typed: TypedValues, fields: readonly string[]): boolean {
  return (
    textOf(typed, anyway.name) !== anyway.value &&
    fields.some((field) => listOf(typed, field).some((text) => findSensitive(text).length > 0))
  )
}

export type NotedText = { readonly label: string; readonly text: string }

type SensitiveHintsProps = {
  readonly t: Translator
  /** The texts to look at, each under the name of its field. */
  readonly texts: readonly NotedText[]
  readonly id?: string | undefined
}

/** What in these texts may be about a single person; nothing where nothing was found. Beside a field, or after saving. */
export function SensitiveHints({ t, texts, id }: SensitiveHintsProps) {
  const found = texts.flatMap(({ label, text }) =>
    findSensitive(text).map(({ kind, from, to }) => ({ label, kind, words: text.slice(from, to) })),
  )
  if (found.length === 0) return null
  return (
    <Notice t={t} kind="warning" role="status" id={id} title={t('ui.sensitive.title')}>
      <p>{t('ui.sensitive.text')}</p>
      <ul>
        {found.slice(0, mostNamed).map(({ label, kind, words }) => (
          <li>
            {texts.length > 1 ? `${label}: ` : ''}
            {t(`ui.sensitive.kind.${kind}`)}: <bdi>{words}</bdi>
          </li>
        ))}
      </ul>
      {found.length > mostNamed ? <p>{t('ui.sensitive.more', { count: found.length - mostNamed })}</p> : null}
    </Notice>
  )
}

/** The second button of a form that came back with its hints: keeps the text as it is. */
export function SaveAnyway({ t, label }: { readonly t: Translator; readonly label?: string | undefined }) {
  return (
    <Button look="secondary" {...anyway}>
      {label ?? t('ui.sensitive.anyway')}
    </Button>
  )
}
