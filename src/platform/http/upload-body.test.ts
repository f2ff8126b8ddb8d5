import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BadRequest } from './typed-body.ts'
import { readUpload } from './upload-body.ts'

const most = 4096

function sent(parts: Readonly<Record<string, string | Blob>>): Request {
  const form = new FormData()
  for (const [name, value] of Object.entries(parts))
    if (typeof value === 'string') form.append(name, value)
    else form.append(name, value, 'Bericht.pdf')
  return new Request('https://vielfalt.example/de/datei', { method: 'POST', body: form })
}

function raw(body: Uint8Array, boundary = 'grenze'): Request {
  return new Request('https://vielfalt.example/de/datei', {
    method: 'POST',
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
    body: new Uint8Array(body),
  })
}

/** Answers what was read, or the status of the refusal; anything else fails the test. */
async function outcome(request: Request): Promise<unknown> {
  try {
    return await readUpload(request, most)
  } catch (error) {
    if (error instanceof BadRequest) return error.status
    throw error
  }
}

const part = (name: string, text: string, file?: string) =>
  `--grenze\r\ncontent-disposition: form-data; name="${name}"${file === undefined ? '' : `; filename="${file}"`}\r\n\r\n${text}\r\n`
const end = '--grenze--\r\n'

describe('a form with files', () => {
  it('brings its fields and its files', async () => {
    const { typed, files } = await readUpload(sent({ title: 'Grüße', file: new Blob(['%PDF-1.7']) }), most)
    expect(typed).toEqual({ title: 'Grüße' })
    expect(files).toMatchObject([{ field: 'file', name: 'Bericht.pdf', tooLarge: false }])
    expect(files[0]?.bytes.toString()).toBe('%PDF-1.7')
  })

  it('FI-01: says that a file is too large and keeps what was typed; far too much is cut off', async () => {
    const { typed, files } = await readUpload(sent({ title: 'bleibt', file: new Blob(['x'.repeat(most + 1)]) }), most)
    expect(typed).toEqual({ title: 'bleibt' })
    expect(files).toMatchObject([{ tooLarge: true, bytes: Buffer.alloc(0) }])
    expect(await outcome(raw(Buffer.from(part('file', 'x'.repeat(most * 5), 'f') + end)))).toBe(413)
  })

  it('a field where no file was chosen brings none', async () => {
    expect((await readUpload(raw(Buffer.from(part('file', '', '') + end)), most)).files).toEqual([])
  })

  it('FI-04: a name is a name, never a path', async () => {
    const names = ['../../etc/passwd', 'C:\\Users\\x\\Liste.xlsx', 'a\u202Efdp.exe']
    const body = names.map((name, place) => part(`f${place}`, 'x', name)).join('') + end
    const { files } = await readUpload(raw(Buffer.from(body)), most)
    expect(files.map(({ name }) => name)).toEqual(['passwd', 'Liste.xlsx', 'afdp.exe'])
  })

  it('refuses what is no form with files', async () => {
    expect(await outcome(new Request('https://x.example', { method: 'POST', body: 'a=1' }))).toBe(415)
    expect(await outcome(raw(Buffer.from(part('__proto__', 'x') + end)))).toBe(400)
    expect(await outcome(raw(Buffer.from(part('a', 'x'.repeat(30_000)) + end)))).toBe(413)
    expect(
      await outcome(raw(Buffer.from(Array.from({ length: 20 }, (_, n) => part(`f${n}`, 'x', 'f')).join('') + end))),
    ).toBe(413)
    expect(
      await outcome(
        raw(
          Buffer.concat([
            Buffer.from('--grenze\r\ncontent-disposition: form-data; name="a"\r\n\r\n'),
            Buffer.from([0xff, 0xfe]),
            Buffer.from(`\r\n${end}`),
          ]),
        ),
      ),
    ).toBe(400)
  })

  it('FI-08: broken bodies are read or refused, and never hang or harm', async () => {
    const whole = Buffer.from(part('title', 'Grüße') + part('file', '%PDF-1.7 ...', 'b.pdf') + end)
    const change = fc.record({ at: fc.nat(whole.length), cut: fc.nat(12), put: fc.uint8Array({ maxLength: 12 }) })
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
        let body = whole
        for (const { at, cut, put } of changes)
          body = Buffer.concat([body.subarray(0, at), put, body.subarray(at + cut)])
        const answer = await outcome(raw(body))
        expect(typeof answer === 'object' || [400, 413].includes(Number(answer))).toBe(true)
      }),
      { numRuns: 10_000 },
    )
  }, 120_000)
})
