import { z } from 'zod'
import { parseId } from '#kernel/id.ts'
import { type Lang, languages } from '#kernel/language.ts'
import { materialFile, materialPage } from '#modules/materials/addresses.ts'
import { audiences, licences, materialKinds } from '#modules/materials/index.ts'
import { instant, partOf, readCursor } from './cursor.ts'
import { languageCode } from './entry.ts'
import { listMaterialRows, type MaterialRow } from './material.queries.ts'
import { resource, type Resource } from './resource.ts'

const materialText = z.strictObject({ title: z.string(), summary: z.string(), url: z.url() })

const material = z
  .strictObject({
    id: z.uuid(),
    slug: z.string(),
    kind: z.enum(materialKinds),
    area: z
      .enum(['volunteers', 'organisations'])
      .nullable()
      .meta({ description: 'The area of the centre; null for both.' }),
    modules: z.array(z.int()).meta({ description: 'Modules of the Leitfaden Basisqualifizierung, 1 to 8.' }),
    audience: z.array(z.enum(audiences)),
    languages: z.array(languageCode).meta({ description: 'Languages of the material itself.' }),
    licence: z.enum(licences).meta({
      description:
        'SPDX identifier. Of the material, not of these data about it; `stated` and `linked`: as it says itself. Whom to credit stands on its page.',
    }),
    source: z.string().nullable(),
    sourceYear: z.int().nullable(),
    texts: z.strictObject(
      Object.fromEntries(languages.map((lang) => [lang, materialText.optional()])) as Record<
        Lang,
        z.ZodOptional<typeof materialText>
      >,
    ),
    version: z.int(),
    file: z.strictObject({ url: z.url(), type: z.string(), bytes: z.int() }).nullable(),
    link: z.url().nullable(),
    validFrom: z.iso.date().nullable(),
    updatedAt: z.iso.datetime(),
  })
  .meta({ description: 'Something the centre gives away: a form, a leaflet, a link.' })

export const materials: Resource = resource({
  name: 'materials',
  itemName: 'Material',
  summary: 'Forms, leaflets and other materials of the centre, the youngest change first',
  item: material,
  filters: {
    kind: z.enum(materialKinds).optional().meta({ description: 'One kind of material.' }),
    area: z
      .enum(['volunteers', 'organisations'])
      .optional()
      .meta({ description: 'Materials of this area and of both.' }),
    language: languageCode.optional().meta({ description: 'A language of the material itself.' }),
  },
  list: async ({ tx, baseUrl }, { limit, after, ...filter }) => {
    const [at, id] = readCursor(after, z.tuple([instant, z.uuid()])) ?? []
    const from = at === undefined || id === undefined ? undefined : { at, id }
    const read = await listMaterialRows(tx, { ...filter, after: from }, limit + 1)
    const { rows, next } = partOf(read, limit, (row) => [row.at, row.id])
    return { items: rows.map((row) => itemOf(row, baseUrl)), next }
  },
  find: async ({ tx, baseUrl }, id) => {
    if (parseId<'material'>(id) === undefined) return undefined
    const [row] = await listMaterialRows(tx, { id }, 1)
    return row === undefined ? undefined : itemOf(row, baseUrl)
  },
})

function itemOf(row: MaterialRow, baseUrl: string): z.output<typeof material> {
  const { slug, texts, source, fileType, fileBytes, changedAt, at: _, ...same } = row
  return {
    ...same,
    slug,
    source: source === '' ? null : source,
    texts: Object.fromEntries(
      texts.map(({ lang, title, summary }) => [
        lang,
        { title, summary, url: baseUrl + materialPage.href(lang, { slug }) },
      ]),
    ),
    file:
      fileType === null || fileBytes === null
        ? null
        : { url: baseUrl + materialFile.href('de', { slug }), type: fileType, bytes: fileBytes },
    updatedAt: changedAt.toISOString(),
  }
}
