import { Button } from '#ui/button.tsx'
import { SelectField } from '#ui/fields.tsx'
import { Form, FormActions } from '#ui/form.tsx'
import { Heading } from '#ui/layout.tsx'
import { linkBinding } from '../addresses.ts'
import { hrefsOf } from '../desk.ts'
import type { DeskPageProps } from './desk-props.ts'

/** Whether the centre walks along, and to which profile the path belongs; both the founders decide. */
export function Companionship(props: DeskPageProps) {
  const { ctx, desk } = props
  const { t, pathway } = desk
  if (desk.as === 'companion') return null
  const asked = pathway.companySince !== null
  return (
    <>
      <Heading level={2}>{t('pathways.company.title')}</Heading>
      <p>
        {!asked
          ? t('pathways.company.offer')
          : pathway.companionId === null
            ? t('pathways.company.waiting')
            : t('pathways.company.with', { name: pathway.companionName })}
      </p>
      <Form
        action={hrefsOf(desk).company()}
        label={t('pathways.company.title')}
        hidden={[
          { name: '_key', value: ctx.formKey },
          { name: 'company', value: asked ? 'no' : 'yes' },
        ]}
      >
        <FormActions>
          <Button look="secondary">{t(asked ? 'pathways.company.end' : 'pathways.company.ask')}</Button>
        </FormActions>
      </Form>
      <Binding {...props} />
    </>
  )
}

function Binding({ ctx, desk, profiles }: DeskPageProps) {
  const { t, door } = desk
  if (!('token' in door) || profiles.length === 0) return null
  return (
    <>
      <Heading level={2}>{t('pathways.bind.title')}</Heading>
      <Form
        action={linkBinding.href(t.lang, { token: door.token })}
        label={t('pathways.bind.title')}
        hidden={[{ name: '_key', value: ctx.formKey }]}
      >
        <SelectField
          t={t}
          id="profile"
          name="profile"
          label={t('pathways.bind.profile')}
          hint={t('pathways.bind.hint')}
          attributes={{ required: true }}
          options={profiles.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <FormActions>
          <Button look="secondary">{t('pathways.bind.submit')}</Button>
        </FormActions>
      </Form>
    </>
  )
}
