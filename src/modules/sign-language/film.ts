import { z } from 'zod'

/** What the operator writes into `dgs.json` about the film. */
export type FilmFacts = {
  readonly seconds: number
  readonly width: number
  readonly height: number
  readonly fps: number
  /** Calendar day, `YYYY-MM-DD`. */
  readonly recordedOn: string
}

/** Why a film that lies there is not shown. */
export type FilmProblem =
  | 'film-missing'
  | 'film-no-mp4'
  | 'facts-missing'
  | 'facts-unreadable'
  | 'picture-too-small'
  | 'pictures-too-few'
  | 'captions-missing'

const shape = z.object({
  seconds: z.int().min(1).max(7200),
  width: z.int().min(1).max(8192),
  height: z.int().min(1).max(8192),
  fps: z.number().min(1).max(240),
  recordedOn: z.iso.date(),
})

/** Reads `dgs.json`; undefined when something is missing or is no number or day. */
export function readFilmFacts(text: string): FilmFacts | undefined {
  try {
    return shape.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}

/** What the law asks of the picture (BITV 2.0, Anlage 2 Teil 1 Nr. 5 and 6). */
export function pictureProblems({ width, height, fps }: FilmFacts): readonly FilmProblem[] {
  return [
    ...(width < 320 || height < 240 ? (['picture-too-small'] as const) : []),
    ...(fps < 25 ? (['pictures-too-few'] as const) : []),
  ]
}

/** Minutes and seconds, as players show them: `3:07`. */
export function playingTime(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

/** A box of ISO 14496-12 says at its fifth byte what it is; an MP4 begins with `ftyp`. */
export function beginsAsMp4(head: Uint8Array): boolean {
  return Buffer.from(head.subarray(4, 8)).toString('latin1') === 'ftyp'
}
