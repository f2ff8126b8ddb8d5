import { Feed } from 'feed'
import { type Lang, tagOf } from '#kernel/language.ts'
import { licence } from '../licence.ts'

export type AtomFeed = {
  readonly lang: Lang
  readonly title: string
  readonly subtitle: string
  /** The address of the feed itself, and its name for ever. */
  readonly self: string
  /** The page that shows the same to people. */
  readonly page: string
  readonly author: string
  readonly entries: readonly AtomEntry[]
}

export type AtomEntry = {
  /** Never changes, whatever the language and the name. */
  readonly id: string
  readonly title: string
  readonly summary: string
  readonly url: string
  readonly updatedAt: Date
  readonly publishedAt?: Date
}

// An empty feed must say a time, too, and the same one each time.
const beginning = new Date('2026-01-01T00:00:00Z')

/** The feed as Atom (RFC 4287). */
export function atomText({ lang, title, subtitle, self, page, author, entries }: AtomFeed): string {
  const updated = new Date(Math.max(beginning.getTime(), ...entries.map(({ updatedAt }) => updatedAt.getTime())))
  const feed = new Feed({
    id: self,
    title: clean(title),
    description: clean(subtitle),
    updated,
    generator: false,
    link: page,
    feed: self,
    author: { name: clean(author) },
    copyright: licence.shortName,
  })
  for (const entry of entries) {
    feed.addItem({
      id: entry.id,
      title: asHtml(entry.title),
      description: asHtml(entry.summary),
      link: entry.url,
      date: entry.updatedAt,
      ...(entry.publishedAt === undefined ? {} : { published: entry.publishedAt }),
    })
  }
  // The package knows no language; readers need it for voice, direction and hyphens.
  return feed.atom1().replace('<feed ', `<feed xml:lang="${tagOf(lang)}" `)
}

/** The package says of titles and summaries that they are HTML. */
function asHtml(text: string): string {
  return clean(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** XML has no place for control characters and halves of characters. */
function clean(text: string): string {
  return text.toWellFormed().replaceAll(/[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/g, '')
}
