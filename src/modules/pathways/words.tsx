import { localeOf } from '#kernel/language.ts'
import { euros } from '#kernel/money.ts'
import type { Translator } from '#platform/i18n/index.ts'
import type { RuleKey, RuleValue } from '#modules/programme/index.ts'
import { StatusTag, type Tone } from '#ui/tags.tsx'
import type { PathKind } from './path.ts'
import type { StepState } from './pathway.ts'

export function pathTitle(t: Translator, kind: PathKind): string {
  return t(`pathways.${kind}.title`)
}

/** A text of a step found by convention; throws where it is missing, so no step can forget it. */
export function stepText(t: Translator, kind: PathKind, step: string, part: 'title' | 'text' | 'example'): string {
  const found = t.find(`pathways.${kind}.${step}.${part}`)
  if (found === undefined) throw new Error(`No text pathways.${kind}.${step}.${part}`)
  return found
}

/** Why a criterion is asked for, in words that also say what to do. */
export function reasonText(t: Translator, kind: PathKind, step: string, question: string): string {
  return t.find(`pathways.${kind}.${step}.${question}.why`) ?? ''
}

const tones: Readonly<Record<StepState, Tone>> = {
  open: 'neutral',
  'in-work': 'info',
  done: 'success',
  'not-needed': 'neutral',
}

export function StateTag({ t, state }: { readonly t: Translator; readonly state: StepState }) {
  return <StatusTag tone={tones[state]}>{t(`pathways.state.${state}`)}</StatusTag>
}

/** The name of a rule as these pages say it. */
export function ruleLabel(t: Translator, key: RuleKey): string {
  return t.find(`pathways.rule.${key}`) ?? key
}

/** A value with its unit, in the reader's language. */
export function ruleWords(t: Translator, { key, value }: Pick<RuleValue, 'key' | 'value'>): string {
  if (key.endsWith('_cents')) return euros(t.lang, value)
  if (key.includes('weeks')) return t('pathways.unit.weeks', { count: value })
  if (key.includes('.ue_')) return t('pathways.unit.units', { count: value })
  if (key.endsWith('deadline')) return dayOfYearWords(t, value)
  if (key.endsWith('share')) return t('pathways.unit.percent', { count: value })
  return t.number(value)
}

/** `1231` as `31. Dezember`. */
function dayOfYearWords({ lang }: Translator, value: number): string {
  const day = new Date(Date.UTC(2026, Math.floor(value / 100) - 1, value % 100))
  return new Intl.DateTimeFormat(localeOf(lang), { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(day)
}
