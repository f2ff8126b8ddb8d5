import { directionOf, tagOf } from '#kernel/language.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { type PdfDocument, plain, type Run } from '#platform/pdf/index.ts'
import type { WrittenTable } from '#platform/sheets/index.ts'
import { addressOf, type CommunityEvent, organiserOf } from '#modules/events/index.ts'
import type { OfferDate } from '#modules/registrations/index.ts'
import type { Attendance, Attended } from '../attendance.queries.ts'
import type { CertificateWords } from '../attendance-parts.ts'
import { clockOf, dateWords, nameOf, rowCode } from '../words.ts'

type Stated = { readonly term: string; readonly details: string }

/** The list a funder asks for, in the manner of Formblatt 2 C: what it was, and who was there when. Text only, for a page, paper and sheets alike. */
export type ParticipationList = {
  readonly title: string
  readonly publisher: string
  readonly facts: readonly Stated[]
  readonly dates: readonly Stated[]
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
  readonly note: string
}

type Parts = {
  readonly event: CommunityEvent
  readonly attendance: Attendance
  /** What stands in the column of certificates; empty for whoever has none. */
  readonly certificates: CertificateWords
}

/** The columns of Formblatt 2 C are not published; these are what it proves. */
export function participationList(t: Translator, { event, attendance, certificates }: Parts): ParticipationList {
  const { dates, people } = attendance
  const units = dates.reduce((sum, date) => sum + date.units, 0)
  const place = [t(`events.form.${event.form}`), ...(addressOf(event) === '' ? [] : [addressOf(event)])].join(', ')
  return {
    title: t('attendance.list.title'),
    publisher: organiserOf(t, event),
    facts: [
      { term: t('attendance.list.measure'), details: event.texts.de.title },
      { term: t('attendance.list.kind'), details: t(`events.kind.${event.kind}`) },
      { term: t('attendance.list.organiser'), details: organiserOf(t, event) },
      { term: t('attendance.list.units'), details: t('attendance.units', { units }) },
      { term: t('attendance.list.place'), details: place },
      { term: t('attendance.list.people'), details: t.number(people.length) },
    ],
    dates: dates.map((date) => ({ term: dateLabel(t, date), details: dateDetails(t, date) })),
    head: [
      t('attendance.list.code'),
      t('attendance.list.name'),
      t('attendance.list.municipality'),
      ...dates.map((date) => dateLabel(t, date)),
      t('attendance.list.sum'),
      t('attendance.list.certificate'),
    ],
    rows: people.map((person) => [
      rowCode(person),
      nameOf(t, person),
      person.municipality,
      ...person.perDate.map((_, index) => cellOf(t, dates[index], person.perDate[index])),
      units === 0 ? '' : t.number(person.attendedUnits),
      certificates.get(person.participantId) ?? '',
    ]),
    note: t('attendance.list.note'),
  }
}

function dateLabel(t: Translator, { position, startsAt }: OfferDate): string {
  return t('attendance.list.date', { number: position, date: t.date(startsAt, 'short') })
}

function dateDetails(t: Translator, date: OfferDate): string {
  return date.units === 0
    ? dateWords(t, date)
    : `${dateWords(t, date)} · ${t('attendance.units', { units: date.units })}`
}

/** `6 UE`, `4 UE (ab 10:20)`, `entschuldigt`: what somebody has of a date, and why it is not all of it. */
function cellOf(t: Translator, date: OfferDate | undefined, of: Attended['perDate'][number] | undefined): string {
  if (date === undefined || of === undefined) return ''
  const { mark, cameAt, leftAt } = of.presence
  if (mark !== 'present') return t(`attendance.list.mark.${mark}`)
  const had = date.units === 0 ? t('attendance.list.mark.present') : t('attendance.units', { units: of.units })
  const times = [
    ...(cameAt === null ? [] : [t('attendance.list.from', { time: clockOf(cameAt) })]),
    ...(leftAt === null ? [] : [t('attendance.list.to', { time: clockOf(leftAt) })]),
  ]
  return times.length === 0 ? had : `${had} (${times.join(', ')})`
}

export function documentOf(t: Translator, list: ParticipationList): PdfDocument {
  return {
    title: list.title,
    lang: tagOf(t.lang),
    dir: directionOf(t.lang),
    kicker: plain(list.publisher),
    lead: plain(list.facts[0]?.details ?? ''),
    blocks: [
      { kind: 'paragraph', runs: list.facts.slice(1).flatMap(({ term, details }) => lineOf(term, details)) },
      {
        kind: 'list',
        ordered: true,
        start: 1,
        items: list.dates.map(({ details }) => [{ kind: 'paragraph', runs: plain(details) }]),
      },
      {
        kind: 'table',
        header: list.head.map(plain),
        rows: list.rows.map((row) => row.map(plain)),
        widths: [2, 7, 5, ...list.dates.map(() => 4), 2, 4],
      },
      { kind: 'note', runs: plain(list.note) },
    ],
    footer: `${list.title} · ${list.facts[0]?.details ?? ''}`,
    publisher: list.publisher,
    wide: true,
  }
}

function lineOf(term: string, details: string): readonly Run[] {
  return [{ text: `${term}: `, strong: true }, { text: details }, { text: '', break: true }]
}

export function tableOf(list: ParticipationList): WrittenTable {
  return {
    name: list.title,
    above: [...[...list.facts, ...list.dates].map(({ term, details }) => [term, details]), []],
    head: list.head,
    rows: list.rows,
  }
}
