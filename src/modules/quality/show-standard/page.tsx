import { marksOf } from '#kernel/language.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { ButtonLink } from '#ui/button.tsx'
import { DescriptionList } from '#ui/description-list.tsx'
import { Difference } from '#ui/difference.tsx'
import { Heading, PageHeading, Row } from '#ui/layout.tsx'
import { circleAddition, circlePage, proposalAddition, proposalPage } from '../addresses.ts'
import type { CircleHead } from '../circles/circle.queries.ts'
import { ProposalState } from '../proposal-state.tsx'
import type { Proposal } from '../proposal.queries.ts'
import { levels, saysTheSame, type Standard, type StandardsVersion } from '../standard.ts'
import { levelWords, Statement } from '../words.tsx'

type StandardPageProps = {
  readonly t: Translator
  readonly title: string
  readonly standard: Standard
  /** In every version that appeared, the newest first. */
  readonly history: readonly Standard[]
  readonly versions: readonly StandardsVersion[]
  readonly proposals: readonly Proposal[]
  readonly circles: readonly CircleHead[]
  readonly develops: boolean
}

export function StandardPage(props: StandardPageProps) {
  const { t, title, standard, proposals, circles, develops } = props
  return (
    <>
      <PageHeading title={title} kicker={t(`quality.domain.${standard.domain}`)} />
      <Statement t={t} standard={standard} />
      <Heading level={2}>{t('quality.standard.levels')}</Heading>
      <DescriptionList
        items={levels.map((level) => ({
          term: levelWords(t, level),
          details: <span {...marksOf('de')}>{standard.levels[level - 1] ?? ''}</span>,
        }))}
      />
      <History {...props} />
      {develops ? (
        <>
          <Heading level={2}>{t('quality.proposals.title')}</Heading>
          {proposals.length === 0 ? (
            <p>{t('quality.standard.noProposal')}</p>
          ) : (
            <ul class="quality-list" role="list">
              {proposals.map((proposal) => (
                <li>
                  <a href={proposalPage.href(t.lang, { proposalId: proposal.id })}>
                    {t('quality.proposals.of', {
                      who: proposal.saidBy === '' ? t('quality.centre') : proposal.saidBy,
                      day: t.date(proposal.madeAt, 'short'),
                    })}
                  </a>{' '}
                  <ProposalState t={t} proposal={proposal} />
                </li>
              ))}
            </ul>
          )}
          <Heading level={2}>{t('quality.circles.title')}</Heading>
          {circles.length === 0 ? (
            <p>{t('quality.standard.noCircle')}</p>
          ) : (
            <ul>
              {circles.map(({ id, title: name, endedAt }) => (
                <li>
                  <a href={circlePage.href(t.lang, { circleId: id })}>{name}</a>
                  {endedAt === null ? null : <> ({t('quality.circles.ended')})</>}
                </li>
              ))}
            </ul>
          )}
          <Row>
            <ButtonLink look="secondary" href={proposalAddition.href(t.lang, {}, { standard: standard.slot })}>
              {t('quality.propose.title')}
            </ButtonLink>
            <ButtonLink look="tertiary" href={circleAddition.href(t.lang, {}, { standard: standard.slot })}>
              {t('quality.newCircle.heading')}
            </ButtonLink>
          </Row>
        </>
      ) : null}
    </>
  )
}

/** Each version in which the words became others, with what became of them and why. */
function History({ t, history, versions }: StandardPageProps) {
  const changed = history.filter((standard, index) => {
    const before = history[index + 1]
    return before !== undefined && !saysTheSame(before, standard)
  })
  return (
    <>
      <Heading level={2}>{t('quality.standard.history')}</Heading>
      {changed.length === 0 ? <p>{t('quality.standard.unchanged')}</p> : null}
      {changed.map((standard) => {
        const before = history[history.indexOf(standard) + 1]
        const version = versions.find(({ number }) => number === standard.version)
        const day = version === undefined || version.publishedAt === null ? '' : t.date(version.publishedAt, 'short')
        return before === undefined ? null : (
          <>
            <Heading level={3}>{t('quality.standards.version', { number: standard.version, day })}</Heading>
            {version === undefined || version.summary === '' ? null : (
              <p {...marksOf('de')}>
                <bdi>{version.summary}</bdi>
              </p>
            )}
            <Difference t={t} lang="de" before={wordsOf(before)} after={wordsOf(standard)} />
          </>
        )
      })}
    </>
  )
}

/** All the words of a standard, one below the other, to be compared. */
function wordsOf({ title, statement, levels: described }: Standard): string {
  return [title, statement, ...described].join('\n')
}
