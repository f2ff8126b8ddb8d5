import { Button } from '#ui/button.tsx'
import { Form } from '#ui/form.tsx'
import { Notice } from '#ui/notice.tsx'
import { hrefsOf } from '../desk.ts'
import { endOf, isEnding } from '../pathway.ts'
import type { DeskPageProps } from '../show-desk/desk-props.ts'

/** That the path is going to be deleted, and the button that keeps it; nothing while somebody works on it. */
export function EndNotice({ ctx, desk }: Pick<DeskPageProps, 'ctx' | 'desk'>) {
  const { t, pathway } = desk
  if (desk.as !== 'founder' || !isEnding(pathway)) return null
  return (
    <Notice t={t} kind="warning">
      <p>{t('pathways.keep.text', { day: t.date(endOf(pathway), 'long') })}</p>
      <Form
        action={hrefsOf(desk).keeping()}
        label={t('pathways.keep.submit')}
        hidden={[{ name: '_key', value: ctx.formKey }]}
      >
        <Button look="secondary">{t('pathways.keep.submit')}</Button>
      </Form>
    </Notice>
  )
}
