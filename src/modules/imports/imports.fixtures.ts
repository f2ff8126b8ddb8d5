import { openLog } from '#platform/log/index.ts'
import { writeCsv } from '#platform/sheets/index.ts'
import type { House, Persona, Visit } from '#test/house.ts'
import { importPage } from './addresses.ts'
import { workOnImports } from './work/work.ts'

const quiet = openLog({ write: () => undefined })

/** Lets the background do what waits, as it does in the running program. */
export function work(house: Pick<House, 'db'>): Promise<number> {
  return workOnImports(house.db, quiet)
}

export type BroughtFile = { readonly name: string; readonly bytes: Uint8Array; readonly target: string }

/** Sends a file as the browser does; the answer leads to the page of the import. */
export async function sendFile(house: House, persona: Persona, { name, bytes, target }: BroughtFile): Promise<Visit> {
  const body = new FormData()
  keys += 1
  body.set('_key', `imports${String(keys).padStart(15, '0')}`)
  body.set('target', target)
  body.set('file', new File([new Uint8Array(bytes)], name))
  return house.visit(persona, '/de/mein/listen/neu', {
    method: 'POST',
    headers: { origin: house.settings.baseUrl },
    body,
  })
}

let keys = 0

/** Sends a file, has it read, and answers the id of the import. */
export async function bring(house: House, persona: Persona, file: BroughtFile): Promise<string> {
  const sent = await sendFile(house, persona, file)
  const id = sent.location?.split('/').at(-1) ?? ''
  if (sent.status !== 303) throw new Error(`The file was not taken: ${sent.status} ${sent.text.slice(0, 300)}`)
  await work(house)
  return id
}

/** A list with a head, as CSV. */
export function csv(rows: readonly (readonly string[])[]): Buffer {
  const [head = [], ...rest] = rows
  return writeCsv({ name: 'list', head, rows: rest })
}

/** The address of one of the pages of an import. */
export function at(id: string, part = ''): string {
  return importPage.href('de', { importId: id }) + (part === '' ? '' : `/${part}`)
}

export type Row = Record<string, unknown>

/** Lists in the house's own way, and what became of them. */
export function bringer(house: House) {
  let files = 0

  /** Brings a list as far as its check. */
  async function checked(
    rows: readonly (readonly string[])[],
    target = 'organisations',
    persona: 'ruth' | 'daria' = 'ruth',
  ) {
    files += 1
    const id = await bring(house, persona, { name: `list ${files}.csv`, bytes: csv(rows), target })
    await house.submit(persona, at(id, 'spalten'), {})
    await work(house)
    return id
  }

  return {
    checked,
    applied: async (rows: readonly (readonly string[])[]) => {
      const id = await checked(rows)
      await house.post('ruth', at(id, 'uebernehmen'), {})
      await work(house)
      return id
    },
    importRow: async (id: string) => {
      const [row] = await house.rows<Row>('select stage, counts, stopped from imports where id = $1', [id])
      return row
    },
    profile: async (name: string) => {
      const [row] = await house.rows<Row>(
        `select p.*, (select array_agg(language_code order by language_code) from profile_languages where profile_id = p.id) as languages,
          (select array_agg(topic_code order by topic_code) from profile_topics where profile_id = p.id) as topics,
          (select json_object_agg(lang, text) from profile_texts where profile_id = p.id) as texts from profiles p where name = $1`,
        [name],
      )
      return row
    },
  }
}
