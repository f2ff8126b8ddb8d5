import type { Id } from '#kernel/id.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { Heading } from '#ui/layout.tsx'
import { assessmentPage } from '../addresses.ts'
import type { Assessment } from '../assessment.ts'
import type { Spread } from '../spread.queries.ts'
import { SpreadTable } from '../spread-table.tsx'
import type { Standard, StandardsVersion } from '../standard.ts'
import { assessmentName } from '../words.tsx'

export type CentreView = {
  readonly shared: readonly Assessment[]
  readonly names: ReadonlyMap<Id<'profile'>, string>
  readonly spread: Spread | undefined
  readonly draft: StandardsVersion | undefined
  readonly standards: readonly Standard[]
}

/** What the centre sees: how projects stand in all, and what single ones have shown it. */
export function CentrePart({ t, shared, names, spread, standards }: CentreView & { readonly t: Translator }) {
  return (
    <>
      <Heading level={2}>{t('quality.spread.title')}</Heading>
      <SpreadTable t={t} spread={spread} standards={standards} own={[]} />
      <Heading level={2}>{t('quality.start.sharedWithUs')}</Heading>
      {shared.length === 0 ? (
        <p>{t('quality.start.nothingShared')}</p>
      ) : (
        <ul>
          {shared.map((assessment) => (
            <li>
              <a href={assessmentPage.href(t.lang, { assessmentId: assessment.id })}>
                {names.get(assessment.profileId) ?? ''}: {assessmentName(t, assessment)}
              </a>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
