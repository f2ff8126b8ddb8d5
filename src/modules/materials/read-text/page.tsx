import type { Translator } from '#platform/i18n/index.ts'
import { ButtonLink } from '#ui/button.tsx'
import { Heading, PageHeading, Prose, Row } from '#ui/layout.tsx'
import { ownName } from '#modules/directory/index.ts'
import { materialFile, materialPage } from '../addresses.ts'
import type { Material, MaterialVersion } from '../material.ts'
import { sourceText } from '../material-parts.tsx'

type TextPageProps = {
  readonly t: Translator
  readonly title: string
  readonly material: Material
  readonly version: MaterialVersion
  readonly parts: readonly string[]
}

export function TextPage({ t, title, material, version, parts }: TextPageProps) {
  const params = { slug: material.slug }
  const paged = version.pages !== null
  return (
    <>
      <PageHeading title={title} lead={t('materials.text.lead')} />
      <Row>
        <ButtonLink look="secondary" href={materialFile.href(t.lang, params)}>
          {t('materials.get.download', { what: sourceText(t, version) })}
        </ButtonLink>
        <a href={materialPage.href(t.lang, params)}>{t('materials.text.back')}</a>
      </Row>
      {parts.map((part, index) => (
        <section id={`teil-${index + 1}`} aria-labelledby={paged ? `seite-${index + 1}` : undefined}>
          {paged ? (
            <Heading level={2} id={`seite-${index + 1}`}>
              {t('materials.text.page', { number: index + 1 })}
            </Heading>
          ) : null}
          {part === '' ? (
            <p>{t('materials.text.noWords')}</p>
          ) : (
            <Prose {...languageOf(material)}>
              {part.split(/\n{2,}/).map((paragraph) => (
                <p class="file-text">{paragraph}</p>
              ))}
            </Prose>
          )}
        </section>
      ))}
    </>
  )
}

/** Which language a file is in says whoever put it here; where it holds several, nobody can say for a single page. */
function languageOf({ languages }: Material): { readonly lang?: string; readonly dir?: 'ltr' | 'rtl' } {
  const [only] = languages
  if (only === undefined || languages.length > 1) return {}
  const { code, dir } = ownName(only)
  return { lang: code, dir }
}
