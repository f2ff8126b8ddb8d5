import { judgeUpload, type JudgedUpload, type UploadFault } from '#platform/files/index.ts'
import type { UploadedFile } from '#platform/http/index.ts'
import { calendarDay, choice, defineForm, text, webAddress, wholeNumber } from '#platform/forms/index.ts'
import { materialKinds } from './material.ts'
import { libraryFiles } from './sent-file.ts'

export const versionForm = defineForm({
  link: webAddress(),
  valid_year: wholeNumber({ min: 1990, max: 2100, required: false }),
  valid_from: calendarDay({ required: false }),
  news: text({ max: 300 }),
})

export const creationForm = defineForm({
  title: text({ max: 160, minLength: 3, required: true }),
  kind: choice(materialKinds),
  link: webAddress(),
})

export type SentSource = { readonly file: JudgedUpload } | { readonly link: string }

/** The file or the link of a version; `none` where neither was given, and a refusal where it cannot be either. */
export async function readSource(
  sent: readonly UploadedFile[],
  link: string,
): Promise<SentSource | 'none' | UploadFault | 'both'> {
  const file = sent.find(({ field }) => field === 'file')
  if (file === undefined) return link === '' ? 'none' : { link }
  if (link !== '') return 'both'
  const judged = await judgeUpload(file, libraryFiles)
  return typeof judged === 'string' ? judged : { file: judged }
}
