import type { RequestContext } from '#platform/http/index.ts'
import { type Entry, entryHref } from '#modules/directory/index.ts'
import { Button, ButtonLink } from '#ui/button.tsx'
import { Form } from '#ui/form.tsx'
import { PageHeading, Row, Stack } from '#ui/layout.tsx'
import { entryApproval, feedbackForm } from '../addresses.ts'

type Props = {
  readonly ctx: RequestContext
  readonly entry: Entry
  readonly title: string
  readonly thanked: boolean
}

/** Yes or no: yes is a number, no leads to the form with the entry filled in. */
export function ApprovalPage({ ctx, entry, title, thanked }: Props) {
  const { t, lang } = ctx
  const entryPage = entryHref(t, entry)
  if (thanked)
    return (
      <Stack>
        <PageHeading title={title} kicker={entry.name} lead={t('feedback.approve.thanksLead')} />
        <p>
          <a href={entryPage}>{t('feedback.approve.back')}</a>
        </p>
      </Stack>
    )
  return (
    <Stack>
      <PageHeading title={title} kicker={entry.name} lead={t('feedback.approve.lead')} />
      <Form
        action={entryApproval.href(lang, { slug: entry.slug })}
        label={title}
        hidden={[{ name: '_key', value: ctx.formKey }]}
      >
        <Row>
          <Button>{t('feedback.approve.yes')}</Button>
          <ButtonLink look="secondary" href={feedbackForm.href(lang, {}, { art: 'falsch', seite: entryPage })}>
            {t('feedback.approve.no')}
          </ButtonLink>
        </Row>
      </Form>
      <p>{t('feedback.approve.notice')}</p>
      <p>
        <a href={entryPage}>{t('feedback.approve.back')}</a>
      </p>
    </Stack>
  )
}
