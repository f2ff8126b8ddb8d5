import type { RequestContext } from '#platform/http/index.ts'
import type { Translator } from '#platform/i18n/index.ts'
import type { InvitedSuccessor } from '#modules/accounts/index.ts'
import type { ProfileHead } from '#modules/organisations/index.ts'
import { ButtonLink } from '#ui/button.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { DescriptionList } from '#ui/description-list.tsx'
import { Heading, PageHeading, Row } from '#ui/layout.tsx'
import { DoneNotice, Notice } from '#ui/notice.tsx'
import { StatusTag } from '#ui/tags.tsx'
import { boardInvitation, checkEditing, fromKit, kitDocument, roleHandingOver } from '../addresses.ts'
import { type Check, judge } from '../check.ts'
import type { Kit } from '../kit.ts'
import { doneSentence } from '../member-page.ts'
import { isLightTopic } from '../topic.ts'
import { LightTag, notedFacts, whyWords } from '../words.tsx'

type Props = {
  readonly ctx: RequestContext
  readonly association: ProfileHead
  readonly kit: Kit
  readonly today: string
  /** How many people act for the association here. */
  readonly keepers: number
  /** Whom this person has invited and who has not answered yet. */
  readonly invited: readonly InvitedSuccessor[]
}

/** One page for a new board: the way there, the next days, and every topic with where it is kept. */
export function KitPage({ ctx, association, kit, today, keepers, invited }: Props) {
  const { t, lang } = ctx
  const params = { profileId: association.id }
  return (
    <>
      <PageHeading
        title={t('association-care.kit.title')}
        kicker={association.name}
        lead={t('association-care.kit.lead')}
      />
      <DoneNotice t={t} done={doneSentence(ctx)} />
      <Heading level={2}>{t('association-care.hand-over.title')}</Heading>
      <ol>
        <li>
          <Gaps t={t} association={association} kit={kit} />
        </li>
        <li>
          {t('association-care.hand-over.print')}{' '}
          <a href={kitDocument.href(lang, params)}>{t('association-care.kit.download')}</a>
        </li>
        <li>
          {t('association-care.hand-over.invite', { count: keepers })}{' '}
          <a href={boardInvitation.href(lang, params)}>{t('association-care.invite.title')}</a>
          <Invited t={t} invited={invited} />
        </li>
        <li>
          {t('association-care.hand-over.leave')}{' '}
          {keepers > 1 ? (
            <a href={roleHandingOver.href(lang, params)}>{t('association-care.leave.title')}</a>
          ) : (
            <StatusTag tone="neutral">{t('association-care.hand-over.notYet')}</StatusTag>
          )}
        </li>
      </ol>
      <Row>
        <ButtonLink href={kitDocument.href(lang, params)} download>
          {t('association-care.kit.download')}
        </ButtonLink>
      </Row>
      <Notice t={t} kind="info">
        <p>{t('association-care.kit.noSecrets')}</p>
      </Notice>
      <Days t={t} kit={kit} />
      {kit.checks.map((check) => (
        <Part t={t} check={check} today={today} association={association} />
      ))}
    </>
  )
}

/** Who knows that an invitation is on its way does not send it twice. */
function Invited({ t, invited }: Pick<Props, 'invited'> & { readonly t: Translator }) {
  if (invited.length === 0) return null
  return (
    <ul>
      {invited.map(({ name, email, expiresAt }) => (
        <li>
          {t('association-care.hand-over.invited', { name, day: t.date(expiresAt, 'short') })}{' '}
          <bdi dir="ltr">{email}</bdi>
        </li>
      ))}
    </ul>
  )
}

function Gaps({
  t,
  association,
  kit,
}: {
  readonly t: Translator
  readonly association: ProfileHead
  readonly kit: Kit
}) {
  if (kit.gaps.length === 0) return <>{t('association-care.hand-over.complete')}</>
  return (
    <>
      {t('association-care.hand-over.gaps', { count: kit.gaps.length })}
      <ul>
        {kit.gaps.map((topic) => (
          <li>
            <a href={checkEditing.href(t.lang, { profileId: association.id, topic }, fromKit)}>
              {t(`association-care.topic.${topic}`)}
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}

function Days({ t, kit }: { readonly t: Translator; readonly kit: Kit }) {
  if (kit.days.length === 0) return null
  return (
    <>
      <Heading level={2}>{t('association-care.kit.days')}</Heading>
      <DataTable
        id="tage"
        caption={t('association-care.kit.days')}
        hideCaption
        rows={kit.days}
        columns={[
          { label: t('association-care.kit.day'), cell: ({ day }) => t.day(day, 'short'), rowHeader: true },
          {
            label: t('association-care.kit.what'),
            cell: ({ topic, over }) =>
              over
                ? t('association-care.kit.over', { topic: t(`association-care.topic.${topic}`) })
                : t(`association-care.topic.${topic}`),
          },
        ]}
      />
    </>
  )
}

type PartProps = {
  readonly t: Translator
  readonly check: Check
  readonly today: string
  readonly association: ProfileHead
}

function Part({ t, check, today, association }: PartProps) {
  const judged = judge(check, today)
  const facts = notedFacts(t, check)
  const topic = t(`association-care.topic.${check.topic}`)
  return (
    <section aria-labelledby={check.topic}>
      <Heading level={2} id={check.topic}>
        {topic}
      </Heading>
      <p>
        {isLightTopic(check.topic) ? (
          <>
            <LightTag t={t} light={judged.light} /> {whyWords(t, check.topic, judged)}
          </>
        ) : (
          t(`association-care.state.${check.state}`)
        )}
      </p>
      {facts.length === 0 ? null : <DescriptionList items={facts} />}
      <p>
        <a href={checkEditing.href(t.lang, { profileId: association.id, topic: check.topic }, fromKit)}>
          {t('association-care.lights.edit', { topic })}
        </a>
      </p>
    </section>
  )
}
