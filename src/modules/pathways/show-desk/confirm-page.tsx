import type { Translator } from '#platform/i18n/index.ts'
import { Button } from '#ui/button.tsx'
import { Form, FormActions } from '#ui/form.tsx'
import { PageHeading } from '#ui/layout.tsx'
import { linkDesk } from '../addresses.ts'
import type { Pathway } from '../pathway.ts'
import { pathTitle } from '../words.tsx'

type Props = {
  readonly t: Translator
  readonly formKey: string
  readonly pathway: Pathway
  readonly token: string
}

/** One button. Looking changes nothing. */
export function ConfirmLinkPage({ t, formKey, pathway, token }: Props) {
  return (
    <>
      <PageHeading
        title={t('pathways.confirm.title')}
        kicker={pathTitle(t, pathway.kind)}
        lead={t('pathways.confirm.lead')}
      />
      <Form action={linkDesk.href(t.lang, { token })} hidden={[{ name: '_key', value: formKey }]}>
        <FormActions>
          <Button>{t('pathways.confirm.submit')}</Button>
        </FormActions>
      </Form>
      <p>{t('pathways.confirm.otherwise')}</p>
    </>
  )
}
