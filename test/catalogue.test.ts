import { describe, expect, it } from 'vitest'
import { useDatabase } from './database.ts'

const database = useDatabase()

// Public by construction, or of no person: no scope to keep. Everything else is scoped.
const unscoped = [
  'articles',
  'districts',
  'form_keys',
  'installation',
  'languages',
  'municipalities',
  'municipality_districts',
  'place_names',
  'places_version',
  'postcodes',
  'schema_migrations',
  'search_words',
  'topics',
]

describe('the catalogue of the database', () => {
  it('AZ-06: every scoped table forces row-level security', async () => {
    const open = await database.rows<{ name: string }>(
      `select relname as name from pg_class where relnamespace in ('public'::regnamespace, 'contacts'::regnamespace) and relkind in ('r', 'p')
       and not (relrowsecurity and relforcerowsecurity) order by relname`,
    )
    expect(open.map((row) => row.name).filter((name) => !unscoped.includes(name))).toEqual([])
  })

  it('AZ-06: the program owns nothing, and is no superuser', async () => {
    const [role] = await database.rows(
      `select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb,
        (select count(*)::int from pg_class where relowner = r.oid) as owned from pg_roles r where rolname = 'vielfaltsnetz_app'`,
    )
    expect(role).toEqual({ rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false, owned: 0 })
  })

  it('AZ-06: views do not go around it, and SECURITY DEFINER stands on a list', async () => {
    const views = await database.rows(
      `select relname from pg_class where relnamespace in ('public'::regnamespace, 'contacts'::regnamespace) and relkind in ('v', 'm')
       and not coalesce(reloptions @> array['security_invoker=true'], false)`,
    )
    expect(views).toEqual([])
    const definers = await database.rows<{ name: string; path: string }>(
      `select n.nspname || '.' || proname as name, array_to_string(proconfig, ' ') as path from pg_proc p join pg_namespace n on n.oid = pronamespace
       where prosecdef and n.nspname in ('public', 'access', 'contacts') order by 1`,
    )
    const path = 'search_path=pg_catalog, public'
    expect(definers).toEqual([
      { name: 'access.chain_fact', path },
      { name: 'access.count_posts', path },
      { name: 'access.count_words', path },
      { name: 'access.find_posts', path },
    ])
  })

  it('every foreign key has an index of its own columns', async () => {
    const bare = await database.rows(
      `select conrelid::regclass::text as table, conname from pg_constraint c
       where contype = 'f' and connamespace in ('public'::regnamespace, 'contacts'::regnamespace) and not exists (
         select from pg_index i where i.indrelid = c.conrelid and (i.indkey::int2[])[0:cardinality(c.conkey) - 1] @> c.conkey)`,
    )
    expect(bare).toEqual([])
  })

  it('RL-02: every text column has a limit', async () => {
    const unlimited = await database.rows<{ name: string }>(
      `select c.relname || '.' || a.attname as name from pg_attribute a join pg_class c on c.oid = a.attrelid
       where c.relnamespace in ('public'::regnamespace, 'contacts'::regnamespace) and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
         and a.atttypid = 'text'::regtype and a.attgenerated = '' and not exists (
           select from pg_constraint k where k.conrelid = c.oid and k.contype in ('c', 'f') and k.conkey @> array[a.attnum])
       order by 1`,
    )
    expect(unlimited.map((row) => row.name).filter((name) => !name.startsWith('schema_migrations.'))).toEqual([])
  })

  it('CF-05: an answer after commit is durable', async () => {
    const settings = await database.rows<{ name: string; setting: string }>(
      `select name, setting from pg_settings where name in ('fsync', 'full_page_writes', 'synchronous_commit', 'data_checksums') order by name`,
    )
    expect(settings.map((row) => `${row.name}=${row.setting}`)).toEqual([
      'data_checksums=on',
      'fsync=on',
      'full_page_writes=on',
      'synchronous_commit=on',
    ])
  })
})
