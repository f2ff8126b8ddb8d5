import type { Child } from 'hono/jsx'
import type { Translator } from '#platform/i18n/index.ts'
import { Progress } from '#ui/figure.tsx'
import { Heading, PageHeading } from '#ui/layout.tsx'
import { ownAnswering } from '../addresses.ts'
import type { Assessment, OwnAnswer } from '../assessment.ts'
import type { Standard } from '../standard.ts'
import { byDomain, LevelTag } from '../words.tsx'

type MemberPageProps = {
  readonly t: Translator
  readonly title: string
  readonly assessment: Assessment
  readonly standards: readonly Standard[]
  readonly mine: readonly OwnAnswer[]
  readonly children: Child
}

/** For somebody of the team: what she has answered, and what not yet. */
export function MemberPage({ t, title, assessment, standards, mine, children }: MemberPageProps) {
  return (
    <>
      <PageHeading title={title} lead={t('quality.mine.lead')} />
      {children}
      <OwnList t={t} assessment={assessment} standards={standards} mine={mine} />
    </>
  )
}

/** Every standard with what one has said oneself. */
export function OwnList({ t, assessment, standards, mine }: Omit<MemberPageProps, 'title' | 'children'>) {
  const answered = mine.filter(({ level }) => level !== null)
  const levelAt = (slot: number) => mine.find((answer) => answer.slot === slot)?.level ?? null
  return (
    <>
      <Progress
        id="mine"
        label={t('quality.mine.progress')}
        value={answered.length}
        max={standards.length}
        text={t('quality.progress', { answered: answered.length, all: standards.length })}
      />
      {byDomain(standards).map(([domain, list]) => (
        <>
          <Heading level={2}>{t(`quality.domain.${domain}`)}</Heading>
          <ul class="quality-list" role="list">
            {list.map(({ slot, title }) => (
              <li>
                <a href={ownAnswering.href(t.lang, { assessmentId: assessment.id, slot: String(slot) })}>
                  {slot}. {title}
                </a>{' '}
                <LevelTag t={t} level={levelAt(slot)} />
              </li>
            ))}
          </ul>
        </>
      ))}
    </>
  )
}
