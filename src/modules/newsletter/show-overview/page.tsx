import { autonymOf, type Lang, languages, marksOf } from '#kernel/language.ts'
import type { Translator } from '#platform/i18n/index.ts'
import type { ListProgress } from '#platform/mail/index.ts'
import { Button, ButtonLink } from '#ui/button.tsx'
import { Card, CardList, Panel } from '#ui/card.tsx'
import { DescriptionList } from '#ui/description-list.tsx'
import { Form, FormActions } from '#ui/form.tsx'
import { Heading, PageHeading, Row } from '#ui/layout.tsx'
import { Notice } from '#ui/notice.tsx'
import { StatusTag } from '#ui/tags.tsx'
import { blocks } from '#modules/editing/index.ts'
import { type District, nameIn } from '#modules/places/index.ts'
import * as at from '../addresses.ts'
import { type Issue, type IssueText, stateOf, writtenTexts } from '../issue.ts'
import type { FindingsByLanguage } from '../schedule/findings.ts'
import { ByLanguage, IssueStateTag } from '../words.tsx'

export type OverviewProps = {
  readonly t: Translator
  readonly formKeys: readonly [string, string, string]
  readonly issue: Issue
  readonly texts: readonly IssueText[]
  readonly findings: FindingsByLanguage
  readonly districts: readonly District[]
  readonly audience: readonly { readonly lang: Lang; readonly count: number }[]
  readonly progress: ListProgress | undefined
  readonly done: 'gespeichert' | 'geplant' | 'zurueckgeholt' | 'angehalten' | 'probe' | undefined
}

/** Where an issue stands: what is to do next first, then whom it is for, then its languages. */
export function OverviewPage(props: OverviewProps) {
  const { t, issue, done } = props
  return (
    <>
      <PageHeading title={issue.title}>
        <p>
          <IssueStateTag t={t} issue={issue} />
        </p>
      </PageHeading>
      {done === undefined ? null : (
        <Notice t={t} kind="success" role="status">
          <p>{t(`newsletter.overview.done.${done}`)}</p>
        </Notice>
      )}
      <NextStep {...props} />
      <Aim {...props} />
      <Heading level={2}>{t('newsletter.overview.languages')}</Heading>
      <p>{t('newsletter.overview.languagesHint')}</p>
      <CardList label={t('newsletter.overview.languages')}>
        {languages.map((lang) => (
          <LanguageCard {...props} lang={lang} />
        ))}
      </CardList>
      {stateOf(issue) === 'draft' ? (
        <Row>
          <a href={at.issueRemoval.href(t.lang, { issueId: issue.id })}>{t('newsletter.remove.title')}</a>
        </Row>
      ) : null}
    </>
  )
}

function NextStep(props: OverviewProps) {
  const { t, issue, formKeys, audience, texts } = props
  const params = { issueId: issue.id }
  switch (stateOf(issue)) {
    case 'draft':
      return (
        <>
          {issue.scheduledBy === null ? null : (
            <Notice t={t} kind="warning">
              <p>{t('newsletter.overview.backToDraft')}</p>
            </Notice>
          )}
          <Row>
            <ButtonLink href={at.issueSending.href(t.lang, params)}>{t('newsletter.schedule.title')}</ButtonLink>
          </Row>
          {writtenTexts(texts).length === 0 ? null : (
            <Form
              action={at.issueTrial.href(t.lang, params)}
              label={t('newsletter.overview.trial')}
              hidden={[{ name: '_key', value: formKeys[0] }]}
            >
              <FormActions>
                <Button look="secondary">{t('newsletter.overview.trial')}</Button>
              </FormActions>
            </Form>
          )}
        </>
      )
    case 'scheduled':
      return (
        <Panel
          title={t('newsletter.overview.scheduled', {
            when: issue.sendsAt === null ? '' : t.moment(issue.sendsAt, 'short'),
          })}
        >
          <p>{t('newsletter.overview.scheduledText', { count: sumOf(audience) })}</p>
          <Form action={at.issueUndoing.href(t.lang, params)} hidden={[{ name: '_key', value: formKeys[1] }]}>
            <FormActions>
              <Button>{t('newsletter.overview.undo')}</Button>
            </FormActions>
          </Form>
        </Panel>
      )
    case 'sending':
      return <Leaving {...props} />
    case 'sent':
    case 'stopped':
      return (
        <Panel title={t(stateOf(issue) === 'sent' ? 'newsletter.overview.sent' : 'newsletter.overview.stopped')}>
          <p>
            {t('newsletter.overview.result', {
              readers: issue.readers,
              delivered: issue.delivered,
              failed: issue.failed,
            })}
          </p>
          <p>
            <a href={at.issuePage.href(t.lang, { slug: issue.slug })}>{t('newsletter.overview.inArchive')}</a>
          </p>
        </Panel>
      )
  }
}

function Leaving({ t, issue, formKeys, progress }: OverviewProps) {
  const params = { issueId: issue.id }
  const done = (progress?.delivered ?? 0) + (progress?.failed ?? 0)
  return (
    <Panel title={t('newsletter.overview.leaving')}>
      <p>
        <label for="progress">{t('newsletter.overview.progress', { done, of: issue.readers })}</label>{' '}
        <progress id="progress" value={done} max={Math.max(issue.readers, 1)} />
      </p>
      <p>
        {issue.writtenAt === null ? `${t('newsletter.overview.writing')} ` : ''}
        {t('newsletter.overview.failed', { count: progress?.failed ?? 0 })}
      </p>
      <Row>
        <ButtonLink look="secondary" href={at.issueOverview.href(t.lang, params)}>
          {t('newsletter.overview.look')}
        </ButtonLink>
      </Row>
      <Form action={at.issueStopping.href(t.lang, params)} hidden={[{ name: '_key', value: formKeys[2] }]}>
        <p>{t('newsletter.overview.stopText')}</p>
        <FormActions>
          <Button look="tertiary">{t('newsletter.overview.stop')}</Button>
        </FormActions>
      </Form>
    </Panel>
  )
}

function Aim({ t, issue, districts, audience }: OverviewProps) {
  const named = districts.filter(({ id }) => issue.districtIds.includes(id)).map((one) => nameIn(one, t.lang))
  const open = stateOf(issue) === 'draft'
  return (
    <>
      <Heading level={2}>{t('newsletter.aim.title')}</Heading>
      <DescriptionList
        items={[
          {
            term: t('newsletter.issues.lists'),
            details: issue.lists.map((list) => t(`newsletter.list.${list}`)).join(', '),
          },
          {
            term: t('newsletter.aim.districts.label'),
            details: named.length === 0 ? t('newsletter.aim.districts.all') : named.join(', '),
          },
          ...(open || stateOf(issue) === 'scheduled'
            ? [{ term: t('newsletter.issues.readers'), details: <Audience t={t} audience={audience} /> }]
            : []),
        ]}
      />
      {open ? (
        <p>
          <a href={at.issueAim.href(t.lang, { issueId: issue.id })}>{t('newsletter.aim.change')}</a>
        </p>
      ) : null}
    </>
  )
}

type AudienceProps = Pick<OverviewProps, 't' | 'audience'>

export function Audience({ t, audience }: AudienceProps) {
  return (
    <>
      {t('newsletter.issues.total', { count: sumOf(audience) })} <ByLanguage t={t} counted={audience} />
    </>
  )
}

export function sumOf(audience: OverviewProps['audience']): number {
  return audience.reduce((sum, { count }) => sum + count, 0)
}

function LanguageCard({ t, issue, texts, findings, lang }: OverviewProps & { readonly lang: Lang }) {
  const text = texts.find((one) => one.lang === lang)
  const blocked = (findings.get(lang) ?? []).filter(blocks).length
  const empty = text === undefined || text.body === ''
  const state = empty ? 'missing' : blocked > 0 ? 'blocked' : 'ready'
  const tone = { missing: 'neutral', blocked: 'danger', ready: 'success' } as const
  return (
    <Card
      title={autonymOf(lang)}
      {...marksOf(lang)}
      {...(stateOf(issue) === 'draft'
        ? { href: at.issueText.href(t.lang, { issueId: issue.id, textLang: lang }) }
        : {})}
    >
      <p>
        <StatusTag tone={tone[state]}>{t(`newsletter.text.state.${state}`)}</StatusTag>
      </p>
      {text === undefined ? null : <p {...marksOf(lang)}>{text.subject}</p>}
      {empty && lang !== 'de' ? <p>{t('newsletter.text.fallsBack')}</p> : null}
    </Card>
  )
}
