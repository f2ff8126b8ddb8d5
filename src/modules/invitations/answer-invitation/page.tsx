import { marksOf } from '#kernel/language.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { Button, ButtonLink } from '#ui/button.tsx'
import { Panel } from '#ui/card.tsx'
import { Radios } from '#ui/choices.tsx'
import { DescriptionList } from '#ui/description-list.tsx'
import { Form, FormActions } from '#ui/form.tsx'
import { PageHeading, Row } from '#ui/layout.tsx'
import { Notice } from '#ui/notice.tsx'
import { addressOf, placeOf, seatKindsOf, textOfEvent, whenOf } from '#modules/events/index.ts'
import { eventPage } from '#modules/events/addresses.ts'
import { invitationPage, invitationRefusal } from '../addresses.ts'
import type { Invited } from './answer-invitation.ts'

type AnswerPageProps = Invited & {
  readonly t: Translator
  readonly now: Date
  readonly token: string
  readonly formKeys: readonly [string, string]
  readonly refusal: string | undefined
}

/** What she is invited to, where her answer stands, and the two buttons. */
export function AnswerPage(props: AnswerPageProps) {
  const { t, now, event, state, refusal } = props
  const { title, lang } = textOfEvent(event, t.lang)
  const over = event.state === 'cancelled' || event.startsAt <= now
  return (
    <>
      <PageHeading title={t('invitations.page.title')} lead={t(`invitations.page.${over ? 'over' : state}`)} />
      {refusal === undefined ? null : (
        <Notice t={t} kind="danger" role="alert">
          <p>{t.find(`invitations.page.refused.${refusal}`) ?? t('invitations.page.refused.other')}</p>
        </Notice>
      )}
      <p>
        <a href={eventPage.href(t.lang, { slug: event.slug })} {...(lang === t.lang ? {} : marksOf(lang))}>
          {title}
        </a>
      </p>
      <DescriptionList
        items={[
          { term: t('invitations.page.when'), details: whenOf(t, event) },
          { term: t('invitations.page.where'), details: <bdi>{addressOf(event) || placeOf(t, event)}</bdi> },
        ]}
      />
      {over ? (
        <Row>
          <ButtonLink look="secondary" href={eventPage.href(t.lang, { slug: event.slug })}>
            {t('invitations.page.toEvent')}
          </ButtonLink>
        </Row>
      ) : (
        <Answers {...props} />
      )}
    </>
  )
}

function Answers({ t, token, formKeys, event, state }: AnswerPageProps) {
  const kinds = seatKindsOf(event.form)
  if (state === 'coming' && event.signUp !== 'none') return <p>{t('invitations.page.comingText')}</p>
  return (
    <>
      <Panel title={t('invitations.page.accept')} tone="mint">
        <p>{t('invitations.page.acceptText')}</p>
        <Form
          action={invitationPage.href(t.lang, { token })}
          label={t('invitations.page.accept')}
          hidden={[{ name: '_key', value: formKeys[0] }]}
        >
          {kinds.length < 2 ? null : (
            <Radios
              t={t}
              id="kind"
              name="kind"
              label={t('invitations.page.kind')}
              attributes={{ required: true }}
              value={kinds[0]}
              options={kinds.map((kind) => ({ value: kind, label: t(`registrations.kind.${kind}`) }))}
            />
          )}
          <FormActions>
            <Button>{t('invitations.page.accept')}</Button>
          </FormActions>
        </Form>
      </Panel>
      {state === 'not-coming' ? null : (
        <Form
          action={invitationRefusal.href(t.lang, { token })}
          label={t('invitations.page.refuse')}
          hidden={[{ name: '_key', value: formKeys[1] }]}
        >
          <FormActions>
            <Button look="secondary">{t('invitations.page.refuse')}</Button>
          </FormActions>
        </Form>
      )}
    </>
  )
}
