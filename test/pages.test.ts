import { describe, expect, it } from 'vitest'
import { languages, memberLanguages } from '#kernel/language.ts'
import { useHouse } from './house.ts'
import { javaIsHere, nuFaults } from './nu-checker.ts'
import { memberTemplates, publicTemplates } from './templates/index.ts'

const house = useHouse()
const pages = new Map<string, string>()

/** AC-03, AC-14: every template in every language against the house; the browser looks at the rest. */
describe.each(languages)('public pages in %s', (lang) => {
  it.each(publicTemplates.map((template) => [template.name, template] as const))('%s', async (_, template) => {
    const { status, headers, html } = await house.visit('nobody', `/${lang}${await template.path(house)}`)
    pages.set(`${template.name} in ${lang}`, html)
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
    const { status, html } = await house.visit(template.persona, `/${lang}${await template.path(house)}`)
    if (html !== '') pages.set(`${template.name} as ${template.persona} in ${lang}`, html)
    expect(status).toBe(template.status ?? 200)
  })
})

/** One run for all of them; the broken page among them shows that it looks. */
it.skipIf(!javaIsHere)(`the Nu checker finds no error${javaIsHere ? '' : ' (left out: no Java here)'}`, () => {
  const broken = '<!doctype html><html lang="en"><title>Broken</title><ul><p>No item</p></ul></html>'
  expect(nuFaults(new Map([...pages, ['a broken page', broken]]))).toEqual([
    expect.stringContaining('a broken page: Element “p” not allowed as child of element “ul”'),
  ])
})
