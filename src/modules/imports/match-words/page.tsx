import type { Translator } from '#platform/i18n/index.ts'
import { Button } from '#ui/button.tsx'
import { SelectField } from '#ui/fields.tsx'
import { Form, FormActions } from '#ui/form.tsx'
import { Heading, PageHeading } from '#ui/layout.tsx'
import { Notice } from '#ui/notice.tsx'
import { importColumns, importWords } from '../addresses.ts'
import type { ImportHead } from '../import.ts'
import { StepsDone } from '../steps.tsx'
import { type Vocabularies, wordLabel } from '../vocabularies.ts'
import { fieldOf, leaveOut, type UnknownWord } from './unknown-words.ts'

type WordsPageProps = {
  readonly t: Translator
  readonly formKey: string
  readonly head: ImportHead
  readonly unknown: readonly UnknownWord[]
  readonly vocabularies: Vocabularies
}

/** What words mean that are spelled otherwise here; asked once and remembered. */
export function WordsPage({ t, formKey, head, unknown, vocabularies }: WordsPageProps) {
  const groups = Map.groupBy(unknown, ({ vocabulary }) => vocabulary)
  return (
    <>
      <StepsDone t={t} step="words" />
      <PageHeading title={t('imports.words.title')} lead={t('imports.words.lead')} />
      {unknown.length > 0 ? null : (
        <Notice t={t} kind="success">
          <p>{t('imports.words.allKnown')}</p>
        </Notice>
      )}
      <Form action={importWords.href(t.lang, { importId: head.id })} hidden={[{ name: '_key', value: formKey }]}>
        {[...groups].map(([name, words]) => (
          <>
            <Heading level={2}>{t(`imports.vocabulary.${name}`)}</Heading>
            {words.map((one, index) => (
              <SelectField
                t={t}
                id={`${name}-${index}`}
                name={fieldOf(one)}
                width="medium"
                label={t('imports.words.label', { word: one.word })}
                hint={t('imports.words.rows', { count: one.rows })}
                attributes={{ required: true }}
                emptyLabel={t('imports.words.undecided')}
                options={[
                  { value: leaveOut, label: t('imports.words.leaveOut') },
                  ...vocabularies[name].options
                    .map(({ code }) => ({ value: code, label: wordLabel(t, vocabularies[name], code) }))
                    .toSorted((a, b) => t.compare(a.label, b.label)),
                ]}
              />
            ))}
          </>
        ))}
        <FormActions>
          <Button>{t('imports.words.submit')}</Button>
          <a href={importColumns.href(t.lang, { importId: head.id })}>{t('imports.back')}</a>
        </FormActions>
      </Form>
    </>
  )
}
