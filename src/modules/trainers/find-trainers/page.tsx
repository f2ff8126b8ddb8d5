import type { Translator } from '#platform/i18n/index.ts'
import { languageName, languageOptions, topicName, topicOptions } from '#modules/organisations/index.ts'
import type { District } from '#modules/places/index.ts'
import { ButtonLink } from '#ui/button.tsx'
import { Card, CardList } from '#ui/card.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { TextField } from '#ui/fields.tsx'
import { PageHeading, Row } from '#ui/layout.tsx'
import { ListFilter } from '#ui/list-filter.tsx'
import { Pagination } from '#ui/pagination.tsx'
import { enquiryList, trainerCreation, trainerPage, trainerPool } from '../addresses.ts'
import { formats, moduleNumbers } from '../trainer.ts'
import { districtOptions, feeWords, moduleWord } from '../words.tsx'
import type { Criteria, FoundTrainers } from './criteria.ts'

type Props = {
  readonly t: Translator
  readonly criteria: Criteria
  readonly found: FoundTrainers
  readonly districts: readonly District[]
  readonly byCentre: boolean
}

/** The pool: what one looks for, and who fits. */
export function PoolPage({ t, criteria, found, districts, byCentre }: Props) {
  const { topic, module: number, language, district, format, day, after } = criteria
  const query = {
    thema: topic,
    modul: number === undefined ? undefined : String(number),
    sprache: language,
    kreis: district,
    form: format,
    tag: day,
  }
  const narrowed = Object.values(query).some((value) => value !== undefined)
  return (
    <>
      <PageHeading title={t('trainers.pool.title')} lead={t('trainers.pool.lead')} />
      <Row>
        <ButtonLink look="secondary" href={enquiryList.href(t.lang)}>
          {t('trainers.enquiries.title')}
        </ButtonLink>
        {byCentre ? (
          <ButtonLink look="secondary" href={trainerCreation.href(t.lang)}>
            {t('trainers.create.title')}
          </ButtonLink>
        ) : null}
      </Row>
      <SearchFields t={t} criteria={criteria} districts={districts} narrowed={narrowed} />
      <p role="status">
        {day === undefined
          ? t('trainers.pool.found', { count: found.trainers.length })
          : t('trainers.pool.foundOn', { count: found.trainers.length, day: t.day(day) })}
      </p>
      {found.trainers.length === 0 ? (
        <EmptyState
          title={t('trainers.pool.empty.title')}
          text={t('trainers.pool.empty.text')}
          action={narrowed ? <a href={trainerPool.href(t.lang)}>{t('trainers.pool.clear')}</a> : undefined}
        />
      ) : (
        <CardList label={t('trainers.pool.title')}>
          {found.trainers.map((trainer) => (
            <Card
              title={trainer.name}
              level={2}
              href={trainerPage.href(t.lang, { trainerId: trainer.id }, { tag: day })}
              meta={trainer.formats.map((one) => t(`trainers.format.${one}`)).join(' · ')}
            >
              {trainer.subjects === '' ? null : <p>{trainer.subjects}</p>}
              <p>
                {[
                  ...trainer.topics.map((code) => topicName(code, t.lang)),
                  ...trainer.languages.map((code) => languageName(code, t.lang)),
                ].join(t('trainers.comma'))}
              </p>
              <p>{feeWords(t, trainer)}</p>
            </Card>
          ))}
        </CardList>
      )}
      <Pagination
        t={t}
        previous={after === undefined ? undefined : trainerPool.href(t.lang, {}, query)}
        next={found.next === undefined ? undefined : trainerPool.href(t.lang, {}, { ...query, nach: found.next })}
      />
    </>
  )
}

type SearchProps = Pick<Props, 't' | 'criteria' | 'districts'> & { readonly narrowed: boolean }

function SearchFields({ t, criteria, districts, narrowed }: SearchProps) {
  return (
    <ListFilter
      action={trainerPool.href(t.lang)}
      label={t('trainers.pool.search')}
      selects={[
        {
          name: 'thema',
          label: t('trainers.topics'),
          value: criteria.topic,
          options: topicOptions(t),
        },
        {
          name: 'modul',
          label: t('trainers.modules'),
          value: criteria.module?.toString(),
          options: moduleNumbers.map((number) => ({ value: String(number), label: moduleWord(t, number) })),
        },
        {
          name: 'sprache',
          label: t('trainers.languages'),
          value: criteria.language,
          options: languageOptions(t),
        },
        {
          name: 'kreis',
          label: t('trainers.districts'),
          value: criteria.district,
          options: districtOptions(t, districts),
        },
        {
          name: 'form',
          label: t('trainers.formats'),
          value: criteria.format,
          options: formats.map((format) => ({ value: format, label: t(`trainers.format.${format}`) })),
        },
      ]}
      allLabel={t('trainers.pool.any')}
      submitLabel={t('trainers.pool.submit')}
      clear={narrowed ? { href: trainerPool.href(t.lang), label: t('trainers.pool.clear') } : undefined}
    >
      <TextField
        t={t}
        id="tag"
        name="tag"
        label={t('trainers.pool.day')}
        value={criteria.day ?? ''}
        width="short"
        attributes={{ type: 'date', required: true }}
      />
    </ListFilter>
  )
}
