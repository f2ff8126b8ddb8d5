import type { RequestContext } from '#platform/http/index.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { ButtonLink } from '#ui/button.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { TextField } from '#ui/fields.tsx'
import { ErrorSummary, Form } from '#ui/form.tsx'
import { Icon } from '#ui/icon.tsx'
import { Hidden, PageHeading, Row } from '#ui/layout.tsx'
import { Notice } from '#ui/notice.tsx'
import type { CommunityEvent } from '#modules/events/index.ts'
import { hoursBeforeDate, type OfferDate } from '#modules/registrations/index.ts'
import { codeScreen, entryCorrection, offlineWorker, sheetPhotos, signInSheet, tapList, tapSync } from '../addresses.ts'
import { countOf, type Presence, type Tap, tapsOpenAt } from '../attendance.ts'
import type { Attendee } from '../attendance.queries.ts'
import { byName, countWords, dateWords, nameOf, presenceWords } from '../words.ts'

type TapListProps = {
  readonly ctx: RequestContext
  readonly event: CommunityEvent
  readonly date: OfferDate
  readonly people: readonly Attendee[]
  /** The row whose time was wrong. */
  readonly wrong: { readonly participant: string; readonly clock: string; readonly text: string } | undefined
}

/** Everybody on one date, to press; first of all how many are there. */
export function TapListPage({ ctx, event, date, people, wrong }: TapListProps) {
  const { t, lang } = ctx
  const params = { eventId: event.id, dateId: date.id }
  const open = ctx.now >= tapsOpenAt(date)
  const sorted = people.toSorted((a, b) => byName(t)(a.participant, b.participant))
  return (
    <>
      <PageHeading title={dateWords(t, date)} kicker={event.texts.de.title} />
      <ErrorSummary
        t={t}
        errors={wrong === undefined || !open ? [] : [{ id: `clock-${wrong.participant}`, text: wrong.text }]}
      />
      {people.length === 0 ? (
        <EmptyState title={t('attendance.taps.empty.title')} text={t('attendance.taps.empty.text')} />
      ) : (
        <>
          {open ? null : (
            <Notice t={t} kind="info">
              <p>{t('attendance.taps.tooEarly', { hours: hoursBeforeDate })}</p>
            </Notice>
          )}
          <div class="tap-board">
            <p class="tap-board__count" data-count>
              {countWords(t, countOf(people.map(({ presence }) => presence)))}
            </p>
            <p class="tap-board__net" role="status" data-net />
          </div>
          <ul
            class="taps"
            role="list"
            aria-label={t('attendance.taps.list')}
            {...(open
              ? offlineData(t, date, tapSync.href(lang, params), offlineWorker.href(lang, { eventId: event.id }))
              : {})}
          >
            {sorted.map(({ participant, presence }) => (
              <TapRow
                t={t}
                action={tapList.href(lang, params)}
                correction={entryCorrection.href(lang, { ...params, participantId: participant.id })}
                formKey={ctx.formKey}
                open={open}
                name={nameOf(t, participant)}
                id={participant.id}
                left={participant.left}
                presence={presence}
                wrong={wrong?.participant === participant.id ? wrong : undefined}
              />
            ))}
          </ul>
        </>
      )}
      <div class="tap-links">
        <Row>
          <ButtonLink look="secondary" href={codeScreen.href(lang, params)}>
            {t('attendance.screen.title')}
          </ButtonLink>
          <ButtonLink look="secondary" href={signInSheet.href(lang, params)} download>
            {t('attendance.sheet.print')}
          </ButtonLink>
          <ButtonLink look="secondary" href={sheetPhotos.href(lang, params)}>
            {t('attendance.photos.title')}
          </ButtonLink>
        </Row>
      </div>
    </>
  )
}

/** What the script needs to go on without network, said in the words of the page. */
function offlineData(t: Translator, { startsAt, endsAt }: OfferDate, sync: string, worker: string) {
  return {
    'data-taps': sync,
    'data-worker': worker,
    'data-starts': startsAt.toISOString(),
    'data-ends': endsAt.toISOString(),
    'data-present': t('attendance.mark.present'),
    'data-absent': t('attendance.mark.absent'),
    'data-excused': t('attendance.mark.excused'),
    'data-open': t('attendance.mark.open'),
    // The script puts the time in place of the dots.
    'data-late': t('attendance.since', { time: '…' }),
    'data-left': t('attendance.until', { time: '…' }),
    'data-saved': t('attendance.taps.saved'),
    'data-waiting': t('attendance.taps.waiting', { count: '…' }),
    'data-sign-in': t('attendance.taps.signIn'),
    'data-refused': t('attendance.taps.refused'),
    'data-clock-needed': t('attendance.tap.clock.errors.time-needed'),
  }
}

type TapRowProps = {
  readonly t: Translator
  readonly action: string
  readonly correction: string
  readonly formKey: string
  readonly open: boolean
  readonly id: string
  readonly name: string
  readonly left: boolean
  readonly presence: Presence
  readonly wrong: TapListProps['wrong']
}

function TapRow(props: TapRowProps) {
  const { t, id, name, left, presence, open, action, correction, formKey, wrong } = props
  const button = (tap: Tap, pressed: boolean) => <TapButton t={t} tap={tap} name={name} pressed={pressed} />
  return (
    <li class={`tap tap--${presence.mark}`} id={`p-${id}`} data-mark={presence.mark}>
      <div class="tap__who">
        <a class="tap__name" href={correction}>
          {name}
        </a>
        <span class="tap__state">{presenceWords(t, presence)}</span>
        {left ? <span class="tap__left">{t('attendance.gaveSeatBack')}</span> : null}
      </div>
      {open ? (
        <Form
          action={action}
          label={name}
          hidden={[
            { name: '_key', value: formKey },
            { name: 'participant', value: id },
          ]}
        >
          <div class="tap__buttons">
            {button('present', presence.mark === 'present')}
            {button('absent', presence.mark === 'absent')}
          </div>
          <details class="tap__more" open={wrong !== undefined}>
            <summary>
              {t('attendance.tap.more')}
              <Hidden>: {name}</Hidden>
            </summary>
            <TextField
              t={t}
              id={`clock-${id}`}
              name="clock"
              label={t('attendance.tap.clock.label')}
              hint={t('attendance.tap.clock.hint')}
              error={wrong?.text}
              value={wrong?.clock}
              width="short"
              attributes={{ type: 'time' }}
            />
            <div class="tap__buttons">
              {button('late', presence.cameAt !== null)}
              {button('left', presence.leftAt !== null)}
              {button('excused', presence.mark === 'excused')}
              {button('open', false)}
            </div>
          </details>
        </Form>
      ) : null}
    </li>
  )
}

type TapButtonProps = { readonly t: Translator; readonly tap: Tap; readonly name: string; readonly pressed: boolean }

/** Read aloud alone, "Da" would not say who. */
function TapButton({ t, tap, name, pressed }: TapButtonProps) {
  const label = t(`attendance.tap.${tap}`)
  return (
    <button
      class={`tap__button tap__button--${tap}`}
      type="submit"
      name="tap"
      value={tap}
      aria-label={`${label}: ${name}`}
      aria-pressed={pressed ? 'true' : 'false'}
    >
      {tap === 'present' ? <Icon name="check" /> : null}
      {label}
    </button>
  )
}
