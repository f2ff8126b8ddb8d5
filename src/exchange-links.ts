import { articleOverview } from '#modules/editing/addresses.ts'
import { createArticleIn } from '#modules/editing/index.ts'
import { entryPath, listNewEntries } from '#modules/directory/index.ts'
import {
  calendarFile,
  eventPage,
  findPublicEvent,
  listEvents,
  listComingNamed,
  listNewEvents,
  textOfEvent,
  whenOf,
} from '#modules/events/index.ts'
import type { ExchangeLinks } from '#modules/exchange/index.ts'

/** What the exchange shows of events, entries and texts of the site; `knowsPath` says which public addresses there are. */
export function openExchangeLinks(knowsPath: (path: string) => boolean): ExchangeLinks {
  return {
    findEvent: async (tx, typed) => {
      const slug = /\/veranstaltungen\/([a-z0-9-]{1,100})(?:[/?#]|$)/.exec(typed)?.[1]
      return slug === undefined ? undefined : (await findPublicEvent(tx, slug))?.id
    },
    comingEvents: async (tx, ids, t) => {
      const events = [...(await listEvents(tx, ids)).values()]
      return events
        .filter(({ state, endsAt }) => state === 'published' && endsAt > tx.now)
        .toSorted((a, b) => a.startsAt.getTime() - b.startsAt.getTime())
        .map((event) => ({
          id: event.id,
          label: textOfEvent(event, t.lang).title,
          when: whenOf(t, event),
          href: eventPage.href(t.lang, { slug: event.slug }),
        }))
    },
    findComing: async (tx, words, t) =>
      (await listComingNamed(tx, words, 10)).map((event) => ({
        id: event.id,
        label: textOfEvent(event, t.lang).title,
        when: whenOf(t, event),
        href: eventPage.href(t.lang, { slug: event.slug }),
      })),
    calendarOf: async (tx, ids, { t, ...shown }) => {
      const events = [...(await listEvents(tx, ids)).values()].filter(({ state }) => state !== 'draft')
      return calendarFile(
        t,
        events.map((event) => ({ event })),
        shown,
      )
    },
    listNews: async (tx, watched, t) => {
      const events = await listNewEvents(tx, watched)
      const entries = await listNewEntries(tx, watched)
      return [
        ...events.map((event) => ({
          label: textOfEvent(event, t.lang).title,
          when: whenOf(t, event),
          href: eventPage.href(t.lang, { slug: event.slug }),
        })),
        ...entries.map((entry) => ({ label: entry.name, href: `/${t.lang}${entryPath(entry)}` })),
      ]
    },
    beginArticle: (tx, { title, summary, body }) =>
      createArticleIn(
        tx,
        { kind: 'portrait', area: null, title, slug: '', question: null, begin: { summary, body } },
        knowsPath,
      ),
    articleHref: (lang, articleId) => articleOverview.href(lang, { articleId }),
  }
}
