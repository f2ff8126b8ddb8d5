const spelled: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  æ: 'ae',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
}
const longest = 72

/**
 * The last part of a public address, made from a name: `WIR Lots*innen Büdingen` becomes `wir-lotsinnen-buedingen`. Names
 * without a Latin letter or digit become `without`. At most 72 characters, so that a number fits behind.
 */
export function slugOf(name: string, without = 'eintrag'): string {
  const plain = name
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[äöüßæøłđı]/g, (letter) => spelled[letter] ?? letter)
    .normalize('NFKD')
    // The gender asterisk, its relatives and apostrophes stand inside a word.
    .replaceAll(/[\p{M}*:_’'`·]/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replaceAll(/^-+|-+$/g, '')
  return plain === '' ? without : plain
}

type FreeSlug = { readonly slug: string; readonly number: number }

/** The slug itself, or with the smallest number behind it that is free; `from` where smaller ones are known to be taken. */
export function freeSlug(slug: string, taken: ReadonlySet<string>, from = 1): FreeSlug {
  for (let number = from; ; number += 1) {
    const numbered = number === 1 ? slug : `${slug}-${number}`
    if (!taken.has(numbered)) return { slug: numbered, number }
  }
}

/** A free slug for each name, in their order; of many with one name the search goes on where it ended for the one before. */
export function freeSlugs(names: readonly string[], takenBefore: readonly string[]): readonly string[] {
  const taken = new Set(takenBefore)
  const reached = new Map<string, number>()
  return names.map((name) => {
    const wanted = slugOf(name)
    const { slug, number } = freeSlug(wanted, taken, reached.get(wanted))
    taken.add(slug)
    reached.set(wanted, number)
    return slug
  })
}
