import { sql } from 'kysely'
import { expect, it } from 'vitest'
import pg from 'pg'
import { useDatabase } from '#test/database.ts'
import { daria } from './actors.fixtures.ts'
import { findDemoProfiles } from './demo.fixtures.ts'
import { countProfiles, listLeastComplete, listProfiles } from './profile-list.queries.ts'
import { findProfile, listPublishedProfiles } from './profile.queries.ts'
const database = useDatabase('demo')
it('times', async () => {
  const c = new pg.Client(database.owner)
  await c.connect()
  await c.query(`set role none`)
  await c.query(`insert into profiles (kind, slug, name, state, district_id, telephone, created_at, updated_at)
    select case when i % 3 = 0 then 'project' else 'association' end, 'inv-' || i, 'Verein ' || md5(i::text), case when i % 10 = 0 then 'draft' else 'published' end, (array['fulda','hanau','giessen','kassel-stadt'])[1 + i % 4], '069 90009-100', now(), now() from generate_series(1, 9000) i`)
  await c.query(
    `insert into profile_texts select id, l, 'Text' from profiles, unnest(array['de','en']) l where slug like 'inv-%' on conflict do nothing`,
  )
  await c.query(
    `insert into profile_languages select p.id, l.code from profiles p, (select code from languages limit 4) l where slug like 'inv-%'`,
  )
  await c.query(
    `insert into sites (profile_id, name, municipality_id) select id, 'Haus', '06412000' from profiles where slug like 'inv-%'`,
  )
  await c.query(
    `insert into office_hours (site_id, weekday, opens_at, closes_at, channel) select s.id, d, '10:00', '12:00', 'open' from sites s, generate_series(1,3) d where s.name = 'Haus'`,
  )
  await c.query('analyze')
  await c.end()
  const { petras, petra } = await findDemoProfiles(database)
  const out: string[] = []
  async function time(name: string, work: () => Promise<unknown>) {
    const ms: number[] = []
    for (let i = 0; i < 7; i++) {
      const s = performance.now()
      await work()
      ms.push(performance.now() - s)
    }
    out.push(`${name}: ${ms.toSorted((a, b) => a - b)[3]?.toFixed(1)} ms`)
  }
  const first = await database.db.read(daria, (tx) => listProfiles(tx))
  await time('list first', () => database.db.read(daria, (tx) => listProfiles(tx)))
  await time('list next', () => database.db.read(daria, (tx) => listProfiles(tx, {}, { after: first.next })))
  await time('list kind', () => database.db.read(daria, (tx) => listProfiles(tx, { kind: 'project' })))
  await time('list text', () => database.db.read(daria, (tx) => listProfiles(tx, { text: 'abc1' })))
  await time('list petra', () => database.db.read(petra, (tx) => listProfiles(tx)))
  await time('least', () => database.db.read(daria, (tx) => listLeastComplete(tx, 5)))
  await time('count', () => database.db.read(daria, countProfiles))
  await time('find', () => database.db.read(petra, (tx) => findProfile(tx, petras)))
  await time('published 1', () => database.db.read(petra, (tx) => listPublishedProfiles(tx, [petras])))
  const s = performance.now()
  const all = await database.db.read(daria, (tx) => listPublishedProfiles(tx))
  out.push(`published all ${all.length}: ${(performance.now() - s).toFixed(0)} ms`)
  const { missingPartsSql, wantedPartsSql } = await import('./missing-parts.ts')
  await database.db.read(daria, async (tx) => {
    for (const q of [
      sql`explain (analyze, costs off) select p.* from profiles p where p.state = 'published' order by cardinality(${missingPartsSql()})::numeric / (${wantedPartsSql}) desc, p.name, p.id limit 5`,
      sql`explain (analyze, costs off) select p.id, ${missingPartsSql()} as missing from (select p.* from profiles p order by p.name, p.id limit 51) p join districts d on d.id = p.district_id`,
    ]) {
      const { rows } = await sql<Record<string, string>>`${q}`.execute(tx)
      out.push(
        '-----',
        ...rows
          .map((r) => (Object.values(r)[0] ?? '').slice(0, 170))
          .filter((l) => !/Filter: \(\(COALESCE|Sort Key/.test(l)),
      )
    }
  })
  if (process.env['POLICIES']) {
    const o = new pg.Client(database.owner)
    await o.connect()
    const all = `(select access.is_centre() or access.is_system())`
    for (const part of ['projects', 'profile_texts', 'profile_languages', 'profile_topics', 'sites'])
      await o.query(
        `alter policy ${part}_of_profile on ${part} using (${all} or profile_id = any ((select access.profiles())::uuid[])) with check (${all} or profile_id = any ((select access.profiles())::uuid[]))`,
      )
    await o.query(
      `alter policy office_hours_of_site on office_hours using (${all} or exists (select from sites s where s.id = site_id))`,
    )
    await o.query(
      `alter policy office_hour_languages_of_hour on office_hour_languages using (${all} or exists (select from office_hours h where h.id = office_hour_id))`,
    )
    await o.query(
      `alter policy profiles_read on profiles using (${all} or id = any ((select access.profiles())::uuid[]))`,
    )
    await o.end()
    out.push('===== other policies')
    await time('list first', () => database.db.read(daria, (tx) => listProfiles(tx)))
    await time('list petra', () => database.db.read(petra, (tx) => listProfiles(tx)))
    await time('least', () => database.db.read(daria, (tx) => listLeastComplete(tx, 5)))
    await time('find', () => database.db.read(petra, (tx) => findProfile(tx, petras)))
    await time('published 1', () => database.db.read(petra, (tx) => listPublishedProfiles(tx, [petras])))
    const s2 = performance.now()
    const all2 = await database.db.read(daria, (tx) => listPublishedProfiles(tx))
    out.push(`published all ${all2.length}: ${(performance.now() - s2).toFixed(0)} ms`)
  }
  console.log(out.join('\n'))
  expect(1).toBe(1)
}, 200000)
