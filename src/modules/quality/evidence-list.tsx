import type { Translator } from '#platform/i18n/index.ts'
import type { Evidence } from './assessment.ts'
import { evidenceHref } from './evidence.ts'
import { evidenceWords } from './words.tsx'

type EvidenceListProps = {
  readonly t: Translator
  readonly evidence: readonly Evidence[]
  /** With the way to what was counted; not for those who may not go there. */
  readonly linked: boolean
}

/** Figures the system counted. */
export function EvidenceList({ t, evidence, linked }: EvidenceListProps) {
  return (
    <ul>
      {evidence.map((one) => (
        <li>
          {evidenceWords(t, one)}
          {linked ? (
            <>
              {' '}
              <a href={evidenceHref(t.lang, one.kind)}>{t(`quality.evidence.where.${one.kind}`)}</a>
            </>
          ) : null}
        </li>
      ))}
    </ul>
  )
}
