import type { RequestContext } from '#platform/http/index.ts'
import type { District } from '#modules/places/index.ts'
import { ButtonLink } from '#ui/button.tsx'
import { Panel } from '#ui/card.tsx'
import { DescriptionList } from '#ui/description-list.tsx'
import { Heading, Ltr, PageHeading, Row } from '#ui/layout.tsx'
import { DoneNotice } from '#ui/notice.tsx'
import { doneSentence } from '../member-page.ts'
import { trainerDays, trainerEditing, trainerEnquiry } from '../addresses.ts'
import { FreeDays } from '../free-days.tsx'
import type { Trainer } from '../trainer.ts'
import type { Contact } from '../trainer-form.ts'
import type { TrainerFeedback } from '../trainer.queries.ts'
import { OfferingFacts } from '../words.tsx'

type Props = {
  readonly ctx: RequestContext
  readonly trainer: Trainer
  readonly districts: readonly District[]
  readonly today: string
  readonly mayAsk: boolean
  readonly forCentre: { readonly contact: Contact; readonly feedback: readonly TrainerFeedback[] } | undefined
}

/** One trainer of the pool. How she is reached and what was said of her the centre alone sees. */
export function TrainerPage({ ctx, trainer, districts, today, mayAsk, forCentre }: Props) {
  const { t } = ctx
  const params = { trainerId: trainer.id }
  const day = ctx.url.searchParams.get('tag') ?? undefined
  return (
    <>
      <PageHeading title={trainer.name} kicker={t('trainers.one')} />
      <DoneNotice t={t} done={doneSentence(ctx)} />
      <OfferingFacts t={t} offering={trainer} districts={districts} everywhere={trainer.districts.length === 0} />
      {mayAsk && trainer.active ? (
        <Row>
          <ButtonLink href={trainerEnquiry.href(t.lang, params, { tag: day })}>{t('trainers.enquire.link')}</ButtonLink>
        </Row>
      ) : null}
      <Heading level={2}>{t('trainers.days.title')}</Heading>
      <FreeDays t={t} trainer={trainer} today={today} />
      {forCentre === undefined ? null : (
        <>
          <ForCentre ctx={ctx} trainer={trainer} {...forCentre} />
          <Row>
            <ButtonLink look="secondary" href={trainerEditing.href(t.lang, params)}>
              {t('trainers.edit.link')}
            </ButtonLink>
            <ButtonLink look="secondary" href={trainerDays.href(t.lang, params)}>
              {t('trainers.days.link')}
            </ButtonLink>
          </Row>
        </>
      )}
    </>
  )
}

type ForCentreProps = Pick<Props, 'ctx' | 'trainer'> & NonNullable<Props['forCentre']>

function ForCentre({ ctx, trainer, contact, feedback }: ForCentreProps) {
  const { t } = ctx
  return (
    <Panel title={t('trainers.centre.title')}>
      <DescriptionList
        items={[
          {
            term: t('trainers.field.email.label'),
            details: (
              <Ltr>
                <a href={`mailto:${contact.email}`}>{contact.email}</a>
              </Ltr>
            ),
          },
          ...(contact.telephone === ''
            ? []
            : [{ term: t('trainers.field.telephone.label'), details: <Ltr>{contact.telephone}</Ltr> }]),
          {
            term: t('trainers.centre.state'),
            details: t(
              trainer.active
                ? trainer.listed
                  ? 'trainers.centre.listed'
                  : 'trainers.centre.active'
                : 'trainers.centre.paused',
            ),
          },
        ]}
      />
      <Heading level={3}>{t('trainers.centre.feedback')}</Heading>
      {feedback.length === 0 ? (
        <p>{t('trainers.centre.noFeedback')}</p>
      ) : (
        <ul>
          {feedback.map(({ grade, text, profileName, day }) => (
            <li>
              <p>
                {t('trainers.centre.said', {
                  project: profileName,
                  day: t.day(day),
                  grade: t.find(`trainers.grade.${grade}`) ?? String(grade),
                })}
              </p>
              {text === '' ? null : <p dir="auto">{text}</p>}
            </li>
          ))}
        </ul>
      )}
    </Panel>
  )
}
