import { beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '#kernel/actor.ts'
import { instantInBerlin } from '#platform/clock/index.ts'
import { useDatabase } from '#test/database.ts'
import { publishText } from '../publish-text/publish-text.ts'
import { findWriters, goodText, knowsPath, newArticle, savedText, typed } from '../texts.fixtures.ts'
import { unscheduleText } from '../withdraw-text/withdraw-text.ts'
import { publishDue } from './publish-due.ts'

const site = useDatabase('demo')
let ruth: Actor
beforeAll(async () => {
  ;({ ruth } = await findWriters(site))
})

async function scheduled(slug: string, day: string, time: string) {
  const id = await newArticle(site, ruth, slug)
  const version = await savedText(site, ruth, typed(id, 'de', 1, goodText))
  const at = instantInBerlin(day, time) ?? null
  const result = await publishText(site.db, ruth, { articleId: id, lang: 'de', version, at }, knowsPath)
  return { id, version, result }
}
const stateOf = async (slug: string) =>
  (
    await site.rows<{ state: string; title: string }>('select state, title from article_texts where slug = $1', [slug])
  )[0]
const published = (id: string) =>
  site.rows("select from facts where subject = $1 and action = 'content.article.published'", [id])

describe('what is due', () => {
  it('appears at nine in the morning after the night the clocks went forward, not an hour early or late', async () => {
    site.clock.set(new Date('2027-03-27T12:00:00Z'))
    const { id, result } = await scheduled('fruehling', '2027-03-28', '09:00')
    expect(result).toMatchObject({ value: { scheduled: true } })
    site.clock.set(new Date('2027-03-28T06:59:59Z'))
    expect(await publishDue(site.db)).toBe(0)
    expect(await stateOf('fruehling')).toMatchObject({ state: 'draft' })
    site.clock.set(new Date('2027-03-28T07:00:40Z'))
    expect(await publishDue(site.db)).toBe(1)
    expect(await stateOf('fruehling')).toMatchObject({ state: 'published' })
    // It is dated by when it was meant to appear, not by when the job came round.
    const [article] = await site.rows<{ published_at: Date }>('select published_at from articles where id = $1', [id])
    expect(article?.published_at.toISOString()).toBe('2027-03-28T07:00:00.000Z')
  })

  it('appears exactly once, however many look', async () => {
    site.clock.set(new Date('2027-05-01T08:00:00Z'))
    const made = await Promise.all(
      ['eins', 'zwei', 'drei'].map((slug) => scheduled(`mai-${slug}`, '2027-05-02', '10:00')),
    )
    site.clock.set(new Date('2027-05-02T08:00:00Z'))
    const shown = await Promise.all([1, 2, 3, 4].map(() => publishDue(site.db)))
    expect(shown.reduce((sum, one) => sum + one, 0)).toBe(3)
    for (const { id } of made) expect(await published(id)).toHaveLength(1)
    expect(await publishDue(site.db)).toBe(0)
  })

  it('is the version that was looked at; what was written later waits', async () => {
    site.clock.set(new Date('2027-06-01T08:00:00Z'))
    const { id, version } = await scheduled('juni', '2027-06-02', '10:00')
    await savedText(site, ruth, typed(id, 'de', version, { ...goodText, title: 'Halb fertig', body: '#### kaputt' }))
    site.clock.set(new Date('2027-06-02T08:00:00Z'))
    expect(await publishDue(site.db)).toBe(1)
    expect(await stateOf('juni')).toMatchObject({ state: 'published', title: 'Sommerfest' })
  })

  it('is nothing once the date is cancelled, and no date in the past is taken', async () => {
    site.clock.set(new Date('2027-07-01T08:00:00Z'))
    const { id } = await scheduled('juli', '2027-07-02', '10:00')
    expect(await unscheduleText(site.db, ruth, { articleId: id, lang: 'de' })).toMatchObject({ ok: true })
    site.clock.set(new Date('2027-07-03T08:00:00Z'))
    expect(await publishDue(site.db)).toBe(0)
    expect((await scheduled('zu-spaet', '2027-07-03', '09:00')).result).toMatchObject({ code: 'time-past' })
    expect((await scheduled('zu-weit', '2029-07-03', '09:00')).result).toMatchObject({ code: 'time-far' })
  })
})
