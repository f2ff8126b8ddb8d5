import { languages } from '#kernel/language.ts'
import { defineForm, longText } from '#platform/forms/index.ts'

const text = longText({ max: 2000 })

export const joiningForm = defineForm({
  text_de: text,
  text_leicht: text,
  text_en: text,
  text_tr: text,
  text_ar: text,
  text_uk: text,
})
export const joiningNames = languages.map((lang) => `text_${lang}` as const)
