import { open, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { beginsAsMp4, type FilmFacts, type FilmProblem, pictureProblems, readFilmFacts } from './film.ts'

export type Film = FilmFacts & { readonly path: string; readonly bytes: number; readonly changedAt: Date }

/** The film an operator put there. `problems` is empty when none was: then there is nothing to mend. */
export type FoundFilm =
  | { readonly film: Film; readonly captions: string }
  | { readonly film: undefined; readonly problems: readonly FilmProblem[] }

/** Looks into the folder each time, so that a film is shown without a restart. It is shown whole or not at all. */
export async function findFilm(folder: string): Promise<FoundFilm> {
  const path = join(folder, 'dgs.mp4')
  const [file, factsText, captions] = await Promise.all([
    lookAt(path),
    textOf(join(folder, 'dgs.json')),
    textOf(join(folder, 'dgs.vtt')),
  ])
  if (file === undefined && factsText === undefined && captions === undefined) return { film: undefined, problems: [] }
  const facts = factsText === undefined ? undefined : readFilmFacts(factsText)
  const problems: readonly FilmProblem[] = [
    ...(file === undefined ? (['film-missing'] as const) : file.isMp4 ? [] : (['film-no-mp4'] as const)),
    ...(factsText === undefined ? (['facts-missing'] as const) : []),
    ...(factsText !== undefined && facts === undefined ? (['facts-unreadable'] as const) : []),
    ...(facts === undefined ? [] : pictureProblems(facts)),
    ...(captions?.replace(/^\uFEFF/, '').startsWith('WEBVTT') === true ? [] : (['captions-missing'] as const)),
  ]
  if (file === undefined || facts === undefined || captions === undefined || problems.length > 0)
    return { film: undefined, problems }
  return { film: { ...facts, path, bytes: file.bytes, changedAt: file.changedAt }, captions }
}

async function lookAt(path: string) {
  const found = await stat(path).catch(missing)
  if (found === undefined || !found.isFile()) return undefined
  const file = await open(path)
  try {
    const { buffer } = await file.read(Buffer.alloc(8), 0, 8, 0)
    return { bytes: found.size, changedAt: found.mtime, isMp4: beginsAsMp4(buffer) }
  } finally {
    await file.close()
  }
}

function textOf(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch(missing)
}

function missing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error
}
