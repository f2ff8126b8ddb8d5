import { marksOf } from '#kernel/language.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { Heading, Hidden } from '#ui/layout.tsx'
import { eventPage } from '../addresses.ts'
import { textOfEvent } from '../event.ts'
import { monthOf, organiserOf, placeOf, timesOf, weekdayOf } from '../event-words.ts'
import { SeatsAtGlance } from '../seats.tsx'
import { dayOf } from '../wall-time.ts'
import { type Asked, monthHref } from './criteria.ts'
import type { Listed } from './find.ts'
import { datesOf, monthBefore, weeksOf } from './month.ts'

type MonthProps = {
  readonly t: Translator
  readonly asked: Asked
  readonly month: string
  readonly events: readonly Listed[]
  readonly now: Date
}

/** A sheet of the calendar, each day with events leading to them in the list below: the list says everything the sheet shows. */
export function Month({ t, asked, month, events, now }: MonthProps) {
  const days = Map.groupBy(events, ({ localStart }) => dayOf(localStart))
  const name = monthOf(t, month)
  return (
    <>
      <Heading level={2}>{t('events.month.title', { month: name, count: events.length })}</Heading>
      <nav class="row views" aria-label={t('events.month.turn')}>
        <a href={monthHref(t.lang, asked, monthBefore(month, 1))}>{monthOf(t, monthBefore(month, 1))}</a>
        <a href={monthHref(t.lang, asked, monthBefore(month, -1))}>{monthOf(t, monthBefore(month, -1))}</a>
      </nav>
      <Sheet t={t} month={month} days={days} name={name} />
      {events.length === 0 ? <p>{t('events.month.none')}</p> : null}
      {[...days].map(([day, of]) => (
        <section aria-labelledby={`tag-${day}`}>
          <Heading level={3} id={`tag-${day}`}>
            {t.day(day)}
          </Heading>
          <ul class="month-list" role="list">
            {of.map((event) => (
              <MonthLine t={t} event={event} now={now} />
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}

type MonthLineProps = { readonly t: Translator; readonly event: Listed; readonly now: Date }

function MonthLine({ t, event, now }: MonthLineProps) {
  const { title, lang } = textOfEvent(event, t.lang)
  return (
    <li>
      <a href={eventPage.href(t.lang, { slug: event.slug })} {...(lang === t.lang ? {} : marksOf(lang))}>
        {title}
      </a>
      <p>
        {timesOf(t, event)}
        {t('events.comma')}
        {placeOf(t, event)}
        {t('events.comma')}
        <bdi>{organiserOf(t, event)}</bdi>
      </p>
      <p>
        <SeatsAtGlance t={t} event={event} pools={event.pools} now={now} />
      </p>
    </li>
  )
}

type SheetProps = Pick<MonthProps, 't' | 'month'> & {
  readonly name: string
  readonly days: ReadonlyMap<string, readonly Listed[]>
}

function Sheet({ t, month, days, name }: SheetProps) {
  return (
    <table class="month">
      <caption class="visually-hidden">{name}</caption>
      <thead>
        <tr>
          {/* The 1st of January 2024 was a Monday. */}
          {datesOf('2024-01')
            .slice(0, 7)
            .map((day) => (
              <th scope="col" abbr={weekdayOf(t, day, 'long')}>
                {weekdayOf(t, day, 'short')}
              </th>
            ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(month).map((week) => (
          <tr>
            {week.map((day) => (
              <td>{day === undefined ? null : <Day t={t} day={day} count={days.get(day)?.length ?? 0} />}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Day({ t, day, count }: { readonly t: Translator; readonly day: string; readonly count: number }) {
  const number = String(Number(day.slice(8)))
  if (count === 0) return <>{number}</>
  return (
    <a href={`#tag-${day}`}>
      {number}
      <Hidden> {t('events.month.onDay', { count })}</Hidden>
    </a>
  )
}
