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
 * without a Latin letter or digit become `eintrag`. At most 72 characters, so that a number fits behind.
 */
export function slugOf(name: string): string {
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
  return plain === '' ? 'eintrag' : plain
}

/** The slug itself, or with the smallest number behind it that is free. */
export function freeSlug(slug: string, taken: ReadonlySet<string>): string {
  if (!taken.has(slug)) return slug
  for (let number = 2; ; number += 1) {
    const numbered = `${slug}-${number}`
    if (!taken.has(numbered)) return numbered
  }
}
