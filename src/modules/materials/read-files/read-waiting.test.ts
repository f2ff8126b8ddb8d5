import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Files, type FileType, fileTypeOf, openFiles } from '#platform/files/index.ts'
import { buildDocx, buildOdt, buildZip } from '#platform/files/zip.fixtures.ts'
import { useDatabase } from '#test/database.ts'
import { addVersion } from '../add-version/add-version.ts'
import { createMaterial } from '../create-material/create-material.ts'
import { getMaterial, ruth } from '../material.fixtures.ts'
import { findParts } from '../material.queries.ts'
import { noDates } from '../material.writes.ts'
import { buildPdf } from '../pdf.fixtures.ts'
import { withVersionFile } from '../sent-file.ts'
import { readOffice } from './office-text.ts'
import { readPdf } from './pdf-text.ts'
import { readFileText } from './read-file-text.ts'
import { readWaitingFiles } from './read-waiting.ts'
import { requestReading } from './request-reading.ts'

const database = useDatabase()
const workerFile = join(import.meta.dirname, 'worker.ts')
const sample = join(import.meta.dirname, '..', 'seed', 'erstes-treffen.pdf')
let folder = ''
let files: Files

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vielfaltsnetz-reading-'))
  files = await openFiles(folder)
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function put(bytes: Uint8Array, type: FileType = fileTypeOf(bytes) ?? 'application/pdf') {
  const made = await withVersionFile(files, { bytes, type, name: 'datei.pdf' }, (file) =>
    createMaterial(database.db, ruth, {
      title: 'Zum Lesen',
      kind: 'leaflet',
      version: { source: { file }, ...noDates },
    }),
  )
  if (!made.ok) throw new Error(made.code)
  return made.value
}

async function read(bytes: Uint8Array) {
  const id = await put(bytes)
  await readWaitingFiles(database.db, files, workerFile)
  return database.db.read(ruth, async (tx) => {
    const material = await getMaterial(tx, id)
    return { id, version: material.versions[0], parts: await findParts(tx, id, 1) }
  })
}

describe('the words of files', () => {
  it('are read page by page from a tagged PDF', async () => {
    const { id, version, parts } = await read(await readFile(sample))
    expect(version).toMatchObject({ textState: 'read', textFailure: null, pages: 2, tagged: true })
    expect(parts).toHaveLength(2)
    expect(parts?.[0]).toContain('Klären Sie Ort und Zeit.')
    expect(parts?.[1]).toMatch(/^Verschwiegenheit\n/)
    const facts = await database.rows('select action, actor_task from facts where subject = $1 order by id', [id])
    expect(facts.at(-1)).toEqual({ action: 'materials.text.read', actor_task: 'materials.read-files' })
  })

  it('are read from documents of office programs, without what was deleted in them', async () => {
    const { parts, version } = await read(buildDocx(['Erster Absatz', 'Zweiter &amp; letzter']))
    expect([parts, version?.pages, version?.tagged]).toEqual([['Erster Absatz\nZweiter & letzter'], null, null])
    const odt = buildOdt(['Neu<text:tracked-changes><text:p>Alt</text:p></text:tracked-changes> hier'])
    expect((await read(odt)).parts).toEqual(['Neu hier'])
    const slide = (text: string) => `<p:sld xmlns:p="p" xmlns:a="a"><a:p><a:r><a:t>${text}</a:t></a:r></a:p></p:sld>`
    const slides = buildZip([
      { name: 'ppt/slides/slide10.xml', content: slide('Zehn') },
      { name: 'ppt/slides/slide2.xml', content: slide('Zwei') },
    ])
    expect(readOffice(slides, 'x.presentationml.x')).toMatchObject({
      ok: true,
      text: { pages: 2, parts: ['Zwei', 'Zehn'] },
    })
  })

  it.each([
    ['encrypted', buildPdf(['Geheim'], { locked: true })],
    ['damaged', Buffer.from('%PDF-1.7 and nothing else')],
    ['empty', buildPdf(['', ''])],
    ['damaged', buildDocx(['offen <w:p>'])],
  ])('fail in words for the editor: %s', async (failure, bytes) => {
    const { id, version, parts } = await read(bytes)
    expect(version).toMatchObject({ textState: 'failed', textFailure: failure })
    expect(parts).toBeUndefined()
    const [attempts] = await database.rows('select text_attempts from material_versions where material_id = $1', [id])
    expect(attempts).toEqual({ text_attempts: 1 })
  })

  it('can be asked for once more, and say so when the file is gone', async () => {
    const { id } = await read(buildPdf(['']))
    const [row] = await database.rows<{ file: string }>('select file from material_versions where material_id = $1', [
      id,
    ])
    await files.remove(row?.file ?? '')
    expect(await requestReading(database.db, ruth, id)).toMatchObject({ ok: true })
    expect(await requestReading(database.db, ruth, id)).toMatchObject({ code: 'nothing-failed' })
    await readWaitingFiles(database.db, files, workerFile)
    const { versions } = await database.db.read(ruth, (tx) => getMaterial(tx, id))
    expect(versions[0]).toMatchObject({ textState: 'failed', textFailure: 'lost' })
  })

  it('are read once, however many look for work', async () => {
    const ids = [await put(buildPdf(['eins'])), await put(buildPdf(['zwei'])), await put(buildPdf(['drei']))]
    const read = await Promise.all([1, 2, 3, 4].map(() => readWaitingFiles(database.db, files, workerFile)))
    expect(read.reduce((sum, count) => sum + count, 0)).toBe(3)
    const facts = await database.rows(
      "select subject from facts where action = 'materials.text.read' and subject = any ($1)",
      [ids],
    )
    expect(facts).toHaveLength(3)
  })

  it('are taken up again where a process died with them, and given up after the third time', async () => {
    const id = await put(buildPdf(['wieder']))
    const died = (attempts: number) =>
      database.rows(
        `update material_versions set text_state = 'reading', text_attempts = $2, text_begun_at = $3 where material_id = $1`,
        [id, attempts, database.clock.now()],
      )
    await died(1)
    expect(await readWaitingFiles(database.db, files, workerFile)).toBe(0)
    database.clock.advance(11 * 60_000)
    expect(await readWaitingFiles(database.db, files, workerFile)).toBe(1)
    await died(3)
    database.clock.advance(11 * 60_000)
    await readWaitingFiles(database.db, files, workerFile)
    const { versions } = await database.db.read(ruth, (tx) => getMaterial(tx, id))
    expect(versions[0]).toMatchObject({ textState: 'failed', textFailure: 'too-large' })
  })

  it('of an older version that is read late do not take the place of the newer ones', async () => {
    const id = await put(buildPdf(['alt']))
    await withVersionFile(files, { bytes: buildPdf(['neu']), type: 'application/pdf', name: 'neu.pdf' }, (file) =>
      addVersion(database.db, ruth, { materialId: id, seen: 1, version: { source: { file }, ...noDates } }),
    )
    await readWaitingFiles(database.db, files, workerFile)
    const contents = await database.rows('select number, parts from material_contents where material_id = $1', [id])
    expect(contents).toEqual([{ number: 2, parts: ['neu'] }])
  })
})

describe('hostile files', () => {
  it('RL-05: are ended when they take too long or too much memory', async () => {
    const bomb = { bytes: buildPdf(['x'], { blanks: 400_000_000 }), type: 'application/pdf' }
    expect(bomb.bytes.length).toBeLessThan(1_000_000)
    const before = process.memoryUsage.rss()
    const answers = [
      await readFileText(workerFile, bomb, { seconds: 30, megabytes: 60 }),
      await readFileText(workerFile, bomb, { seconds: 0.3, megabytes: 2000 }),
    ]
    expect(answers).toEqual([
      { ok: false, code: 'too-large' },
      { ok: false, code: 'too-slow' },
    ])
    expect(process.memoryUsage.rss() - before).toBeLessThan(900_000_000)
  })

  it('never throw, whatever their bytes', async () => {
    const whole = buildPdf(['Guten Tag', 'Seite zwei'])
    const mutation = fc.tuple(fc.nat(whole.length - 1), fc.uint8Array({ minLength: 1, maxLength: 6 }), fc.boolean())
    await fc.assert(
      fc.asyncProperty(mutation, async ([at, bytes, cut]) => {
        const changed = cut
          ? whole.subarray(0, at)
          : Buffer.concat([whole.subarray(0, at), bytes, whole.subarray(at + bytes.length)])
        expect((await readPdf(Uint8Array.from(changed))).ok).toBeTypeOf('boolean')
      }),
      { numRuns: 150 },
    )
  }, 60_000)
})
