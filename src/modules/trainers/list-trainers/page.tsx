import type { Translator } from '#platform/i18n/index.ts'
import { isMemberLang } from '#kernel/language.ts'
import type { District } from '#modules/places/index.ts'
import { Panel } from '#ui/card.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Heading, PageHeading } from '#ui/layout.tsx'
import { Pagination } from '#ui/pagination.tsx'
import { trainerList, trainerPool } from '../addresses.ts'
import type { PublicPage } from '../trainer.queries.ts'
import { OfferingFacts } from '../words.tsx'

type Props = {
  readonly t: Translator
  readonly page: PublicPage
  readonly districts: readonly District[]
  readonly isFirst: boolean
}

/** Trainers who want to be found, each with what she chose to show. */
export function TrainerListPage({ t, page, districts, isFirst }: Props) {
  const { trainers, next } = page
  const poolHref = trainerPool.href(isMemberLang(t.lang) ? t.lang : 'de')
  return (
    <>
      <PageHeading title={t('trainers.list.title')} lead={t('trainers.list.lead')} />
      {trainers.length === 0 ? (
        <EmptyState title={t('trainers.list.empty.title')} text={t('trainers.list.empty.text')} />
      ) : (
        trainers.map((trainer) => (
          <section>
            <Heading level={2}>
              <bdi>{trainer.name}</bdi>
            </Heading>
            <OfferingFacts t={t} offering={trainer} districts={districts} everywhere={trainer.everywhere} />
          </section>
        ))
      )}
      <Pagination
        t={t}
        previous={isFirst ? undefined : trainerList.href(t.lang)}
        next={next === undefined ? undefined : trainerList.href(t.lang, {}, { nach: next })}
      />
      <Panel title={t('trainers.list.how.title')}>
        <p>{t('trainers.list.how.text')}</p>
        <p>
          <a href={poolHref}>{t('trainers.list.how.link')}</a>
        </p>
      </Panel>
    </>
  )
}
