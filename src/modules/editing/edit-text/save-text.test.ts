import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '#kernel/actor.ts'
import { useDatabase } from '#test/database.ts'
import { findWriters, goodText, knowsPath, newArticle, publishedText, savedText, typed } from '../texts.fixtures.ts'
import { publishText } from '../publish-text/publish-text.ts'
import { restoreVersion } from '../text-history/restore-version.ts'
import { withdrawText } from '../withdraw-text/withdraw-text.ts'
import { saveText } from './save-text.ts'

const site = useDatabase('demo')
let ruth: Actor
let daria: Actor
let petra: Actor
beforeAll(async () => {
  ;({ ruth, daria, petra } = await findWriters(site))
})

const row = async (slug: string, lang = 'de') =>
  (
    await site.rows<{ title: string; body: string; state: string; version: number; latest_version: number }>(
      'select title, body, state, version, latest_version from article_texts where slug = $1 and lang = $2',
      [slug, lang],
    )
  )[0]
const factsOf = async (id: string) =>
  (await site.rows<{ action: string }>('select action from facts where subject = $1 order by id', [id])).map(
    (fact) => fact.action,
  )

describe('saving a text', () => {
  it('makes a version, records it, and leaves what the public sees as it was', async () => {
    const id = await newArticle(site, ruth, 'fassungen')
    await publishedText(site, ruth, typed(id, 'de', 1, goodText))
    const saved = await saveText(site.db, daria, typed(id, 'de', 2, { ...goodText, title: 'Winterfest' }))
    expect(saved).toEqual({ ok: true, value: { version: 3, changed: true } })
    expect(await row('fassungen')).toMatchObject({
      title: 'Sommerfest',
      state: 'published',
      version: 2,
      latest_version: 3,
    })
    expect(
      await site.rows('select number, title, origin from article_versions where article_id = $1 order by number', [id]),
    ).toEqual([
      { number: 1, title: 'Neu', origin: 'edited' },
      { number: 2, title: 'Sommerfest', origin: 'edited' },
      { number: 3, title: 'Winterfest', origin: 'edited' },
    ])
    expect(await factsOf(id)).toEqual([
      'content.article.created',
      'content.article.saved',
      'content.article.published',
      'content.article.saved',
    ])
  })

  it('makes no version and no fact of what stands there already', async () => {
    const id = await newArticle(site, ruth, 'nichts-neues')
    await savedText(site, ruth, typed(id, 'de', 1, goodText))
    const facts = await factsOf(id)
    expect(await saveText(site.db, daria, typed(id, 'de', 2, goodText))).toEqual({
      ok: true,
      value: { version: 2, changed: false },
    })
    expect(await factsOf(id)).toEqual(facts)
  })

  it('keeps both when two change different fields at once', async () => {
    const id = await newArticle(site, ruth, 'zwei-felder')
    const base = await savedText(site, ruth, typed(id, 'de', 1, goodText))
    const results = await Promise.all([
      saveText(site.db, ruth, typed(id, 'de', base, { ...goodText, title: 'Von Ruth' })),
      saveText(site.db, daria, typed(id, 'de', base, { ...goodText, summary: 'Von Daria' })),
    ])
    expect(results.every(({ ok }) => ok)).toBe(true)
    const [both] = await site.rows('select title, summary from article_texts where slug = $1', ['zwei-felder'])
    expect(both).toEqual({ title: 'Von Ruth', summary: 'Von Daria' })
  })

  it('lets exactly one of two win who change the same field at once, and tells the other', async () => {
    const id = await newArticle(site, ruth, 'ein-feld')
    const base = await savedText(site, ruth, typed(id, 'de', 1, goodText))
    const results = await Promise.all([
      saveText(site.db, ruth, typed(id, 'de', base, { ...goodText, body: '## A\n\nVon Ruth' })),
      saveText(site.db, daria, typed(id, 'de', base, { ...goodText, body: '## A\n\nVon Daria' })),
    ])
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    expect(results.filter((result) => !result.ok)).toEqual([{ ok: false, code: 'contested' }])
  })

  it('finds nothing to change for people who are not of the centre', async () => {
    const id = await newArticle(site, ruth, 'nicht-deins')
    await expect(saveText(site.db, petra, typed(id, 'de', 1, goodText))).rejects.toThrow(/row-level security/)
    expect(await row('nicht-deins')).toMatchObject({ title: 'Neu' })
  })
})

describe('versions', () => {
  it('are never changed or removed by the program', async () => {
    for (const change of [sql`update article_versions set title = 'x'`, sql`delete from article_versions`])
      await expect(site.db.inTransaction(ruth, (tx) => change.execute(tx))).rejects.toThrow(/permission denied/)
  })

  it('come back as a new version, and the public sees the old text until it is published', async () => {
    const id = await newArticle(site, ruth, 'zurueck')
    await publishedText(site, ruth, typed(id, 'de', 1, goodText))
    await publishedText(site, ruth, typed(id, 'de', 2, { ...goodText, title: 'Anders' }))
    expect(await restoreVersion(site.db, daria, { articleId: id, lang: 'de', number: 2 })).toMatchObject({
      value: { version: 4 },
    })
    expect(await row('zurueck')).toMatchObject({ title: 'Anders', version: 3, latest_version: 4 })
    expect(await restoreVersion(site.db, daria, { articleId: id, lang: 'de', number: 4 })).toMatchObject({
      code: 'same-already',
    })
  })
})

describe('publishing and withdrawing', () => {
  it('refuses what the check blocks, an older version, and the same twice', async () => {
    const id = await newArticle(site, ruth, 'geprueft')
    const bad = await savedText(
      site,
      ruth,
      typed(id, 'de', 1, { ...goodText, body: '#### Zu tief\n\n[hier](/de/finden)' }),
    )
    const publish = (version: number) =>
      publishText(site.db, ruth, { articleId: id, lang: 'de', version, at: null }, knowsPath)
    expect(await publish(bad)).toMatchObject({ code: 'blocked' })
    const good = await savedText(site, ruth, typed(id, 'de', bad, goodText))
    expect(await publish(bad)).toMatchObject({ code: 'moved-on' })
    const both = await Promise.all([publish(good), publish(good)])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(both.find(({ ok }) => !ok)).toMatchObject({ code: 'already-published' })
  })

  it('follows the newest text again once it is withdrawn, and forgets the date', async () => {
    const id = await newArticle(site, ruth, 'wieder-weg')
    await publishedText(site, ruth, typed(id, 'de', 1, goodText))
    await savedText(site, ruth, typed(id, 'de', 2, { ...goodText, title: 'Neuer' }))
    expect(await withdrawText(site.db, ruth, { articleId: id, lang: 'de' })).toMatchObject({ ok: true })
    expect(await row('wieder-weg')).toMatchObject({ state: 'withdrawn', title: 'Neuer', version: 3 })
    const [article] = await site.rows('select published_at from articles where id = $1', [id])
    expect(article).toEqual({ published_at: null })
    expect(await withdrawText(site.db, ruth, { articleId: id, lang: 'de' })).toMatchObject({ code: 'not-published' })
  })
})
