import type { Translator } from '#platform/i18n/index.ts'
import { materialEditing, versionAddition } from './addresses.ts'
import { type Material, type PublicationGap, publicationGaps } from './material.ts'

/** What is still missing before the public may see a material, each with the way to mend it; nothing when nothing is. */
export function Gaps({ t, material }: { readonly t: Translator; readonly material: Material }) {
  const gaps = publicationGaps(material)
  if (gaps.length === 0) return null
  return (
    <>
      <p>{t('materials.gaps.lead')}</p>
      <ul>
        {gaps.map((gap) => (
          <li>
            <a href={hrefOf(t, material, gap)}>{t(`materials.gaps.${gap}`)}</a>
          </li>
        ))}
      </ul>
    </>
  )
}

function hrefOf(t: Translator, { id }: Material, gap: PublicationGap): string {
  const params = { materialId: id }
  switch (gap) {
    case 'version':
      return versionAddition.href(t.lang, params)
    case 'summary':
      return `${materialEditing.href(t.lang, params)}#summary_de`
    case 'languages':
    case 'credit':
      return `${materialEditing.href(t.lang, params)}#${gap}`
  }
}
