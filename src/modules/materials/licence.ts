import type { Lang } from '#kernel/language.ts'
import type { Licence } from './material.ts'

// Names and addresses as Creative Commons gives them; the short texts exist in all languages of the site.
const deeds: Readonly<Partial<Record<Licence, { readonly name: string; readonly path: string }>>> = {
  'CC0-1.0': { name: 'CC0 1.0', path: 'publicdomain/zero/1.0' },
  'CC-BY-4.0': { name: 'CC BY 4.0', path: 'licenses/by/4.0' },
  'CC-BY-SA-4.0': { name: 'CC BY-SA 4.0', path: 'licenses/by-sa/4.0' },
  'CC-BY-NC-4.0': { name: 'CC BY-NC 4.0', path: 'licenses/by-nc/4.0' },
  'CC-BY-NC-SA-4.0': { name: 'CC BY-NC-SA 4.0', path: 'licenses/by-nc-sa/4.0' },
  'CC-BY-ND-4.0': { name: 'CC BY-ND 4.0', path: 'licenses/by-nd/4.0' },
}

/** The name of an open licence and where it is explained to this reader; undefined for terms of somebody's own. */
export function deedOf(licence: Licence, lang: Lang): { readonly name: string; readonly href: string } | undefined {
  const deed = deeds[licence]
  const spoken = lang === 'leicht' ? 'de' : lang
  return deed === undefined
    ? undefined
    : { name: deed.name, href: `https://creativecommons.org/${deed.path}/deed.${spoken}` }
}
