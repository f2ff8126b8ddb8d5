import { sql } from 'kysely'
import { beforeAll, expect, it } from 'vitest'
import { systemActor } from '#kernel/actor.ts'
import { useDatabase } from '#test/database.ts'
import { countAudience } from './reader.queries.ts'

const { rows, db } = useDatabase()
const actor = systemActor('newsletter.count')

beforeAll(async () => {
  await rows('delete from newsletter_readers')
  await rows(`insert into newsletter_wordings values (sha256('x'), 'de', 'Ja', now())`)
  await rows(`insert into newsletter_readers (email, lang, lists, district_ids, wording_hash, asked_at, confirmed_at, link_hash, bounce_hash)
    select 'r' || n || '@post.example', (array['de','en','tr','ar','uk'])[1 + n % 5], '{lotsinnen}',
      case when n % 100 = 0 then '{giessen}' else '{}' end::text[], sha256('x'), now(), now(),
      sha256(('l' || n)::bytea), sha256(('b' || n)::bytea) from generate_series(1, 10000) n`)
  await rows('vacuum analyze newsletter_readers')
})

it('counts 10,000 readers in an index alone, and those of a Kreis and a topic right', async () => {
  const plan = await db.read(actor, async (tx) => {
    const { rows: lines } = await sql<Record<string, string>>`
      explain select lang, count(*) from newsletter_readers where confirmed_at is not null group by lang`.execute(tx)
    return lines.flatMap((line) => Object.values(line)).join('\n')
  })
  expect(plan).toContain('Index Only Scan using newsletter_readers_langs')
  const ofKreis = { lists: ['lotsinnen'], districtIds: ['giessen'] }
  const counts = await db.read(actor, async (tx) => [await countAudience(tx), await countAudience(tx, ofKreis)])
  expect(counts.map((counted) => counted.reduce((sum, { count }) => sum + count, 0))).toEqual([10_000, 100])
})
