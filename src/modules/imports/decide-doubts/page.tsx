import type { Translator } from '#platform/i18n/index.ts'
import { Button } from '#ui/button.tsx'
import { CheckboxField, Radios } from '#ui/choices.tsx'
import { Form, FormActions } from '#ui/form.tsx'
import { PageHeading } from '#ui/layout.tsx'
import { importCheck, importDoubts } from '../addresses.ts'
import type { ListedRow } from '../import.queries.ts'
import type { ImportHead } from '../import.ts'
import { type Vocabularies, wordLabel } from '../vocabularies.ts'

type DoubtsPageProps = {
  readonly t: Translator
  readonly formKey: string
  readonly head: ImportHead
  readonly rows: readonly ListedRow[]
  readonly vocabularies: Vocabularies
}

/** Each doubtful row beside the profiles or materials it may be, with what tells them apart. */
export function DoubtsPage({ t, formKey, head, rows, vocabularies }: DoubtsPageProps) {
  const more = (head.counts?.doubtful ?? 0) - rows.length
  return (
    <>
      <PageHeading title={t('imports.doubts.title')} lead={t('imports.doubts.lead')} />
      <Form action={importDoubts.href(t.lang, { importId: head.id })} hidden={[{ name: '_key', value: formKey }]}>
        {rows.map((row) => (
          <Radios
            t={t}
            id={`row-${row.number}`}
            name={`row-${row.number}`}
            label={`${t('imports.doubts.hint', { row: row.number })}: ${rowSentence(t, row, vocabularies)}`}
            attributes={{ required: true }}
            options={[
              ...row.candidates.map(({ id, name, place, website, likeness }) => ({
                value: id,
                label: t('imports.doubts.same', { name }),
                hint: [place, website, t('imports.doubts.likeness', { likeness })]
                  .filter((part) => part !== '')
                  .join(' · '),
              })),
              { value: 'none', label: t('imports.doubts.none') },
            ]}
          />
        ))}
        {more > 0 ? (
          <CheckboxField
            t={t}
            id="rest"
            name="rest"
            value="none"
            label={t('imports.doubts.rest', { count: more })}
            checked={false}
          />
        ) : null}
        <FormActions>
          <Button>{t('imports.doubts.submit')}</Button>
          <a href={importCheck.href(t.lang, { importId: head.id })}>{t('imports.back')}</a>
        </FormActions>
      </Form>
    </>
  )
}

function rowSentence(t: Translator, { fields }: ListedRow, vocabularies: Vocabularies): string {
  const district = String(fields['district_id'] ?? '')
  const parts = [
    String(fields['name'] ?? fields['title_de'] ?? ''),
    district === '' ? '' : wordLabel(t, vocabularies.district, district),
    String(fields['website'] ?? fields['link'] ?? ''),
  ]
  return parts.filter((part) => part !== '').join(' · ')
}
