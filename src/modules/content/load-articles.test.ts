import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { systemActor } from '#kernel/actor.ts'
import { useDatabase } from '#test/database.ts'
import { loadArticles } from './load-articles.ts'

const site = useDatabase()
let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vielfaltsnetz-articles-'))
  await mkdir(join(folder, 'haus'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** A new version of the program with this text, started once. */
async function shipped(lang: string, title: string): Promise<number> {
  await writeFile(
    join(folder, 'haus', `${lang}.md`),
    `---\ntitle: '${title}'\nsummary: 'S'\nupdated: 2026-11-22\nnative_checked: false\n---\n\n## A\n\nText.\n`,
  )
  return site.db.inTransaction(systemActor('test'), (tx) => loadArticles(tx, folder))
}
const titles = async () =>
  (
    await site.rows<{ slug: string; lang: string; title: string }>(
      "select t.slug, t.lang, t.title from article_texts t join articles a using (slug) where a.file_name = 'haus' order by lang",
    )
  ).map(({ slug, lang, title }) => `${slug} ${lang} ${title}`)

describe('texts that come with the program', () => {
  it('arrive, and arrive anew in a version of their own while nobody has edited them', async () => {
    expect(await shipped('de', 'Eins')).toBe(1)
    expect(await shipped('de', 'Eins')).toBe(0)
    expect(await shipped('de', 'Zwei')).toBe(1)
    expect(await titles()).toEqual(['haus de Zwei'])
    expect(
      await site.rows(
        "select v.number, v.title, v.origin from article_versions v join articles a on a.id = v.article_id where a.file_name = 'haus' order by 1",
      ),
    ).toEqual([
      { number: 1, title: 'Eins', origin: 'file' },
      { number: 2, title: 'Zwei', origin: 'file' },
    ])
  })

  it('make translations outdated that did not come along', async () => {
    await shipped('en', 'Two')
    await shipped('de', 'Drei')
    const [english] = await site.rows(
      `select t.german_version < de.version as behind from article_texts t join article_texts de on de.slug = t.slug and de.lang = 'de'
       where t.slug = 'haus' and t.lang = 'en'`,
    )
    expect(english).toEqual({ behind: true })
  })

  it('leave a text alone that was edited on the site, and find an article that has moved', async () => {
    await site.rows(
      "update article_texts set file_checksum = null, title = 'Von Ruth' where slug = 'haus' and lang = 'de'",
    )
    await site.rows("update articles set slug = 'neues-haus' where slug = 'haus'")
    expect(await shipped('de', 'Vier')).toBe(0)
    expect(await shipped('en', 'Four')).toBe(1)
    expect(await titles()).toEqual(['neues-haus de Von Ruth', 'neues-haus en Four'])
  })
})
