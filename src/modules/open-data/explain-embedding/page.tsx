import type { Translator } from '#platform/i18n/index.ts'
import { Button } from '#ui/button.tsx'
import { Radios } from '#ui/choices.tsx'
import { SelectField, TextArea } from '#ui/fields.tsx'
import { Form, FormActions } from '#ui/form.tsx'
import { Heading, PageHeading } from '#ui/layout.tsx'
import { entryKinds } from '#modules/directory/index.ts'
import { languageOptions, topicOptions } from '#modules/organisations/index.ts'
import { embeddingPage } from '../addresses.ts'
import { type Choice, frameCode, frameHref } from './choice.ts'
import type { NamedDistrict } from './known-districts.ts'

type EmbeddingPageProps = {
  readonly t: Translator
  readonly baseUrl: string
  readonly districts: readonly NamedDistrict[]
  readonly choice: Choice | undefined
}

export function EmbeddingPage({ t, baseUrl, districts, choice }: EmbeddingPageProps) {
  return (
    <>
      <PageHeading title={t('open-data.embedding.title')} lead={t('open-data.embedding.lead')} />
      {choice === undefined ? null : <Code t={t} baseUrl={baseUrl} choice={choice} />}
      <Heading level={2}>{t('open-data.embedding.form')}</Heading>
      <ChoiceForm t={t} districts={districts} choice={choice} />
      <Heading level={2}>{t('open-data.embedding.privacy.title')}</Heading>
      <p>{t('open-data.embedding.privacy.text')}</p>
    </>
  )
}

type CodeProps = { readonly t: Translator; readonly baseUrl: string; readonly choice: Choice }

function Code({ t, baseUrl, choice }: CodeProps) {
  const href = frameHref(t.lang, choice)
  return (
    <>
      <Heading level={2} id="code-titel">
        {t('open-data.embedding.code.title')}
      </Heading>
      <TextArea
        t={t}
        id="code"
        name="code"
        label={t('open-data.embedding.code.label')}
        hint={t('open-data.embedding.code.hint')}
        attributes={{ readonly: true, required: true, rows: 4, dir: 'ltr' }}
        value={frameCode(baseUrl + href, t('open-data.embedded.frame'), choice.what)}
      />
      <p>
        <a href={href}>{t('open-data.embedding.preview')}</a>
      </p>
    </>
  )
}

type ChoiceFormProps = Pick<EmbeddingPageProps, 't' | 'districts' | 'choice'>

function ChoiceForm({ t, districts, choice }: ChoiceFormProps) {
  return (
    <Form action={embeddingPage.href(t.lang)} method="get">
      <Radios
        t={t}
        id="was"
        name="was"
        label={t('open-data.embedding.what.label')}
        attributes={{ required: true }}
        value={choice?.what ?? 'liste'}
        options={[
          { value: 'liste', label: t('open-data.embedding.what.list') },
          { value: 'karte', label: t('open-data.embedding.what.map') },
        ]}
      />
      <SelectField
        t={t}
        id="kreis"
        name="kreis"
        label={t('directory.filters.district')}
        emptyLabel={t('directory.filters.allDistricts')}
        value={choice?.district}
        options={districts.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <SelectField
        t={t}
        id="art"
        name="art"
        label={t('directory.filters.kinds')}
        emptyLabel={t('open-data.embedding.anyKind')}
        value={choice?.kind}
        options={entryKinds.map((kind) => ({ value: kind, label: t(`directory.kind.${kind}`) }))}
      />
      <SelectField
        t={t}
        id="sprache"
        name="sprache"
        label={t('directory.filters.languages')}
        emptyLabel={t('open-data.embedding.anyLanguage')}
        value={choice?.language}
        options={languageOptions(t)}
      />
      <SelectField
        t={t}
        id="thema"
        name="thema"
        label={t('directory.filters.topics')}
        emptyLabel={t('open-data.embedding.anyTopic')}
        value={choice?.topic}
        options={topicOptions(t)}
      />
      <FormActions>
        <Button>{t('open-data.embedding.submit')}</Button>
      </FormActions>
    </Form>
  )
}
