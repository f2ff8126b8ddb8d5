import { Heading } from '#ui/layout.tsx'
import { Notice, type NoticeKind } from '#ui/notice.tsx'
import { StatusTag, type Tone } from '#ui/tags.tsx'
import { type Judged, judge, type Verdict } from '../check.ts'
import { reasonText } from '../words.tsx'
import type { StepPageProps } from './step-props.ts'

const kinds: Readonly<Record<Verdict['fit'], NoticeKind>> = { yes: 'success', no: 'danger', unsure: 'info' }
const tones: Readonly<Record<Judged['outcome'], Tone>> = { fits: 'success', misses: 'danger', open: 'neutral' }

/** Whether it fits, and for each criterion why it is asked for. Nothing where nobody has answered anything yet. */
export function CheckResult({ desk, step, saved }: StepPageProps) {
  const { t, path } = desk
  const verdict = judge(step, saved.answers)
  if (verdict === undefined || verdict.criteria.every(({ outcome }) => outcome === 'open')) return null
  return (
    <>
      <Notice t={t} kind={kinds[verdict.fit]} title={t(`pathways.check.${verdict.fit}`)}>
        <p>{t('pathways.check.note')}</p>
      </Notice>
      <Heading level={2}>{t('pathways.check.reasons')}</Heading>
      <ul>
        {verdict.criteria.map(({ key, outcome, weight }) => (
          <li>
            <StatusTag tone={outcome === 'misses' && weight === 'extra' ? 'warning' : tones[outcome]}>
              {t(`pathways.check.${outcome}`)}
            </StatusTag>{' '}
            <strong>{t.find(`pathways.${path.kind}.${step.key}.${key}.label`)}</strong>{' '}
            {reasonText(t, path.kind, step.key, key)}
          </li>
        ))}
      </ul>
    </>
  )
}
