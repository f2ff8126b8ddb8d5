import type { Translator } from '#platform/i18n/index.ts'
import { Chip, ownName } from '#modules/directory/index.ts'
import { languageName } from '#modules/organisations/index.ts'
import { type Asked, finderHref } from './criteria.ts'

/** What was asked for, each part with the way to leave it out. */
export function Chips({ t, asked }: { readonly t: Translator; readonly asked: Asked }) {
  const without = (change: Partial<Asked>) => finderHref(t.lang, { ...asked, page: 1, ...change })
  const chips = [
    ...asked.areas.map((one) => (
      <Chip
        t={t}
        href={without({ areas: asked.areas.filter((other) => other !== one) })}
        kind={t('materials.filter.area')}
        text={t(`materials.area.${one}`)}
      />
    )),
    ...asked.kinds.map((one) => (
      <Chip
        t={t}
        href={without({ kinds: asked.kinds.filter((other) => other !== one) })}
        kind={t('materials.filter.kind')}
        text={t(`materials.kind.${one}`)}
      />
    )),
    ...asked.modules.map((one) => (
      <Chip
        t={t}
        href={without({ modules: asked.modules.filter((other) => other !== one) })}
        kind={t('materials.filter.module')}
        text={String(one)}
      />
    )),
    ...asked.audiences.map((one) => (
      <Chip
        t={t}
        href={without({ audiences: asked.audiences.filter((other) => other !== one) })}
        kind={t('materials.filter.audience')}
        text={t(`materials.audience.${one}`)}
      />
    )),
    ...asked.languages.map((one) => (
      <Chip
        t={t}
        href={without({ languages: asked.languages.filter((other) => other !== one) })}
        kind={t('materials.filter.language')}
        text={ownName(one).autonym === one ? languageName(one, t.lang) : ownName(one).autonym}
        lang={one}
        dir={ownName(one).dir}
      />
    )),
    ...asked.years.map((one) => (
      <Chip
        t={t}
        href={without({ years: asked.years.filter((other) => other !== one) })}
        kind={t('materials.filter.year')}
        text={String(one)}
      />
    )),
    ...(asked.text === ''
      ? []
      : [<Chip t={t} href={without({ text: '' })} kind={t('materials.filter.text')} text={asked.text} />]),
  ]
  if (chips.length === 0) return null
  return (
    <ul class="tags" role="list" aria-label={t('materials.chips')}>
      {chips}
    </ul>
  )
}
