import { marksOf } from '#kernel/language.ts'
import type { FormState } from '#kernel/form-state.ts'
import { control, errorLines } from '#platform/forms/index.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { Button, ButtonLink } from '#ui/button.tsx'
import { Radios } from '#ui/choices.tsx'
import { TextField } from '#ui/fields.tsx'
import { ErrorSummary, Fieldset, Form, FormActions } from '#ui/form.tsx'
import { PageHeading, Row } from '#ui/layout.tsx'
import { privacyHref } from '#ui/privacy-notice.ts'
import { Notice } from '#ui/notice.tsx'
import { type Lists, type Question, QuestionFields } from '#modules/questions/index.ts'
import { careDays, confirmHours, nameMonths, type Pool, type ReservedPart } from '#modules/registrations/index.ts'
import { eventPage } from '../addresses.ts'
import { type CommunityEvent, type SignUpState, textOfEvent } from '../event.ts'
import { whenOf } from '../event-words.ts'
import type { Hindrance } from '../hindrance.ts'
import { seatsLeft, whyNoSignUp } from '../seats.tsx'
import { CareFields } from './care-fields.tsx'
import { signUpFields } from './form.ts'

const prefix = 'events.signUp'

type SignUpPageProps = Hindrance & {
  readonly t: Translator
  readonly formKey: string
  readonly event: CommunityEvent
  readonly action: string
  /** Where one comes by the link of a project seats are set aside for. */
  readonly part: ReservedPart | undefined
  readonly pools: readonly Pool[]
  readonly maxQuantity: number
  /** Until when the list of who took part is a proof. */
  readonly namesUntil: string | null
  readonly questions: readonly Question[]
  readonly lists: Lists
  readonly state: FormState
  readonly signUp: SignUpState
}

export function SignUpPage(props: SignUpPageProps) {
  const { t, event, part, state, signUp, condition, hindrance } = props
  const { title, lang } = textOfEvent(event, t.lang)
  const back = eventPage.href(t.lang, { slug: event.slug })
  const over = part !== undefined && part.releasedAt !== null
  const open = signUp.open && hindrance === undefined && !over
  return (
    <>
      <PageHeading title={t('events.signUp.title')} lead={whenOf(t, event)} />
      <p>
        <a href={back} {...(lang === t.lang ? {} : marksOf(lang))}>
          {title}
        </a>
      </p>
      {open ? <ErrorSummary t={t} errors={errorLines(state, t, prefix)} /> : null}
      {condition === undefined ? null : <p>{condition}</p>}
      {part === undefined ? null : <SetAside t={t} event={event} part={part} />}
      {over ? null : open ? (
        <SignUpForm {...props} place={signUp.place} />
      ) : (
        <>
          <Notice t={t} kind="info">
            <p>{signUp.open ? hindrance : whyNoSignUp(t, event, signUp.reason)}</p>
          </Notice>
          <Row>
            <ButtonLink look="secondary" href={back}>
              {t('events.signUp.back')}
            </ButtonLink>
          </Row>
        </>
      )}
    </>
  )
}

/** For whom these seats are, how many are left, and where to go when there are none. */
function SetAside({
  t,
  event,
  part,
}: {
  readonly t: Translator
  readonly event: CommunityEvent
  readonly part: ReservedPart
}) {
  const { capacity, taken, untilDay, releasedAt } = part
  const date = t.day(untilDay)
  const left = releasedAt === null ? Math.max(0, capacity - taken) : 0
  return (
    <Notice t={t} kind="info" title={t('events.signUp.reserved.title')}>
      <p>
        {releasedAt === null
          ? t('events.signUp.reserved.left', { count: left, date })
          : t('events.signUp.reserved.over')}
      </p>
      {left > 0 ? null : (
        <p>
          <a href={eventPage.href(t.lang, { slug: event.slug })}>{t('events.signUp.reserved.else')}</a>
        </p>
      )}
    </Notice>
  )
}

function SignUpForm({
  t,
  formKey,
  event,
  action,
  pools,
  maxQuantity,
  namesUntil,
  questions,
  lists,
  state,
  place,
}: SignUpPageProps & { readonly place: 'seat' | 'line' | 'approval' }) {
  const field = (name: keyof typeof signUpFields.fields) => ({ t, ...control(signUpFields, state, t, prefix, name) })
  const quantity = field('quantity')
  return (
    <Form action={action} hidden={[{ name: '_key', value: formKey }]}>
      <Fieldset legend={t('events.signUp.person')} level={2}>
        <TextField {...field('name')} />
        <TextField {...field('email')} />
        {pools.length < 2 ? null : (
          <Radios
            {...field('kind')}
            options={pools.map((pool) => ({
              value: pool.kind,
              label: t(`registrations.kind.${pool.kind}`),
              hint: seatsLeft(t, pool, false),
            }))}
          />
        )}
        {maxQuantity === 1 ? null : (
          <TextField
            {...quantity}
            value={quantity.value === '' ? '1' : quantity.value}
            hint={t('events.signUp.quantityHint', { count: maxQuantity })}
            width="short"
          />
        )}
      </Fieldset>
      <QuestionFields t={t} state={state} questions={questions} lists={lists} />
      <CareFields t={t} state={state} form={signUpFields} prefix={prefix} />
      <Notice t={t} kind="info" title={t('events.signUp.notice.title')}>
        <p>{t('events.signUp.notice.text', { hours: confirmHours, months: nameMonths, days: careDays })}</p>
        {namesUntil === null ? null : (
          <p>
            {t('events.signUp.notice.funded', {
              date: t.day(namesUntil),
              months: nameMonths,
            })}
          </p>
        )}
        <p>
          <a href={privacyHref(t.lang, 'veranstaltungen')}>{t('events.signUp.notice.link')}</a>
        </p>
      </Notice>
      <FormActions>
        <Button>{t(place === 'line' ? 'events.signUp.submitLine' : 'events.signUp.submit')}</Button>
        <a href={eventPage.href(t.lang, { slug: event.slug })}>{t('events.cancel')}</a>
      </FormActions>
    </Form>
  )
}

/** The same for everybody, whether the address was known or not. */
export function SentPage({ t, event }: { readonly t: Translator; readonly event: CommunityEvent }) {
  return (
    <>
      <PageHeading title={t('events.signUp.sentTitle')} lead={t('events.signUp.sentLead')} />
      <p>{t('events.signUp.sentText', { hours: confirmHours })}</p>
      <p>{t('events.signUp.sentNothing')}</p>
      <Row>
        <ButtonLink look="secondary" href={eventPage.href(t.lang, { slug: event.slug })}>
          {t('events.signUp.back')}
        </ButtonLink>
      </Row>
    </>
  )
}
