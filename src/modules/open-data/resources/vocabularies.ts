import { z } from 'zod'
import { languageList, topicList } from '#modules/organisations/index.ts'
import { partOf, readCursor } from './cursor.ts'
import { languageCode, topicCode } from './entry.ts'
import { type Paging, type Part, resource, type Resource } from './resource.ts'
import { siteLanguageTexts } from './texts.ts'

const language = z
  .strictObject({
    code: languageCode.meta({ description: 'ISO 639-1, or ISO 639-3 where there is none.' }),
    name: z.string().meta({ description: 'In its own script.' }),
    direction: z.enum(['ltr', 'rtl']),
    names: siteLanguageTexts,
  })
  .meta({ description: 'A language people speak.' })

const topic = z
  .strictObject({ code: topicCode, names: siteLanguageTexts })
  .meta({ description: 'What help or an association is about.' })

export const spokenLanguages: Resource = resource({
  name: 'languages',
  itemName: 'Language',
  summary: 'Languages entries may name',
  item: language,
  filters: {},
  list: async (_, asked) =>
    inPart(
      languageList().map(({ code, autonym, dir, names }) => ({ code, name: autonym, direction: dir, names })),
      asked,
    ),
})

export const topics: Resource = resource({
  name: 'topics',
  itemName: 'Topic',
  summary: 'Topics entries may name',
  item: topic,
  filters: {},
  list: async (_, asked) =>
    inPart(
      topicList().map(({ code, names }) => ({ code, names })),
      asked,
    ),
})

function inPart(all: readonly { readonly code: string }[], { after, limit }: Paging): Part {
  const [last] = readCursor(after, z.tuple([z.string().max(60)])) ?? []
  const following = all
    .toSorted((a, b) => (a.code < b.code ? -1 : 1))
    .filter(({ code }) => last === undefined || code > last)
  const { rows, next } = partOf(following, limit, ({ code }) => [code])
  return { items: rows, next }
}
