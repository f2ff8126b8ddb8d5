import { marksOf } from '#kernel/language.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { Button, ButtonLink, type ButtonLook } from '#ui/button.tsx'
import { Panel } from '#ui/card.tsx'
import { DescriptionList } from '#ui/description-list.tsx'
import { Form, FormActions } from '#ui/form.tsx'
import { PageHeading, Row } from '#ui/layout.tsx'
import { Notice } from '#ui/notice.tsx'
import { isEnded } from '#modules/registrations/index.ts'
import {
  eventPage,
  registrationChange,
  registrationConfirmation,
  registrationEntry,
  registrationWithdrawal,
  seatAcceptance,
  seatRefusal,
} from '../addresses.ts'
import type { EventLink } from '../event-parts.ts'
import { textOfEvent } from '../event.ts'
import { addressOf, whenOf } from '../event-words.ts'
import { languageName } from '#modules/organisations/index.ts'
import type { DoneCode, Opened } from './private-page.ts'

type RegistrationPageProps = Opened & {
  readonly t: Translator
  readonly now: Date
  readonly token: string
  /** One for each form the page may have. */
  readonly formKeys: readonly [string, string]
  readonly done: DoneCode | undefined
  readonly refusal: string | undefined
  /** What other modules offer whoever has a seat. */
  readonly links: readonly EventLink[]
}

/** Where somebody stands with an event, and what she can do now. */
export function RegistrationPage(props: RegistrationPageProps) {
  const { t, event, registration, done, refusal, additions } = props
  const { title, lang } = textOfEvent(event, t.lang)
  return (
    <>
      <PageHeading title={t('events.private.title')} lead={t(`events.private.state.${registration.state}`)} />
      {done === undefined ? null : (
        <Notice t={t} kind="success" role="status">
          <p>{t(`events.private.done.${done}`)}</p>
        </Notice>
      )}
      {refusal === undefined ? null : (
        <Notice t={t} kind="danger" role="alert">
          <p>{t.find(`events.private.refused.${refusal}`) ?? t('events.private.refused.other')}</p>
        </Notice>
      )}
      <p>
        <a href={eventPage.href(t.lang, { slug: event.slug })} {...(lang === t.lang ? {} : marksOf(lang))}>
          {title}
        </a>
      </p>
      <Now {...props} />
      <DescriptionList items={facts(props)} />
      {props.links.length === 0 ? null : (
        <Row>
          {props.links.map(({ label, href }) => (
            <ButtonLink look="secondary" href={href}>
              {label}
            </ButtonLink>
          ))}
        </Row>
      )}
      <Next {...props} />
      {additions}
    </>
  )
}

/** The one thing to do now. */
function Now({ t, token, registration, position, formKeys }: RegistrationPageProps) {
  const deadline = registration.deadline === null ? '' : t.moment(registration.deadline)
  const press = (action: string, label: string, look: ButtonLook, key: string) => (
    <Form action={action} label={label} hidden={[{ name: '_key', value: key }]}>
      <FormActions>
        <Button look={look}>{label}</Button>
      </FormActions>
    </Form>
  )
  switch (registration.state) {
    case 'held':
    case 'asked':
      return (
        <Panel title={t('events.private.confirm')}>
          <p>{t(`events.private.confirmText.${registration.state}`, { deadline })}</p>
          {press(
            registrationConfirmation.href(t.lang, { token }),
            t('events.private.confirmNow'),
            'primary',
            formKeys[0],
          )}
        </Panel>
      )
    case 'offered':
      return (
        <Panel title={t('events.private.offered')}>
          <p>{t('events.private.offeredText', { deadline })}</p>
          {press(seatAcceptance.href(t.lang, { token }), t('events.private.accept'), 'primary', formKeys[0])}
          {press(seatRefusal.href(t.lang, { token }), t('events.private.decline'), 'secondary', formKeys[1])}
        </Panel>
      )
    case 'waiting':
      return (
        <Panel title={t('events.private.line', { position })}>
          <p>{t('events.private.lineText')}</p>
        </Panel>
      )
    case 'pending':
      return (
        <Panel title={t('events.private.pending')}>
          <p>{t('events.private.pendingText')}</p>
        </Panel>
      )
    case 'seated':
    case 'withdrawn':
    case 'declined':
    case 'refused':
    case 'expired':
    case 'cancelled':
      return null
  }
}

function facts({ t, event, registration, onlineLink }: RegistrationPageProps) {
  const address = addressOf(event)
  const { care } = registration
  const needs = (care?.needs ?? []).map((need) => t(`registrations.care.${need}`))
  const spoken = care?.languageCode == null ? [] : [languageName(care.languageCode, t.lang)]
  return [
    { term: t('events.show.when'), details: whenOf(t, event) },
    ...(address === '' || registration.kind === 'online'
      ? []
      : [
          {
            term: t('events.show.where'),
            details: (
              <bdi lang="de" dir="ltr">
                {address}
              </bdi>
            ),
          },
        ]),
    ...(onlineLink === undefined
      ? []
      : [
          {
            term: t('events.private.onlineLink'),
            details: (
              <bdi dir="ltr">
                <a href={onlineLink} rel="noreferrer">
                  {onlineLink}
                </a>
              </bdi>
            ),
          },
        ]),
    {
      term: t('events.private.seats'),
      details: t('events.private.seatsOf', {
        count: registration.quantity,
        kind: t(`registrations.kind.${registration.kind}`),
      }),
    },
    ...(needs.length === 0
      ? []
      : [{ term: t('events.private.needs'), details: [...needs, ...spoken].join(t('events.comma')) }]),
  ]
}

function Next({ t, now, event, token, registration }: RegistrationPageProps) {
  const { state } = registration
  if (isEnded(state) || event.startsAt <= now) return null
  const confirmed = state !== 'held' && state !== 'asked'
  return (
    <Row>
      {state === 'seated' ? (
        <ButtonLink look="secondary" href={registrationEntry.href(t.lang, { token })} download>
          {t('events.show.toCalendar')}
        </ButtonLink>
      ) : null}
      {confirmed ? (
        <ButtonLink look="secondary" href={registrationChange.href(t.lang, { token })}>
          {t('events.private.change')}
        </ButtonLink>
      ) : null}
      <ButtonLink look="tertiary" href={registrationWithdrawal.href(t.lang, { token })}>
        {t(state === 'waiting' || state === 'asked' ? 'events.private.leaveLine' : 'events.private.withdraw')}
      </ButtonLink>
    </Row>
  )
}
