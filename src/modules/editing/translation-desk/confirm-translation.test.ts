import { beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import { useDatabase } from '#test/database.ts'
import { listStatesOf } from '../article.queries.ts'
import { findWriters, goodText, newArticle, publishedText, savedText, typed } from '../texts.fixtures.ts'
import { confirmNative, confirmStillFits } from './confirm-translation.ts'

const site = useDatabase('demo')
let ruth: Actor
let daria: Actor
beforeAll(async () => {
  ;({ ruth, daria } = await findWriters(site))
})

const turkish = { title: 'Şenlik', summary: 'Kutluyoruz.', body: '## Ne zaman\n\nCumartesi.' }
const stateOf = (id: Id<'article'>) => site.db.read(ruth, async (tx) => (await listStatesOf(tx, id)).get('tr'))

/** An article with a German text at version 2 and a Turkish one made from it. */
async function translated(slug: string): Promise<Id<'article'>> {
  const id = await newArticle(site, ruth, slug)
  await publishedText(site, ruth, typed(id, 'de', 1, goodText))
  await savedText(site, ruth, typed(id, 'tr', 0, turkish, { germanSeen: 2 }))
  return id
}
const changeGerman = (id: Id<'article'>, seen: number, title: string) =>
  publishedText(site, ruth, typed(id, 'de', seen, { ...goodText, title }))

describe('a translation', () => {
  it('is outdated when another German text is public, not when one is only being written', async () => {
    const id = await translated('eins')
    await savedText(site, ruth, typed(id, 'de', 2, { ...goodText, title: 'Entwurf' }))
    expect(await stateOf(id)).toMatchObject({ outdated: false, germanVersion: 2 })
    await changeGerman(id, 3, 'Öffentlich')
    expect(await stateOf(id)).toMatchObject({ outdated: true })
  })

  it('stays outdated when it is only mended, and is up to date when its writer says so', async () => {
    const id = await translated('zwei')
    await changeGerman(id, 2, 'Anders')
    const mended = await savedText(site, ruth, typed(id, 'tr', 1, { ...turkish, title: 'Şenlik!' }, { germanSeen: 3 }))
    expect(await stateOf(id)).toMatchObject({ outdated: true, germanVersion: 2 })
    await savedText(site, ruth, typed(id, 'tr', mended, turkish, { germanSeen: 3, fits: true }))
    expect(await stateOf(id)).toMatchObject({ outdated: false, germanVersion: 3 })
  })

  it('is up to date again when the German goes back to what it was made from', async () => {
    const id = await translated('drei')
    await changeGerman(id, 2, 'Anders')
    await changeGerman(id, 3, goodText.title)
    expect(await stateOf(id)).toMatchObject({ outdated: false, germanVersion: 2 })
  })

  it('fits only the German somebody looked at', async () => {
    const id = await translated('vier')
    await changeGerman(id, 2, 'Anders')
    const says = (german: number, version = 1) =>
      confirmStillFits(site.db, daria, { articleId: id, lang: 'tr', version, german })
    expect(await says(2)).toMatchObject({ code: 'moved-on' })
    expect(await says(3, 2)).toMatchObject({ code: 'moved-on' })
    const both = await Promise.all([says(3), says(3)])
    expect(both.every(({ ok }) => ok)).toBe(true)
    expect(
      await site.rows("select from facts where subject = $1 and action = 'content.article.confirmed'", [id]),
    ).toHaveLength(1)
  })

  it('is checked by a native reader as it stands, and unchecked again by the next word', async () => {
    const id = await translated('fuenf')
    const check = (version: number) => confirmNative(site.db, daria, { articleId: id, lang: 'tr', version })
    expect(await check(2)).toMatchObject({ code: 'moved-on' })
    const both = await Promise.all([check(1), check(1)])
    expect(both.every(({ ok }) => ok)).toBe(true)
    expect(await stateOf(id)).toMatchObject({ nativeChecked: true })
    await savedText(site, ruth, typed(id, 'tr', 1, { ...turkish, title: 'Bayram' }))
    expect(await stateOf(id)).toMatchObject({ nativeChecked: false })
  })
})
