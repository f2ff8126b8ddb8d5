import type { RequestContext } from '#platform/http/index.ts'
import type { District } from '#modules/places/index.ts'
import { ButtonLink } from '#ui/button.tsx'
import { Panel } from '#ui/card.tsx'
import { Heading, PageHeading, Row } from '#ui/layout.tsx'
import { DoneNotice } from '#ui/notice.tsx'
import { doneSentence } from '../member-page.ts'
import { enquiryList, enquiryPage, trainerDays, trainerEditing, trainerList } from '../addresses.ts'
import { Lessons } from './lessons.tsx'
import { FreeDays } from '../free-days.tsx'
import type { Lesson } from '../parts.ts'
import type { Enquiry, Trainer } from '../trainer.ts'
import { OfferingFacts } from '../words.tsx'

type Props = {
  readonly ctx: RequestContext
  readonly trainer: Trainer
  readonly lessons: readonly Lesson[]
  readonly waiting: readonly Enquiry[]
  readonly districts: readonly District[]
  readonly today: string
}

/** First what waits for an answer, then the days, then what the profile says and who sees it. */
export function OwnPage({ ctx, trainer, lessons, waiting, districts, today }: Props) {
  const { t } = ctx
  const params = { trainerId: trainer.id }
  return (
    <>
      <PageHeading title={t('trainers.own.title')} kicker={trainer.name} lead={t('trainers.own.lead')} />
      <DoneNotice t={t} done={doneSentence(ctx)} />
      <Panel title={t('trainers.own.waiting', { count: waiting.length })}>
        {waiting.length === 0 ? (
          <p>{t('trainers.own.nothing')}</p>
        ) : (
          <ul>
            {waiting.map((enquiry) => (
              <li>
                <a href={enquiryPage.href(t.lang, { enquiryId: enquiry.id })}>
                  {t('trainers.own.asked', {
                    project: enquiry.profileName,
                    day: t.day(enquiry.day),
                    topic: enquiry.topic,
                  })}
                </a>
              </li>
            ))}
          </ul>
        )}
        <p>
          <a href={enquiryList.href(t.lang)}>{t('trainers.own.all')}</a>
        </p>
      </Panel>
      <Lessons t={t} lessons={lessons} />
      <Heading level={2}>{t('trainers.days.title')}</Heading>
      <FreeDays t={t} trainer={trainer} today={today} />
      <Row>
        <ButtonLink href={trainerDays.href(t.lang, params)}>{t('trainers.days.link')}</ButtonLink>
      </Row>
      <Heading level={2}>{t('trainers.own.profile')}</Heading>
      <p>
        {trainer.listed ? (
          <>
            {t('trainers.own.listed')} <a href={trainerList.href(t.lang)}>{t('trainers.own.look')}</a>
          </>
        ) : (
          t(trainer.active ? 'trainers.own.active' : 'trainers.own.paused')
        )}
      </p>
      <OfferingFacts t={t} offering={trainer} districts={districts} everywhere={trainer.districts.length === 0} />
      <Row>
        <ButtonLink look="secondary" href={trainerEditing.href(t.lang, params)}>
          {t('trainers.edit.link')}
        </ButtonLink>
      </Row>
    </>
  )
}
