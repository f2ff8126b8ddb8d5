import type { FormState } from '#kernel/form-state.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { Button } from '#ui/button.tsx'
import { Checkboxes } from '#ui/choices.tsx'
import { ErrorSummary, Form, FormActions } from '#ui/form.tsx'
import { PageHeading } from '#ui/layout.tsx'
import { Notice } from '#ui/notice.tsx'
import { Pagination } from '#ui/pagination.tsx'
import { importOffers, importPage } from '../addresses.ts'
import type { ListedRow } from '../import.queries.ts'
import type { ImportHead } from '../import.ts'

type OffersPageProps = {
  readonly t: Translator
  readonly formKey: string
  readonly head: ImportHead
  readonly rows: readonly ListedRow[]
  readonly state: FormState
  readonly drafted: number
  readonly next: string | undefined
}

/** Offers that came with a list: those that shall become projects are chosen here. */
export function OffersPage({ t, formKey, head, rows, state, drafted, next }: OffersPageProps) {
  const [wrong] = state.errors
  const error = wrong === undefined ? undefined : t.find(`imports.offers.errors.${wrong.code}`)
  const open = rows.filter(({ handledAt }) => handledAt === null)
  return (
    <>
      <PageHeading title={t('imports.offers.title')} lead={t('imports.offers.lead')} />
      <ErrorSummary t={t} errors={error === undefined ? [] : [{ id: 'offers', text: error }]} />
      {drafted === 0 ? null : (
        <Notice t={t} kind="success" role="status">
          <p>{t('imports.offers.drafted', { count: drafted })}</p>
        </Notice>
      )}
      {open.length === 0 ? (
        <p>{t('imports.offers.none')}</p>
      ) : (
        <Form action={importOffers.href(t.lang, { importId: head.id })} hidden={[{ name: '_key', value: formKey }]}>
          <Checkboxes
            t={t}
            id="offers"
            name="offers"
            label={t('imports.offers.label')}
            {...(error === undefined ? {} : { error })}
            attributes={{ required: true }}
            values={[]}
            options={open.map(({ number, fields }) => ({
              value: String(number),
              label: String(fields['offer_title'] ?? ''),
              hint: [fields['name'], fields['offer_place'], String(fields['offer_text'] ?? '').slice(0, 140)]
                .filter((part) => typeof part === 'string' && part !== '')
                .join(' · '),
            }))}
          />
          <FormActions>
            <Button>{t('imports.offers.submit')}</Button>
            <a href={importPage.href(t.lang, { importId: head.id })}>{t('imports.back')}</a>
          </FormActions>
        </Form>
      )}
      <Pagination t={t} next={next} />
    </>
  )
}
