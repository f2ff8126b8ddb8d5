import { marksOf } from '#kernel/language.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { Heading, Hidden } from '#ui/layout.tsx'
import { answering, measureAddition, ownAnswering } from '../addresses.ts'
import type { Answer, Evidence, OwnAnswer } from '../assessment.ts'
import { EvidenceList } from '../evidence-list.tsx'
import { levels, type Standard } from '../standard.ts'
import { byDomain, LevelTag, levelWords } from '../words.tsx'
import type { AssessmentPageProps } from './props.ts'

/** Every standard with its light, by domain; while it is open each leads to its form. */
export function AnswerList(props: AssessmentPageProps) {
  const { t, assessment, standards, answers, own, evidence, keeps } = props
  const open = assessment.settledAt === null
  return (
    <>
      {byDomain(standards).map(([domain, list]) => (
        <>
          <Heading level={2}>{t(`quality.domain.${domain}`)}</Heading>
          <ul class="quality-list" role="list">
            {list.map((standard) => {
              const answer = answers.find(({ slot }) => slot === standard.slot)
              const params = { assessmentId: assessment.id, slot: String(standard.slot) }
              return (
                <li>
                  <Heading level={3} class="quality-list__title">
                    {open ? (
                      <a href={answering.href(t.lang, params)}>
                        {standard.slot}. <span {...marksOf('de')}>{standard.title}</span>
                      </a>
                    ) : (
                      <>
                        {standard.slot}. <span {...marksOf('de')}>{standard.title}</span>
                      </>
                    )}
                  </Heading>
                  <p>
                    <LevelTag t={t} level={answer?.level ?? null} />
                    {keeps && !open ? (
                      <a class="quality-others" href={measureAddition.href(t.lang, params)}>
                        {t('quality.measures.add')}
                        <Hidden>: {standard.title}</Hidden>
                      </a>
                    ) : null}
                    <Others t={t} own={open ? own.filter(({ slot }) => slot === standard.slot) : []} />
                    {open && assessment.way === 'team' ? (
                      <a class="quality-others" href={ownAnswering.href(t.lang, params)}>
                        {t('quality.show.ownChange')}
                        <Hidden>: {standard.title}</Hidden>
                      </a>
                    ) : null}
                  </p>
                  {open ? null : (
                    <Reasons t={t} standard={standard} answer={answer} evidence={evidence} keeps={keeps} />
                  )}
                </li>
              )
            })}
          </ul>
        </>
      ))}
    </>
  )
}

/** How those of the team have answered so far, without names. */
function Others({ t, own }: { readonly t: Translator; readonly own: readonly OwnAnswer[] }) {
  if (own.length === 0) return null
  const counts = levels.map((level) => ({ level, count: own.filter((answer) => answer.level === level).length }))
  return (
    <span class="quality-others">
      {t('quality.show.voices', { count: own.length })}{' '}
      {counts
        .filter(({ count }) => count > 0)
        .map(({ level, count }) => t('quality.show.voice', { level: levelWords(t, level), count }))
        .join(' · ')}
    </span>
  )
}

type ReasonsProps = {
  readonly t: Translator
  readonly standard: Standard
  readonly answer: Answer | undefined
  readonly evidence: readonly Evidence[]
  readonly keeps: boolean
}

function Reasons({ t, standard, answer, evidence, keeps }: ReasonsProps) {
  const counted = evidence.filter(({ kind }) => standard.evidence.includes(kind))
  return (
    <>
      {answer === undefined || answer.note === '' ? null : (
        <p class="quality-text">
          <bdi>{answer.note}</bdi>
        </p>
      )}
      {counted.length === 0 ? null : <EvidenceList t={t} evidence={counted} linked={keeps} />}
      {answer === undefined || answer.ownEvidence === '' ? null : (
        <p class="quality-text">
          {t('quality.answer.own_evidence.label')}: <bdi>{answer.ownEvidence}</bdi>
        </p>
      )}
    </>
  )
}
