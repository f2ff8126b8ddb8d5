import type { RequestContext } from '#platform/http/index.ts'
import { ButtonLink } from '#ui/button.tsx'
import { Card, CardList } from '#ui/card.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { PageHeading, Row, Stack } from '#ui/layout.tsx'
import { StatusTag } from '#ui/tags.tsx'
import { getEvent } from '#modules/events/index.ts'
import type { OfferDate } from '#modules/registrations/index.ts'
import { participationList, signInSheet, tapList } from '../addresses.ts'
import { countOf } from '../attendance.ts'
import { type Attendance, readAttendance } from '../attendance.queries.ts'
import { dateOfNow } from '../check-in/check-in.ts'
import { attendancePage } from '../member-page.ts'
import { countWords, dateWords } from '../words.ts'

/** The dates of an event: the one that is on or comes next is the thing to do. */
export async function showAttendance(
  ctx: RequestContext<'/mein/veranstaltungen/:eventId/anwesenheit'>,
): Promise<Response> {
  const { t, lang, now } = ctx
  const event = await getEvent(ctx, ctx.params.eventId)
  const attendance = await ctx.db.read(ctx.actor, (tx) => readAttendance(tx, event.offerId))
  const { dates, people } = attendance
  const next = event.state === 'published' ? dateOfNow(dates, now) : undefined
  const params = { eventId: event.id }
  return attendancePage(ctx, {
    title: t('attendance.title'),
    event,
    content: (
      <Stack>
        <PageHeading title={t('attendance.title')} kicker={event.texts.de.title} lead={t('attendance.lead')} />
        {people.length === 0 ? (
          <EmptyState title={t('attendance.taps.empty.title')} text={t('attendance.taps.empty.text')} />
        ) : (
          <Row>
            <ButtonLink
              href={
                next === undefined
                  ? participationList.href(lang, params)
                  : tapList.href(lang, { ...params, dateId: next.id })
              }
            >
              {t(next === undefined ? 'attendance.list.title' : 'attendance.toTaps')}
            </ButtonLink>
            {next === undefined ? null : (
              <ButtonLink look="secondary" href={participationList.href(lang, params)}>
                {t('attendance.list.title')}
              </ButtonLink>
            )}
          </Row>
        )}
        <CardList label={t('attendance.dates')}>
          {dates.map((date, index) => (
            <Card
              title={dateWords(t, date)}
              level={2}
              href={event.state === 'draft' ? undefined : tapList.href(lang, { ...params, dateId: date.id })}
              meta={date.units === 0 ? undefined : t('attendance.units', { units: date.units })}
              actions={
                event.state === 'draft' ? undefined : (
                  <a href={signInSheet.href(lang, { ...params, dateId: date.id })} download>
                    {t('attendance.sheet.print')}
                  </a>
                )
              }
            >
              <DateState t={t} date={date} index={index} now={now} attendance={attendance} />
            </Card>
          ))}
        </CardList>
      </Stack>
    ),
  })
}

type DateStateProps = {
  readonly t: RequestContext['t']
  readonly date: OfferDate
  readonly index: number
  readonly now: Date
  readonly attendance: Attendance
}

function DateState({ t, date, index, now, attendance: { people } }: DateStateProps) {
  const counts = countOf(people.flatMap(({ perDate }) => perDate[index]?.presence ?? []))
  if (now < date.startsAt && counts.open === counts.all)
    return <StatusTag tone="neutral">{t('attendance.state.coming')}</StatusTag>
  return (
    <>
      <p>{countWords(t, counts)}</p>
      {counts.open === 0 ? (
        <StatusTag tone="success">{t('attendance.state.complete')}</StatusTag>
      ) : (
        <StatusTag tone="warning">{t('attendance.state.open', { count: counts.open })}</StatusTag>
      )}
    </>
  )
}
