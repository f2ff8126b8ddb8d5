import type { RequestContext } from '#platform/http/index.ts'
import { Button } from '#ui/button.tsx'
import { Form, FormActions } from '#ui/form.tsx'
import { Heading, Ltr } from '#ui/layout.tsx'
import { groupCalendar, groupCalendarLink } from '../addresses.ts'
import type { Group } from '../group.ts'

type Props = {
  readonly ctx: RequestContext
  readonly group: Pick<Group, 'id'>
  /** Of the person's own link; undefined where she has made none. */
  readonly token: string | undefined
}

/** The person's own link to the calendar of the group, to be made and renewed. */
export function OwnCalendar({ ctx, group, token }: Props) {
  const { t } = ctx
  const href = token === undefined ? undefined : groupCalendar.href(t.lang, { token })
  const submit = t(href === undefined ? 'exchange.calendar.make' : 'exchange.calendar.renew')
  return (
    <section aria-labelledby="kalender">
      <Heading level={2} id="kalender">
        {t('exchange.calendar.title')}
      </Heading>
      {href === undefined ? (
        <p>{t('exchange.calendar.text')}</p>
      ) : (
        <>
          <p>{t('exchange.calendar.address')}</p>
          <p>
            <Ltr>
              <a href={href}>{new URL(href, ctx.baseUrl).href}</a>
            </Ltr>
          </p>
          <p>{t('exchange.calendar.private')}</p>
        </>
      )}
      <Form
        action={groupCalendarLink.href(t.lang, { groupId: group.id })}
        label={submit}
        hidden={[{ name: '_key', value: ctx.formKey }]}
      >
        <FormActions>
          <Button look="secondary">{submit}</Button>
        </FormActions>
      </Form>
    </section>
  )
}
