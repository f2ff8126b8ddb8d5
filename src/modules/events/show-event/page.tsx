import type { Child } from 'hono/jsx'
import { marksOf } from '#kernel/language.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { ButtonLink } from '#ui/button.tsx'
import { AreaSign, Panel } from '#ui/card.tsx'
import { DescriptionList } from '#ui/description-list.tsx'
import { Heading, PageHeading, Row } from '#ui/layout.tsx'
import { Notice } from '#ui/notice.tsx'
import type { Pool } from '#modules/registrations/index.ts'
import { calendar, eventEntry, signUpForm } from '../addresses.ts'
import { type CommunityEvent, oneselfMaySignUp, signUpState, signUpTimes, standingOf, textOfEvent } from '../event.ts'
import { addressOf, organiserOf, whenOf } from '../event-words.ts'
import type { Hindrance } from '../hindrance.ts'
import { languageName, topicName } from '#modules/organisations/index.ts'
import { SeatsAtGlance, whyNoSignUp } from '../seats.tsx'
import { Paragraphs } from '../paragraphs.tsx'

type EventPageProps = Hindrance & {
  readonly t: Translator
  readonly now: Date
  readonly event: CommunityEvent
  readonly pools: readonly Pool[]
  readonly additions: readonly Child[]
}

export function EventPage(props: EventPageProps) {
  const { t, event, additions } = props
  const { title, text, lang } = textOfEvent(event, t.lang)
  const foreign = lang === t.lang ? {} : marksOf(lang)
  return (
    <>
      <PageHeading title={title} kicker={t(`events.kind.${event.kind}`)} {...foreign}>
        {event.area === null ? null : <AreaSign area={event.area} label={t(`events.area.${event.area}`)} />}
      </PageHeading>
      {event.state === 'cancelled' ? <Cancelled t={t} event={event} /> : null}
      <DescriptionList items={facts(t, event)} />
      <SignUp {...props} />
      {text === '' ? null : (
        <section aria-labelledby="programm">
          <Heading level={2} id="programm">
            {t('events.show.programme')}
          </Heading>
          {lang === t.lang ? null : <p>{t('events.show.onlyGerman')}</p>}
          <Paragraphs text={text} {...foreign} />
        </section>
      )}
      {additions}
      <Row>
        <ButtonLink look="secondary" href={eventEntry.href(t.lang, { slug: event.slug })} download>
          {t('events.show.toCalendar')}
        </ButtonLink>
      </Row>
    </>
  )
}

function Cancelled({ t, event }: { readonly t: Translator; readonly event: CommunityEvent }) {
  return (
    <Notice t={t} kind="danger" title={t('events.show.cancelled')}>
      <p>{t('events.show.cancelledText')}</p>
      {event.cancelReason === '' ? null : (
        <p lang="de" dir="ltr">
          {event.cancelReason}
        </p>
      )}
    </Notice>
  )
}

function facts(t: Translator, event: CommunityEvent) {
  const german = (text: string) => (
    <bdi lang="de" dir="ltr">
      {text}
    </bdi>
  )
  const address = addressOf(event)
  const { closesAt } = signUpTimes(event)
  const signUpEnd =
    closesAt < event.startsAt ? t.moment(new Date(closesAt.getTime() - 60_000)) : t('events.show.untilStart')
  return [
    { term: t('events.show.when'), details: whenOf(t, event) },
    { term: t('events.show.form'), details: t(`events.form.${event.form}`) },
    ...(address === '' ? [] : [{ term: t('events.show.where'), details: german(address) }]),
    ...(event.form === 'in-person' ? [] : [{ term: t('events.show.online'), details: t('events.show.onlineText') }]),
    { term: t('events.show.organiser'), details: <Organiser t={t} event={event} /> },
    { term: t('events.show.audience'), details: t(`events.audience.${event.audience}`) },
    ...(event.topics.length === 0
      ? []
      : [{ term: t('events.show.topics'), details: <Topics t={t} codes={event.topics} /> }]),
    ...(event.languages.length === 0
      ? []
      : [
          {
            term: t('events.show.languages'),
            details: event.languages.map((code) => languageName(code, t.lang)).join(t('events.comma')),
          },
        ]),
    ...(event.accessibility === ''
      ? []
      : [{ term: t('events.show.accessibility'), details: german(event.accessibility) }]),
    ...(oneselfMaySignUp(event) ? [{ term: t('events.show.signUpUntil'), details: signUpEnd }] : []),
  ]
}

/** Each leads to what else is about it. */
function Topics({ t, codes }: { readonly t: Translator; readonly codes: readonly string[] }) {
  return (
    <>
      {codes.map((code, place) => (
        <>
          {place === 0 ? null : t('events.comma')}
          <a href={calendar.href(t.lang, {}, { thema: code })}>{topicName(code, t.lang)}</a>
        </>
      ))}
    </>
  )
}

function Organiser({ t, event }: { readonly t: Translator; readonly event: CommunityEvent }) {
  const name = <bdi>{organiserOf(t, event)}</bdi>
  return event.organiserPath === null ? name : <a href={`/${t.lang}${event.organiserPath}`}>{name}</a>
}

/** The button, or why there is none (D21). */
function SignUp({ t, now, event, pools, condition, hindrance }: EventPageProps) {
  const state = signUpState(event, pools, now)
  if (event.state === 'cancelled') return null
  const over = standingOf(event, now) === 'over'
  return (
    <Panel title={t('events.show.signUp')} tone={over ? 'sand' : 'mint'}>
      <p>
        <SeatsAtGlance t={t} event={event} pools={pools} now={now} />
      </p>
      {condition === undefined || over ? null : <p>{condition}</p>}
      {state.open && hindrance !== undefined ? (
        <p>{hindrance}</p>
      ) : state.open ? (
        <>
          <p>{t('events.show.noAccount')}</p>
          {state.place === 'line' ? <p>{t('events.show.lineText')}</p> : null}
          {state.place === 'approval' ? <p>{t('events.show.approvalText')}</p> : null}
          <Row>
            <ButtonLink href={signUpForm.href(t.lang, { slug: event.slug })}>
              {t(state.place === 'line' ? 'events.show.joinLine' : 'events.show.signUpNow')}
            </ButtonLink>
          </Row>
        </>
      ) : (
        <p>{whyNoSignUp(t, event, state.reason)}</p>
      )}
    </Panel>
  )
}
