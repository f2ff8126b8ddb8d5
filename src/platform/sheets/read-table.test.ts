import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readTable } from './read-table.ts'
import { packZip } from './sheets.fixtures.ts'
import { type ReadingWishes, UnreadableTable } from './table.ts'
import { writeCsv, writeOdsTable, writeXlsxTable } from './write-table.ts'

async function read(bytes: Uint8Array | string, wishes: ReadingWishes = {}) {
  const table = readTable(Buffer.from(bytes), wishes)
  const rows: (readonly string[])[] = []
  for await (const { cells } of table.rows) rows.push(cells)
  return { understood: table.understood, rows }
}

async function faultOf(bytes: Uint8Array | string): Promise<string> {
  try {
    await read(bytes)
    return 'read'
  } catch (error) {
    return error instanceof UnreadableTable ? error.fault.code : `uncaught: ${String(error)}`
  }
}

const list = 'Name;Ort\r\nHäuser für alle;Gießen\r\n"Zwei\nZeilen";"Er sagte ""ja"""\r\n'
const rows = [
  ['Name', 'Ort'],
  ['Häuser für alle', 'Gießen'],
  ['Zwei\nZeilen', 'Er sagte "ja"'],
]

describe('FI-10: a CSV file', () => {
  it.each<[string, Uint8Array, string]>([
    ['UTF-8', Buffer.from(list), 'utf-8'],
    ['UTF-8 with its mark', Buffer.from(`\uFEFF${list}`), 'utf-8'],
    ['Windows-1252', Buffer.from(list, 'latin1'), 'windows-1252'],
    ['UTF-16 LE with its mark', Buffer.from(`\uFEFF${list}`, 'utf16le'), 'utf-16le'],
    ['UTF-16 LE without', Buffer.from(list, 'utf16le'), 'utf-16le'],
    ['UTF-16 BE with its mark', Buffer.from(`\uFEFF${list}`, 'utf16le').swap16(), 'utf-16be'],
  ])('is understood in %s', async (_, bytes, encoding) => {
    const table = await read(bytes)
    expect(table.rows).toEqual(rows)
    expect(table.understood).toMatchObject({ form: 'csv', encoding, delimiter: ';' })
  })

  it.each<[string, string]>([
    [';', 'a;b;c\n1,5;2;3\n'],
    [',', 'a,b,c\n"x;y",2,3\n'],
    ['\t', 'a\tb\n1;2\t3\n'],
    ['|', 'a|b\n1|2\n'],
    ['|', 'sep=|\na|b\n1|2\n'],
    [';', 'only one column\nand another\n'],
  ])('is found to be separated by %j', async (delimiter, text) => {
    expect((await read(text)).understood.delimiter).toBe(delimiter)
  })

  it('follows what a person knows better', async () => {
    expect((await read('a,b;c\n', { delimiter: ',' })).rows).toEqual([['a', 'b;c']])
    expect((await read(Buffer.from('Gießen', 'latin1'), { encoding: 'utf-8' })).rows).toEqual([['Gie\uFFFDen']])
  })

  it('keeps the number of each row, empty ones counted', async () => {
    const numbers: number[] = []
    for await (const { number } of readTable(Buffer.from('a\n\n ;\nb\n')).rows) numbers.push(number)
    expect(numbers).toEqual([1, 4])
  })

  it('says where quotes stay open', async () => {
    expect(await faultOf('a;b\nc;"d\n')).toBe('quote-open')
  })

  it.each([
    ['empty', ''],
    ['too-many-rows', 'a;b\n'.repeat(20_001)],
    ['too-many-columns', ';'.repeat(200) + 'x\n'],
    ['cell-too-long', 'x'.repeat(20_001)],
  ])('refuses what is %s', async (code, text) => {
    expect(await faultOf(text)).toBe(code)
  })
})

const written = {
  name: 'Vereine: [alle]/2026',
  head: ['Name', 'Telefon', 'Notiz'],
  rows: [
    ['Häuser & Söhne <b>', '+49 69 90009-110', '=HYPERLINK("http://evil.example")'],
    ['مرحبا', '-5', ' @SUM(A1:A9)'],
    ['"quoted"; and, more', '0049', '2026-01-31'],
  ],
}
const plain = [written.head, ...written.rows.map((row) => row.map((cell) => cell.trim()))]

describe('a table that was written', () => {
  it.each([
    ['csv', async () => writeCsv(written)],
    ['xlsx', () => writeXlsxTable(written)],
    ['ods', () => writeOdsTable(written)],
  ] as const)('comes back from %s as it was', async (form, write) => {
    const table = await read(await write())
    expect(table.understood.form).toBe(form)
    expect(table.rows).toEqual(plain)
  })

  it('comes back whatever text it holds', async () => {
    const cell = fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) =>
      text
        .replaceAll(/[\p{Cc}\uFFFE\uFFFF]/gu, 'x')
        .normalize('NFC')
        .trim(),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 6 }), async (some) => {
        const table = { name: 'x', head: ['a', 'b'], rows: some.map(([one, two]) => [`x${one}`, two]) }
        const expected = [table.head, ...table.rows.map((row) => row.map((text) => text.trim()))].map((row) =>
          row[1] === '' ? [row[0]] : row,
        )
        for (const bytes of [writeCsv(table), await writeXlsxTable(table)])
          expect((await read(bytes, { delimiter: ';' })).rows).toEqual(expected)
      }),
      { numRuns: 60 },
    )
  })

  it('IN-07: XLSX holds no formula, merge or link, and names its sheet', async () => {
    const { readZipDirectory, unpack } = await import('./zip-directory.ts')
    const parts = readZipDirectory(await writeXlsxTable(written))
    const xml = parts
      .filter(({ name }) => /\.(xml|rels)$/.test(name))
      .map((part) => Buffer.from(unpack(part)).toString('utf8'))
    expect(xml.join('\n')).not.toMatch(/<f[ >]|mergeCell|externalLink|hyperlink/)
    expect(parts.map(({ name }) => name).filter((name) => /external/i.test(name))).toEqual([])
    expect(xml.join('\n')).toContain('name="Vereine alle 2026"')
  })
})

describe('FI-03, FI-11: an archive', () => {
  const workbook = '<workbook><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>'
  it.each<[string, string, () => Uint8Array]>([
    [
      'that unpacks to far more than it weighs',
      'archive-too-large',
      () => packZip([{ name: 'xl/workbook.xml', bytes: 'a'.repeat(20_000_000) }]),
    ],
    [
      'of many parts that are too much together',
      'archive-too-large',
      () => packZip(Array.from({ length: 2001 }, (_, index) => ({ name: `p${index}`, bytes: 'x' }))),
    ],
    [
      'that lies about its size',
      'archive-broken',
      () => packZip([{ name: 'xl/workbook.xml', bytes: 'a'.repeat(900_000), claims: 10 }]),
    ],
    [
      'that says it unpacks to nothing',
      'archive-broken',
      () => packZip([{ name: 'xl/workbook.xml', bytes: 'a'.repeat(900_000), claims: 0 }]),
    ],
    [
      'with a document type',
      'document-type',
      () => packZip([{ name: 'xl/workbook.xml', bytes: `<!DOCTYPE x [<!ENTITY a "b">]>${workbook}` }]),
    ],
    ['with parts outside its folder', 'archive-broken', () => packZip([{ name: '../../etc/passwd', bytes: 'x' }])],
    [
      'with one name twice',
      'archive-broken',
      () =>
        packZip([
          { name: 'a.xml', bytes: 'x' },
          { name: 'a.xml', bytes: 'y' },
        ]),
    ],
    ['that is something else', 'archive-foreign', () => packZip([{ name: 'word/document.xml', bytes: '<w/>' }])],
    [
      'that is a text document with a table',
      'archive-foreign',
      () =>
        packZip([
          { name: 'mimetype', bytes: 'application/vnd.oasis.opendocument.text' },
          { name: 'content.xml', bytes: '<x><table:table table:name="T"/></x>' },
        ]),
    ],
    ['that is encrypted', 'encrypted', () => packZip([{ name: 'EncryptedPackage', bytes: 'x' }])],
    [
      'with something behind it',
      'archive-broken',
      () => Buffer.concat([packZip([{ name: 'a', bytes: 'x' }]), Buffer.alloc(5000, 'x')]),
    ],
    [
      'with something before it',
      'archive-broken',
      () => Buffer.concat([Buffer.from('PK\u0003\u0004'), packZip([{ name: 'a', bytes: 'x' }])]),
    ],
  ])('%s is refused', async (_, code, make) => {
    expect(await faultOf(make())).toBe(code)
  })

  it('cut off or changed anywhere gives a fault or rows, and nothing else', async () => {
    const whole = await writeXlsxTable(written)
    const ods = await writeOdsTable(written)
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(whole, ods),
        fc.nat(),
        fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { maxLength: 6 }),
        fc.boolean(),
        async (file, at, changes, cut) => {
          const bytes = Buffer.from(cut ? file.subarray(0, at % file.length) : file)
          for (const [where, value] of changes) if (bytes.length > 0) bytes[where % bytes.length] = value
          expect(typeof (await faultOrError(bytes))).toBe('string')
        },
      ),
      { numRuns: 400 },
    )
  })

  /** hucre's own errors are turned into `unreadable` by the thread. */
  async function faultOrError(bytes: Uint8Array): Promise<string> {
    try {
      await read(bytes)
      return 'read'
    } catch (error) {
      return error instanceof Error ? error.message : ''
    }
  }
})

describe('other files', () => {
  it.each<[string, string, Uint8Array | string]>([
    ['old Excel', 'old-excel', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
    ['a PDF', 'binary', '%PDF-1.7\n%âãÏÓ\n1 0 obj'],
    ['a picture', 'binary', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])],
    ['a web page', 'web-page', '<!DOCTYPE html><html><table><tr><td>a'],
    [
      'a picture that is an archive as well',
      'binary',
      Buffer.concat([Buffer.from('GIF89a\u0000\u0000\u0001'), packZip([{ name: 'xl/workbook.xml', bytes: 'x' }])]),
    ],
  ])('%s is recognised and refused', async (_, code, bytes) => {
    expect(await faultOf(bytes)).toBe(code)
  })
})

describe('a list in XML', () => {
  const offers = `<?xml version="1.0" encoding="UTF-8"?><angebotsliste>
    <angebot angebotsId="7"><angebot_details><angebotsname>Lesen &amp; Vorlesen</angebotsname><beschreibung><![CDATA[<b>Zeit</b>]]></beschreibung>
      <handlungsfelder><element>Bildung</element><element>Kinder</element></handlungsfelder></angebot_details>
      <einrichtung_details><name>Haus Linde</name></einrichtung_details></angebot>
    <angebot angebotsId="8"><angebot_details><angebotsname>Garten</angebotsname></angebot_details></angebot></angebotsliste>`

  it('becomes rows, its paths the columns', async () => {
    expect((await read(offers)).rows).toEqual([
      [
        '@angebotsId',
        'angebot_details/angebotsname',
        'angebot_details/beschreibung',
        'angebot_details/handlungsfelder',
        'einrichtung_details/name',
      ],
      ['7', 'Lesen & Vorlesen', '<b>Zeit</b>', 'Bildung; Kinder', 'Haus Linde'],
      ['8', 'Garten'],
    ])
  })

  it('is read in ISO-8859-1 where it says so', async () => {
    const text = '<?xml version="1.0" encoding="ISO-8859-1"?><l><a><ort>Gießen</ort></a></l>'
    expect((await read(Buffer.from(text, 'latin1'))).rows).toEqual([['ort'], ['Gießen']])
  })

  it.each([
    ['document-type', '<!DOCTYPE l [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><l><a><n>&b;</n></a></l>'],
    ['xml-broken', '<l><a><n>&unknown;</n></a></l>'],
    ['xml-broken', '<l><a><n>x</a></l>'],
    ['xml-broken', '<l><a><n>x</n></a>'],
    ['xml-too-deep', `<l>${'<a>'.repeat(40)}`],
    ['xml-no-list', '<l></l>'],
    ['cell-too-long', `<l><a><n>${'x'.repeat(30_000)}</n></a></l>`],
  ])('is refused as %s', async (code, xml) => {
    expect(await faultOf(xml)).toBe(code)
  })
})
