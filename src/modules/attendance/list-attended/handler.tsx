import type { Child } from 'hono/jsx'
import type { Translator } from '#platform/i18n/index.ts'
import { attachment, notFound, type RequestContext } from '#platform/http/index.ts'
import { sheetAnswer } from '#platform/sheets/index.ts'
import { ButtonLink } from '#ui/button.tsx'
import { type Column, DataTable } from '#ui/data-table.tsx'
import { DescriptionList } from '#ui/description-list.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Why } from '#ui/figure.tsx'
import { PageHeading, Row } from '#ui/layout.tsx'
import { getEvent } from '#modules/events/index.ts'
import { participationFile } from '../addresses.ts'
import type { AttendanceParts } from '../attendance-parts.ts'
import { readAttendance } from '../attendance.queries.ts'
import { attendancePage } from '../member-page.ts'
import { documentOf, type ParticipationList, participationList, tableOf } from './participation-list.ts'

type Context = RequestContext & { readonly params: { readonly eventId: string } }

const formats = ['pdf', 'xlsx', 'ods', 'csv'] as const

export function showList(parts: AttendanceParts) {
  return async (ctx: Context): Promise<Response> => {
    const { t, lang } = ctx
    const { event, list } = await readList(ctx, parts)
    return attendancePage(ctx, {
      title: list.title,
      event,
      content: (
        <>
          <PageHeading title={list.title} kicker={event.texts.de.title} lead={t('attendance.list.lead')} />
          {list.rows.length === 0 ? (
            <EmptyState title={t('attendance.list.empty.title')} text={t('attendance.list.empty.text')} />
          ) : (
            <>
              <Row>
                {formats.map((format) => (
                  <ButtonLink
                    look={format === 'pdf' ? 'primary' : 'secondary'}
                    href={participationFile.href(lang, { eventId: event.id, format })}
                    icon="download"
                    download
                  >
                    {t(`attendance.list.format.${format}`)}
                  </ButtonLink>
                ))}
              </Row>
              <Facts t={t} list={list} />
              <DataTable
                id="participation"
                caption={list.title}
                hideCaption
                columns={columnsOf(t, list)}
                rows={list.rows}
                dense
              />
              <p>{list.note}</p>
            </>
          )}
        </>
      ),
    })
  }
}

// More dates than these would make a card of each row longer than a telephone is high.
const mostDatesInSight = 3

function Facts({ t, list }: { readonly t: Translator; readonly list: ParticipationList }) {
  if (list.dates.length <= mostDatesInSight) return <DescriptionList items={[...list.facts, ...list.dates]} />
  return (
    <>
      <DescriptionList items={list.facts} />
      <Why summary={t('attendance.list.allDates', { count: list.dates.length })}>
        <DescriptionList items={list.dates} />
      </Why>
    </>
  )
}

/** The name first: it is what a row is called, also where rows are cards. Many dates are folded, each with what somebody has of it. */
function columnsOf(t: Translator, { head, dates }: ParticipationList): readonly Column<readonly string[]>[] {
  const columns = head.map((label, column) => ({
    label,
    ...(column === 1 ? { rowHeader: true } : {}),
    cell: (row: readonly string[]): Child => row[column] ?? '',
  }))
  const [code, name, municipality, ...rest] = columns
  const [ofDates, others] = [rest.slice(0, dates.length), rest.slice(dates.length)]
  const folded = {
    label: t('attendance.list.atDates'),
    cell: (row: readonly string[]): Child => (
      <Why summary={t('attendance.list.allDates', { count: dates.length })}>
        <ul>
          {ofDates.map(({ label, cell }) => (
            <li>
              {label}: {cell(row)}
            </li>
          ))}
        </ul>
      </Why>
    ),
  }
  const inSight = dates.length <= mostDatesInSight ? [...ofDates, ...others] : [...others, folded]
  return [name, code, municipality, ...inSight].filter((column) => column !== undefined)
}

export function downloadList(parts: AttendanceParts) {
  return async (
    ctx: RequestContext<'/mein/veranstaltungen/:eventId/anwesenheit/teilnahmeliste/:format'>,
  ): Promise<Response> => {
    const format = formats.find((known) => known === ctx.params.format) ?? notFound()
    const { event, list } = await readList(ctx, parts)
    const name = `${ctx.t('attendance.list.file')}-${event.slug}`
    if (format !== 'pdf') return sheetAnswer(ctx, format, tableOf(list), name)
    const bytes = parts.pdf.render(documentOf(ctx.t, list), ctx.now)
    return attachment(ctx, { bytes, type: 'application/pdf', name: `${name}.pdf` })
  }
}

async function readList(ctx: Context, { certificates }: AttendanceParts) {
  const event = await getEvent(ctx, ctx.params.eventId)
  const list = await ctx.db.read(ctx.actor, async (tx) =>
    participationList(ctx.t, {
      event,
      attendance: await readAttendance(tx, event.offerId),
      certificates: await certificates(tx, event.id, ctx.t),
    }),
  )
  return { event, list }
}
