import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { anonymous, systemActor } from '#kernel/actor.ts'
import { useDatabase } from '#test/database.ts'
import { rebuildDirectory, refreshDirectory } from './refresh-directory.ts'
import { findEntryPage } from './show-entry/entry.queries.ts'

const database = useDatabase('demo')
const system = systemActor('test')
const refresh = (id: string) => database.db.inTransaction(system, (tx) => refreshDirectory(tx, id))
const page = (slug: string) => database.db.read(anonymous, (tx) => findEntryPage(tx, slug, true))

async function idOf(slug: string): Promise<string> {
  const [row] = await database.rows<{ id: string }>('select id from profiles where slug = $1', [slug])
  if (row === undefined) throw new Error(`No profile ${slug}`)
  return row.id
}

/** Everything the public tables hold, as one text. */
async function everythingPublic(): Promise<string> {
  const parts = ['directory_entries', 'directory_pages', 'directory_points', 'search_documents', 'search_words']
  const texts = await Promise.all(
    parts.map((part) =>
      database.rows<{ all: string }>(`select coalesce(string_agg(t::text, ' '), '') as all from ${part} t`),
    ),
  )
  return texts.flatMap((rows) => rows.map(({ all }) => all)).join('\n')
}

describe('PR-19: what the public tables hold', () => {
  it('is only what was chosen: no hidden field gets in, whatever way it is written', async () => {
    const id = await idOf('wir-lotsinnen-bruecke')
    const before = await database.rows('select * from profiles where id = $1', [id])
    await database.rows(
      `update profiles set contact_role = 'Canaryrole', telephone = '069 90009-987', email = 'canary@hidden.example',
        website = 'https://canary-web.example', accessibility = 'Canaryramp', public_fields = '{}' where id = $1`,
      [id],
    )
    await database.rows("update sites set address = 'Canarystreet 9' where profile_id = $1", [id])
    await refresh(id)
    expect(await everythingPublic()).not.toMatch(/canary|90009-987/i)
    await database.db.inTransaction(system, rebuildDirectory)
    expect(await everythingPublic()).not.toMatch(/canary|90009-987/i)
    await database.rows("update profiles set public_fields = '{telephone}' where id = $1", [id])
    await refresh(id)
    expect((await page('wir-lotsinnen-bruecke'))?.reach).toEqual({ telephone: '069 90009-987' })
    expect(await everythingPublic()).not.toMatch(/canary/i)
    expect(before).toHaveLength(1)
  })

  it('holds no draft and nothing withdrawn', async () => {
    const [counts] = await database.rows(
      `select count(*)::int as wrong from directory_entries e join profiles p on p.id = e.profile_id where p.state <> 'published'`,
    )
    expect(counts).toEqual({ wrong: 0 })
    const id = await idOf('wir-lotsinnen-viernheim')
    expect(await page('wir-lotsinnen-viernheim')).toBeDefined()
    await database.rows("update profiles set state = 'withdrawn' where id = $1", [id])
    await refresh(id)
    expect(await page('wir-lotsinnen-viernheim')).toBeUndefined()
    expect(await database.rows('select from search_documents where profile_id = $1', [id])).toEqual([])
    expect(await everythingPublic()).not.toContain(id)
    await database.rows("update profiles set state = 'published' where id = $1", [id])
    await refresh(id)
    expect((await page('wir-lotsinnen-viernheim'))?.name).toBe('WIR Lots*innen Viernheim')
  })
})

describe('a refreshed entry', () => {
  it('shows the change and keeps the words of the search in step', async () => {
    const id = await idOf('wir-lotsinnen-roedermark')
    await database.rows(
      "update profile_texts set text = 'Wir spielen Quarzophon.' where profile_id = $1 and lang = 'de'",
      [id],
    )
    await refresh(id)
    expect((await page('wir-lotsinnen-roedermark'))?.texts.de).toBe('Wir spielen Quarzophon.')
    const known = await database.rows("select word, shown, count from search_words where word = 'quarzophon'")
    expect(known).toEqual([{ word: 'quarzophon', shown: 'Quarzophon', count: 1 }])
    await database.rows("update profile_texts set text = 'Wir spielen.' where profile_id = $1 and lang = 'de'", [id])
    await refresh(id)
    expect(await database.rows("select from search_words where word = 'quarzophon'")).toEqual([])
  })

  it('passes over what is no profile', async () => {
    await expect(refresh('articles')).resolves.toBeUndefined()
    await expect(refresh('00000000-0000-4000-8000-000000000000')).resolves.toBeUndefined()
  })

  it('is the same as one made anew', async () => {
    const id = await idOf('wir-lotsinnen-bruecke')
    const stored = () =>
      database.rows(
        `select e.*, p.card, p.page, (select jsonb_agg(to_jsonb(o) order by o.position) from directory_points o where o.profile_id = e.profile_id) as points,
          (select jsonb_agg(to_jsonb(d) - 'id' order by d.lang) from search_documents d where d.profile_id = e.profile_id) as documents
        from directory_entries e join directory_pages p using (profile_id) where profile_id = $1`,
        [id],
      )
    await refresh(id)
    const refreshed = await stored()
    const words = await database.rows('select word, count from search_words order by word')
    await database.db.inTransaction(system, rebuildDirectory)
    expect(await stored()).toEqual(refreshed)
    expect(await database.rows('select word, count from search_words order by word')).toEqual(words)
  })
})

describe('AZ-04: who writes the public tables', () => {
  it('nobody from outside', async () => {
    const write = (statement: string) => database.db.inTransaction(anonymous, (tx) => sql.raw(statement).execute(tx))
    const { numAffectedRows } = await write("update directory_entries set name = 'x'")
    expect(numAffectedRows).toBe(0n)
    expect((await write('delete from search_documents')).numAffectedRows).toBe(0n)
    await expect(
      write(
        "insert into search_documents (kind, ref, lang, title, summary, body, path) values ('article', 'x', 'de', 'x', '', '', '/x')",
      ),
    ).rejects.toThrow('row-level security')
    await expect(write("insert into search_words values ('x', 'x', 1)")).rejects.toThrow('permission denied')
  })
})
