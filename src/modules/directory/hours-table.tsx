import type { Translator } from '#platform/i18n/index.ts'
import { DataTable } from '#ui/data-table.tsx'
import { Ltr } from '#ui/layout.tsx'
import type { Hours } from './entry.ts'
import { LanguageName } from './language-names.tsx'
import { byWeekday } from './office-hours.ts'

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const

/** "Donnerstag, 14:00–16:00 Uhr, Русский (Russisch), mit Termin". */
export function HoursLine({
  t,
  hours,
  first = [],
}: {
  readonly t: Translator
  readonly hours: Hours
  readonly first?: readonly string[] | undefined
}) {
  const languages = hours.languages.toSorted((a, b) => Number(first.includes(b)) - Number(first.includes(a)))
  return (
    <>
      {weekdayName(t, hours.weekday)}
      {t('directory.comma')}
      <HoursSpan t={t} hours={hours} />
      {languages.slice(0, 3).map((code) => (
        <>
          {t('directory.comma')}
          <LanguageName t={t} code={code} />
        </>
      ))}
      {hours.channel === 'open' ? null : `${t('directory.comma')}${t(`directory.channel.${hours.channel}`)}`}
    </>
  )
}

/** The week of one site, day by day. */
export function HoursTable({
  t,
  id,
  caption,
  hours,
}: {
  readonly t: Translator
  readonly id: string
  readonly caption: string
  readonly hours: readonly Hours[]
}) {
  const rows = byWeekday(hours).flatMap((day) => day.hours.map((span) => ({ span })))
  return (
    <DataTable
      id={id}
      caption={caption}
      hideCaption
      selfEvident
      columns={[
        { label: t('directory.hours.day'), cell: ({ span }) => weekdayName(t, span.weekday), rowHeader: true },
        { label: t('directory.hours.time'), cell: ({ span }) => <HoursSpan t={t} hours={span} /> },
        { label: t('directory.hours.languages'), cell: ({ span }) => <HourLanguages t={t} codes={span.languages} /> },
        { label: t('directory.hours.channel'), cell: ({ span }) => channelText(t, span) },
      ]}
      rows={rows}
    />
  )
}

export function weekdayName(t: Translator, weekday: number): string {
  const day = weekdays.find((one) => one === weekday) ?? 1
  return t(`directory.weekday.${day}`)
}

function HoursSpan({ t, hours }: { readonly t: Translator; readonly hours: Hours }) {
  const [before = '', after = ''] = t('directory.hours.span', { span: '|' }).split('|')
  return (
    <>
      {before}
      <Ltr>{`${hours.from}–${hours.to}`}</Ltr>
      {after}
    </>
  )
}

function HourLanguages({ t, codes }: { readonly t: Translator; readonly codes: readonly string[] }) {
  if (codes.length === 0) return <>{t('directory.hours.anyLanguage')}</>
  return (
    <>
      {codes.map((code, index) => (
        <>
          {index === 0 ? '' : t('directory.comma')}
          <LanguageName t={t} code={code} />
        </>
      ))}
    </>
  )
}

function channelText(t: Translator, hours: Hours) {
  const channel = t(`directory.channel.${hours.channel}`)
  return hours.note === '' ? (
    channel
  ) : (
    <>
      {channel}. <bdi lang="de">{hours.note}</bdi>
    </>
  )
}
