import { wholeMinute } from '#platform/clock/index.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { StatusTag } from '#ui/tags.tsx'
import type { GroupOfPerson } from './group.ts'
import type { Card } from './people.queries.ts'

/** `1,2 MB`. */
export function sizeOf(t: Translator, bytes: number): string {
  return bytes < 1_000_000
    ? t('exchange.kilobytes', { size: Math.max(1, Math.round(bytes / 1000)) })
    : t('exchange.megabytes', { size: t.number(Math.round(bytes / 100_000) / 10) })
}

/** Day and time as they are read beside a name. */
export function momentWords(t: Translator, instant: Date): string {
  return t.moment(wholeMinute(instant))
}

/** The name of who wrote; people who are gone have none. */
export function authorWords(
  t: Translator,
  { authorId, authorName }: { readonly authorId: string | null; readonly authorName: string },
) {
  return authorId === null ? t('exchange.formerMember') : authorName
}

/** `Koordination, Brücke e. V.` */
export function roleWords(t: Translator, { roleKind, profileName }: Pick<Card, 'roleKind' | 'profileName'>): string {
  const role = t(`exchange.role.${roleKind}`)
  return profileName === '' ? role : t('exchange.roleOf', { role, profile: profileName })
}

export function KindTag({
  t,
  group,
}: {
  readonly t: Translator
  readonly group: Pick<GroupOfPerson, 'kind' | 'open'>
}) {
  return (
    <>
      <StatusTag tone="info">{t(`exchange.kind.${group.kind}`)}</StatusTag>{' '}
      {group.open ? null : <StatusTag tone="neutral">{t('exchange.byInvitation')}</StatusTag>}
    </>
  )
}
