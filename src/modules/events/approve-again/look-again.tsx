import type { Translator } from '#platform/i18n/index.ts'
import { Button } from '#ui/button.tsx'
import { Form, FormActions } from '#ui/form.tsx'
import { Notice } from '#ui/notice.tsx'
import { approvalsAgain } from '../addresses.ts'
import type { CommunityEvent } from '../event.ts'

type LookAgainProps = {
  readonly t: Translator
  readonly event: CommunityEvent
  readonly formKey: string
  readonly count: number
}

/** What the team said yes to has changed since: it is asked once more, for all of them. */
export function LookAgain({ t, event, formKey, count }: LookAgainProps) {
  if (count === 0) return null
  return (
    <Notice t={t} kind="warning" title={t('events.again.title')}>
      <p>{t('events.again.text', { count })}</p>
      <Form
        action={approvalsAgain.href(t.lang, { eventId: event.id })}
        label={t('events.again.title')}
        hidden={[{ name: '_key', value: formKey }]}
      >
        <FormActions>
          <Button look="secondary">{t('events.again.submit')}</Button>
        </FormActions>
      </Form>
    </Notice>
  )
}
