import { textIn, type Translated } from '#kernel/language.ts'
import type { Translator } from '#platform/i18n/index.ts'
import type { Material } from '#modules/materials/index.ts'
import { materialPage } from './addresses.ts'

type Props = { readonly t: Translator; readonly materials: readonly Material[] }

/** What the library has on a gap; nothing where it has nothing. */
export function MaterialLinks({ t, materials }: Props) {
  if (materials.length === 0) return null
  return (
    <>
      <p>{t('association-care.materials')}</p>
      <ul>
        {materials.map(({ slug, texts }) => (
          <li>
            <a href={materialPage.href(t.lang, { slug })}>{textIn(titlesOf(texts), t.lang)}</a>
          </li>
        ))}
      </ul>
    </>
  )
}

function titlesOf(texts: Material['texts']): Translated {
  const titles = Object.entries(texts).map(([lang, text]) => [lang, text?.title ?? ''] as const)
  return { de: texts.de.title, ...Object.fromEntries(titles) }
}
