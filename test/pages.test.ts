import { describe, expect, it } from 'vitest'
import { languages, memberLanguages } from '#kernel/language.ts'
import { useHouse } from './house.ts'
import { memberTemplates, publicTemplates } from './templates/index.ts'

const house = useHouse()

/** AC-03, AC-14: every template in every language against the house; the browser looks at the rest. */
describe.each(languages)('public pages in %s', (lang) => {
  it.each(publicTemplates.map((template) => [template.name, template] as const))('%s', async (_, template) => {
    const { status, headers } = await house.visit('nobody', `/${lang}${await template.path(house)}`)
    expect(status).toBe(template.status ?? 200)
    expect(headers.get('set-cookie')).toBeNull()
  })
})

describe.each(memberLanguages)('member pages in %s', (lang) => {
  it.each(
    memberTemplates
      .filter((template) => template.act === undefined)
      .map((template) => [`${template.name} as ${template.persona}`, template] as const),
  )('%s', async (_, template) => {
    const { status } = await house.visit(template.persona, `/${lang}${await template.path(house)}`)
    expect(status).toBe(template.status ?? 200)
  })
})
