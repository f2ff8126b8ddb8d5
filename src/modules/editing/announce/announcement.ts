import { sql } from 'kysely'
import { type Lang, languages } from '#kernel/language.ts'
import type { Tx } from '#platform/db/index.ts'

export const announcementKinds = ['info', 'warning'] as const
export type AnnouncementKind = (typeof announcementKinds)[number]

/** One notice over all public pages, from one instant to another. */
export type Announcement = {
  readonly kind: AnnouncementKind
  readonly texts: Readonly<Partial<Record<Lang, string>>>
  readonly startsAt: Date
  readonly endsAt: Date
  readonly version: number
}

export async function findAnnouncement(tx: Tx): Promise<Announcement | undefined> {
  const found = await sql<Announcement>`select kind, texts, starts_at as "startsAt", ends_at as "endsAt", version
    from announcements where place = 'site'`.execute(tx)
  return found.rows[0]
}

export type ShownAnnouncement = { readonly kind: AnnouncementKind; readonly text: string; readonly lang: Lang }

/** What stands over the pages of a language now: its own text, else the German one. One row by its key. */
export async function findShownAnnouncement(tx: Tx, lang: Lang): Promise<ShownAnnouncement | undefined> {
  const found = await findAnnouncement(tx)
  if (found === undefined || tx.now < found.startsAt || tx.now >= found.endsAt) return undefined
  const own = found.texts[lang]
  return own === undefined
    ? { kind: found.kind, text: found.texts.de ?? '', lang: 'de' }
    : { kind: found.kind, text: own, lang }
}

/** Languages it has no text in. */
export function missingLanguages({ texts }: Announcement): readonly Lang[] {
  return languages.filter((lang) => texts[lang] === undefined)
}
