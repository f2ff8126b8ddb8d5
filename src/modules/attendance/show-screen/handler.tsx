import { notFound, type RequestContext } from '#platform/http/index.ts'
import { PageHeading } from '#ui/layout.tsx'
import { Notice } from '#ui/notice.tsx'
import { QrCode } from '#ui/qr-code.tsx'
import { checkIn, codeScreen, tapList } from '../addresses.ts'
import { countOf } from '../attendance.ts'
import { listAttendees } from '../attendance.queries.ts'
import { minutesBefore, opensAt } from '../check-in/check-in.ts'
import { codeAt, codeSeconds } from '../check-in/code.ts'
import { withKeptDate } from '../kept-date.ts'
import { attendancePage } from '../member-page.ts'
import { clockOf, countWords, dateWords } from '../words.ts'

type Context = RequestContext<'/mein/veranstaltungen/:eventId/anwesenheit/:dateId/bildschirm'>

const everySeconds = 20

/**
 * What the coordinator shows to the room: the code, its picture for cameras, and how many are there. Asks for itself anew by a header
 * of the answer, so that it needs no script; the script asks for the same page and only puts the new middle in.
 */
export function showScreen(key: Buffer) {
  return async (ctx: Context): Promise<Response> => {
    const { t, lang, now, params } = ctx
    const {
      event,
      date,
      read: people,
    } = await withKeptDate(ctx, (tx, kept) => listAttendees(tx, kept.event.offerId, kept.date.id))
    if (event.state !== 'published') return notFound()
    const on = now >= opensAt(date) && now <= date.endsAt
    const { code, until } = codeAt(key, date.id, now)
    const href = `${ctx.baseUrl}${checkIn.href(lang, {}, { code })}`
    const response = attendancePage(ctx, {
      title: t('attendance.screen.title'),
      event,
      date,
      belowDate: true,
      scripts: ['attendance-screen.js'],
      content: (
        <>
          <PageHeading title={t('attendance.screen.title')} kicker={event.texts.de.title} lead={dateWords(t, date)} />
          <div data-live={String(everySeconds)}>
            {on ? (
              <div class="code-screen">
                <QrCode text={href} place="code-screen__picture" />
                <div>
                  <p>{t('attendance.screen.how', { address: `${ctx.baseUrl}${checkIn.href(lang)}` })}</p>
                  <p class="code-screen__code">
                    <bdi dir="ltr">{code}</bdi>
                  </p>
                  <p>{t('attendance.screen.until', { time: clockOf(until), minutes: codeSeconds / 60 })}</p>
                </div>
              </div>
            ) : (
              <Notice t={t} kind="info">
                <p>{t('attendance.screen.notOn', { minutes: minutesBefore })}</p>
              </Notice>
            )}
            <p class="code-screen__count">{countWords(t, countOf(people.map(({ presence }) => presence)))}</p>
          </div>
          <p>
            <a href={tapList.href(lang, params)}>{t('attendance.screen.toList')}</a>
          </p>
        </>
      ),
    })
    if (on && ctx.url.searchParams.get('skript') === null)
      response.headers.set('refresh', `${everySeconds}; url=${codeScreen.href(lang, params)}`)
    return response
  }
}
