import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

export const filmBytes = Buffer.concat([
  Buffer.from([0, 0, 0, 24]),
  Buffer.from('ftypisom', 'latin1'),
  Buffer.alloc(300_000, 7),
])

export const filmFacts = { seconds: 187, width: 1280, height: 720, fps: 25, recordedOn: '2027-02-01' }

export const filmCaptions = 'WEBVTT\n\n00:00.000 --> 00:04.000\nWillkommen.\n'

/** Puts a film there as an operator would; parts may be left out (`undefined`) or be others. */
export async function putFilm(
  dataDirectory: string,
  parts: { readonly film?: Buffer | undefined; readonly facts?: unknown; readonly captions?: string | undefined } = {},
): Promise<void> {
  const folder = join(dataDirectory, 'films')
  await takeFilmAway(dataDirectory)
  await mkdir(folder, { recursive: true })
  const { film, facts, captions } = { film: filmBytes, facts: filmFacts, captions: filmCaptions, ...parts }
  if (film !== undefined) await writeFile(join(folder, 'dgs.mp4'), film)
  if (facts !== undefined) await writeFile(join(folder, 'dgs.json'), JSON.stringify(facts))
  if (captions !== undefined) await writeFile(join(folder, 'dgs.vtt'), captions)
}

export function takeFilmAway(dataDirectory: string): Promise<void> {
  return rm(join(dataDirectory, 'films'), { recursive: true, force: true })
}
