import type { Child } from 'hono/jsx'
import type { Translator } from '#platform/i18n/index.ts'
import { AreaSign } from '#ui/card.tsx'
import { LanguageNames } from '#modules/directory/index.ts'
import { currentVersion, type Material } from '../material.ts'
import { LicenceText, otherThan, sourceOf } from '../material-parts.tsx'

type Fact = { readonly term: string; readonly details: Child }

/** What one should know of a material; what nobody filled in is left out. */
export function factsOf(t: Translator, material: Material): readonly Fact[] {
  const version = currentVersion(material)
  const german = otherThan(t, 'de')
  const day = (text: string) => t.day(text, 'short')
  const facts: readonly (Fact | undefined)[] = [
    when(material.languages.length > 0, t('materials.filter.language'), () => (
      <LanguageNames t={t} codes={material.languages} />
    )),
    when(true, t('materials.filter.area'), () =>
      material.area === null ? (
        t('materials.area.both')
      ) : (
        <AreaSign area={material.area} label={t(`materials.area.${material.area}`)} />
      ),
    ),
    when(material.modules.length > 0, t('materials.filter.module'), () => (
      <ul>
        {material.modules.map((number) => (
          <li>{t.find(`materials.module.${number}`)}</li>
        ))}
      </ul>
    )),
    when(material.audience.length > 0, t('materials.filter.audience'), () =>
      material.audience.map((whom) => t(`materials.audience.${whom}`)).join(t('materials.comma')),
    ),
    version === undefined
      ? undefined
      : {
          term: t('materials.show.version'),
          details: t('materials.versionOf', { number: version.number, date: t.date(version.addedAt, 'short') }),
        },
    when((version?.news ?? '') !== '', t('materials.show.news'), () => <span {...german}>{version?.news}</span>),
    when((version?.validFrom ?? null) !== null, t('materials.show.validFrom'), () => day(version?.validFrom ?? '')),
    when(true, t('materials.show.licence'), () => <LicenceText t={t} material={material} />),
    when(material.credit !== '', t('materials.show.credit'), () => <bdi {...german}>{material.credit}</bdi>),
    when(material.sourceName !== '', t('materials.source'), () => <bdi {...german}>{sourceOf(material)}</bdi>),
  ]
  return facts.filter((fact) => fact !== undefined)
}

function when(is: boolean, term: string, details: () => Child): Fact | undefined {
  return is ? { term, details: details() } : undefined
}
