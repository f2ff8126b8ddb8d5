import { z } from 'zod'
import { type Lang, languages } from '#kernel/language.ts'

/** Languages of the site that programs may ask texts in; `leicht` is German in Leichte Sprache. */
export const siteLanguage = z.enum(languages)

export const siteLanguageTexts = z.strictObject(
  Object.fromEntries(languages.map((lang) => [lang, z.string().optional()])) as Record<
    Lang,
    z.ZodOptional<z.ZodString>
  >,
)
