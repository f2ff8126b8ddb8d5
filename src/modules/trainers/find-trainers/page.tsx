import type { Translator } from '#platform/i18n/index.ts'
import { languageList, topicList } from '#modules/organisations/index.ts'
import type { District } from '#modules/places/index.ts'
import { Button, ButtonLink } from '#ui/button.tsx'
import { Card, CardList } from '#ui/card.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { SelectField, TextField } from '#ui/fields.tsx'
import { Form, FormActions } from '#ui/form.tsx'
import { PageHeading, Row } from '#ui/layout.tsx'
import { Pagination } from '#ui/pagination.tsx'
import { enquiryList, trainerCreation, trainerPage, trainerPool } from '../addresses.ts'
import { formats, moduleNumbers } from '../trainer.ts'
import { dayWords, districtOptions, feeWords, languageWord, moduleWord, topicWord } from '../words.tsx'
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
          : t('trainers.pool.foundOn', { count: found.trainers.length, day: dayWords(t, day) })}
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
                  ...trainer.topics.map((code) => topicWord(t, code)),
                  ...trainer.languages.map((code) => languageWord(t, code)),
                ].join(', ')}
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
  const any = t('trainers.pool.any')
  const select = (name: string, label: string, value: string | undefined) =>
    ({ t, id: name, name, label, value: value ?? '', emptyLabel: any, attributes: { required: true } }) as const
  return (
    <Form action={trainerPool.href(t.lang)} method="get" label={t('trainers.pool.search')}>
      <div class="list-filter">
        <SelectField
          {...select('thema', t('trainers.topics'), criteria.topic)}
          options={topicList().map(({ code }) => ({ value: code, label: topicWord(t, code) }))}
        />
        <SelectField
          {...select('modul', t('trainers.modules'), criteria.module?.toString())}
          options={moduleNumbers.map((number) => ({ value: String(number), label: moduleWord(t, number) }))}
        />
        <SelectField
          {...select('sprache', t('trainers.languages'), criteria.language)}
          options={languageList()
            .map(({ code }) => ({ value: code, label: languageWord(t, code) }))
            .toSorted((a, b) => t.compare(a.label, b.label))}
        />
        <SelectField
          {...select('kreis', t('trainers.districts'), criteria.district)}
          options={districtOptions(t, districts)}
        />
        <SelectField
          {...select('form', t('trainers.formats'), criteria.format)}
          options={formats.map((format) => ({ value: format, label: t(`trainers.format.${format}`) }))}
        />
        <TextField
          t={t}
          id="tag"
          name="tag"
          label={t('trainers.pool.day')}
          value={criteria.day ?? ''}
          width="short"
          attributes={{ type: 'date', required: true }}
        />
      </div>
      <FormActions>
        <Button look="secondary">{t('trainers.pool.submit')}</Button>
        {narrowed ? <a href={trainerPool.href(t.lang)}>{t('trainers.pool.clear')}</a> : null}
      </FormActions>
    </Form>
  )
}
