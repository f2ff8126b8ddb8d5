import { Readable } from 'node:stream'
import { Busboy, type BusboyConfig, type BusboyFileStream, type BusboyInstance } from '@fastify/busboy'
import type { TypedValues } from '#kernel/form-state.ts'
import { addValue, BadRequest, limits } from './typed-body.ts'

/** One file as it was sent. Its name is what the person's device called it: shown as text, never used as a path. */
export type UploadedFile = {
  readonly field: string
  readonly name: string
  readonly bytes: Buffer
  /** More was sent than the route takes; `bytes` is empty then, so that the form can say so and keep what was typed. */
  readonly tooLarge: boolean
}

export type Uploaded = { readonly typed: TypedValues; readonly files: readonly UploadedFile[] }

const mostFiles = 10
// Whoever sends far more than is taken is cut off; a little more is read to the end, so that the answer reaches the browser.
const patience = 4
// Each upload is held in memory until it is judged.
const mostAtOnce = 4

/** Reads a form with files (`multipart/form-data`, RFC 7578): bounded in every part, each file up to `maxBytes` (FI-01, FI-08). */
export async function readUpload(request: Request, maxBytes: number): Promise<Uploaded> {
  const type = request.headers.get('content-type') ?? ''
  if (!/^multipart\/form-data *;/i.test(type)) throw new BadRequest(415, 'form with files expected')
  if (Number(request.headers.get('content-length') ?? 0) > maxBytes * patience)
    throw new BadRequest(413, 'body too large')
  if (request.body === null) throw new BadRequest(400, 'body expected')
  return inTurn(() => readParts(request, type, maxBytes))
}

function readParts(request: Request, type: string, maxBytes: number): Promise<Uploaded> {
  return new Promise((resolve, reject) => {
    const typed = new Map<string, string | string[]>()
    const files: Promise<UploadedFile>[] = []
    const parser = parserFor(type, maxBytes)
    // Web streams of undici are the ones of Node; only their types differ.
    const source = Readable.fromWeb(request.body as Parameters<typeof Readable.fromWeb>[0])
    const fail = (error: Error) => {
      source.destroy()
      parser.destroy()
      reject(error)
    }
    let size = 0
    source.on('data', (part: Buffer) => {
      size += part.length
      if (size > maxBytes * patience) fail(new BadRequest(413, 'body too large'))
    })
    source.on('error', () => fail(new BadRequest(400, 'body broken off')))
    // The parser's types promise a name; a broken head has none.
    parser.on('field', (name: string | undefined, value, nameCut, valueCut) => {
      if (name === undefined) return fail(new BadRequest(400, 'field without name'))
      if (nameCut || valueCut) return fail(new BadRequest(413, 'field too long'))
      if (value.includes('\uFFFD')) return fail(new BadRequest(400, 'UTF-8 expected'))
      try {
        addValue(typed, name, value)
      } catch (error) {
        fail(error instanceof Error ? error : new Error('unreadable field'))
      }
    })
    parser.on('file', (field: string | undefined, stream, name) => files.push(collect(field ?? '', stream, name)))
    for (const event of ['fieldsLimit', 'filesLimit', 'partsLimit'] as const)
      parser.on(event, () => fail(new BadRequest(413, 'too many parts')))
    parser.on('error', () => fail(new BadRequest(400, 'form cannot be read')))
    parser.on('finish', () => {
      Promise.all(files).then(
        (read) => resolve({ typed: Object.fromEntries(typed), files: read.filter(isChosen) }),
        () => fail(new BadRequest(400, 'file broken off')),
      )
    })
    source.pipe(parser)
  })
}

function parserFor(type: string, maxBytes: number): BusboyInstance {
  const settings: BusboyConfig = {
    headers: { 'content-type': type },
    limits: {
      fieldNameSize: limits.nameLength,
      fieldSize: limits.valueLength * 4,
      fields: limits.fields,
      fileSize: maxBytes,
      files: mostFiles,
      parts: limits.fields + mostFiles,
      headerPairs: 20,
    },
  }
  try {
    return new Busboy(settings)
  } catch {
    throw new BadRequest(400, 'form cannot be read')
  }
}

function collect(field: string, stream: BusboyFileStream, name: string | undefined): Promise<UploadedFile> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = []
    let tooLarge = false
    stream.on('limit', () => {
      tooLarge = true
      parts.length = 0
    })
    stream.on('data', (part: Buffer) => {
      if (!tooLarge) parts.push(part)
    })
    stream.on('error', reject)
    stream.on('end', () =>
      resolve({
        field,
        name: shownName(name ?? ''),
        bytes: tooLarge ? Buffer.alloc(0) : Buffer.concat(parts),
        tooLarge,
      }),
    )
  })
}

/** Browsers send an empty, nameless file for a field where none was chosen. */
function isChosen(file: UploadedFile): boolean {
  return file.name !== '' || file.bytes.length > 0 || file.tooLarge
}

// No folders, no control characters, nothing that turns the direction of text.
function shownName(name: string): string {
  const last = name.normalize('NFC').split(/[\\/]/).at(-1) ?? ''
  return last.replaceAll(/[\p{Cc}\u202A-\u202E\u2066-\u2069\u200E\u200F]/gu, '').slice(0, 120)
}

let running = 0
const waiting: (() => void)[] = []

async function inTurn<Answer>(work: () => Promise<Answer>): Promise<Answer> {
  // Whoever leaves hands her place to the next in the queue, so the number of running ones stays.
  if (running >= mostAtOnce) await new Promise<void>((resolve) => waiting.push(resolve))
  else running += 1
  try {
    return await work()
  } finally {
    const next = waiting.shift()
    if (next === undefined) running -= 1
    else next()
  }
}
