import { address } from '#platform/http/index.ts'

export const filmPage = address('/gebaerdensprache')
export const filmFile = address('/gebaerdensprache/film.mp4')
export const filmCaptions = address('/gebaerdensprache/untertitel.vtt')
