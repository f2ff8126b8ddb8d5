import { randomUUID } from 'node:crypto'
import type { Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { eicar, openScanner } from '#platform/files/scan.fixtures.ts'
import { useHouse } from '#test/house.ts'
import { sourceFolder } from '#app/project-files.ts'
import { readWaitingFiles } from './index.ts'
import { buildPdf } from './pdf.fixtures.ts'
import { sendForm } from './web.fixtures.ts'

const socket = join(tmpdir(), `scanner-${randomUUID()}.sock`)
const house = useHouse(undefined, { clamd: socket })
let scanner: Server | undefined

afterEach(() => new Promise<void>((resolve) => (scanner === undefined ? resolve() : scanner.close(() => resolve()))))

const form = '/de/mein/materialien/neu'
const create = (bytes: Uint8Array) =>
  sendForm(house, 'ruth', form, { title: 'Heft', kind: 'leaflet' }, { name: 'Heft.pdf', bytes })

describe('FI-07: files for the library', () => {
  it('are refused in words when infected, and what was typed stays', async () => {
    scanner = await openScanner(socket)
    const refused = await create(Buffer.concat([buildPdf(['Inhalt']), Buffer.from(eicar)]))
    expect(refused.status).toBe(422)
    expect(refused.text).toContain('In dieser Datei steckt ein Schadprogramm.')
    expect(refused.text).toContain('value="Heft"')
    expect((await create(buildPdf(['Inhalt']))).status).toBe(303)
  })

  it('wait for the scanner while it is away: the page says so, and the words are read once it has looked', async () => {
    const made = await create(buildPdf(['Inhalt Quittenmus']))
    expect(made.status).toBe(303)
    const overview = made.location.split('?')[0] ?? ''
    const fields = { summary_de: 'Eine Beschreibung.', credit: 'Ruth', languages: ['de'] }
    expect((await house.submit('ruth', `${overview}/bearbeiten`, fields)).status).toBe(303)
    expect((await house.submit('ruth', `${overview}/veroeffentlichen`, {})).status).toBe(303)
    const [row] = await house.rows<{ slug: string }>('select slug from materials where id = $1', [
      overview.split('/').at(-1) ?? '',
    ])
    const file = `/ar/materialien/${row?.slug}/datei`
    await readWaitingFiles(house.db, house.files, sourceFolder)
    const held = await house.visit('nobody', file)
    expect(held.status).toBe(503)
    expect(held.text).toContain('ما زال هذا الملف قيد الفحص')
    expect(held.headers.get('retry-after')).toBe('60')

    scanner = await openScanner(socket)
    expect((await house.files.scanHeld()).released).toHaveLength(1)
    expect((await house.visit('nobody', file)).status).toBe(200)
    house.clock.advance(3_600_000)
    await readWaitingFiles(house.db, house.files, sourceFolder)
    expect((await house.visit('nobody', '/de/materialien?q=Quittenmus')).text).toContain('Heft')
  })
})
