import { marksOf } from '#kernel/language.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { Heading, type HeadingLevel } from '#ui/layout.tsx'
import { StatusTag, type Tone } from '#ui/tags.tsx'
import type { Assessment, Evidence } from './assessment.ts'
import { type Domain, domains, type Level, type Standard } from './standard.ts'

/** An assessment by the day on which it was finished, or begun. */
export function assessmentName(t: Translator, { startedAt, settledAt }: Assessment): string {
  return settledAt === null
    ? t('quality.assessment.open', { day: t.date(startedAt, 'short') })
    : t('quality.assessment.settled', { day: t.date(settledAt, 'short') })
}

/** How far one is, in a word. */
export function levelWords(t: Translator, level: Level | null): string {
  return level === null ? t('quality.level.none') : t(`quality.level.${level}`)
}

const tones: Record<Level, Tone> = { 0: 'neutral', 1: 'danger', 2: 'warning', 3: 'info', 4: 'success' }

/** The light of a standard: colour, shape and word. */
export function LevelTag({ t, level }: { readonly t: Translator; readonly level: Level | null }) {
  return <StatusTag tone={level === null ? 'neutral' : tones[level]}>{levelWords(t, level)}</StatusTag>
}

/** A number the system counted, as a sentence. */
export function evidenceWords(t: Translator, { kind, part, whole }: Evidence): string {
  return t(`quality.evidence.${kind}`, { part, whole })
}

/** Standards by domain, in the order of the domains; a domain without any is left out. */
export function byDomain(standards: readonly Standard[]): readonly (readonly [Domain, readonly Standard[]])[] {
  return domains
    .map((domain) => [domain, standards.filter((standard) => standard.domain === domain)] as const)
    .filter(([, list]) => list.length > 0)
}

type StatementProps = { readonly t: Translator; readonly standard: Standard; readonly level?: HeadingLevel }

/** The words of a standard: German in every language, because that is what was agreed. */
export function Statement({ t, standard, level }: StatementProps) {
  return (
    <>
      {level === undefined ? null : (
        <Heading level={level}>
          {standard.slot}. <span {...marksOf('de')}>{standard.title}</span>
        </Heading>
      )}
      <blockquote class="quality-statement">
        <p {...marksOf('de')}>{standard.statement}</p>
        {standard.placeholder ? <p class="quality-statement__mark">{t('quality.placeholder')}</p> : null}
      </blockquote>
    </>
  )
}
