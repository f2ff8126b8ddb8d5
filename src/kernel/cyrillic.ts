/** The apostrophe inside Ukrainian words, whichever sign was typed: здоров'я, здоров’я, здоровʼя. */
export const innerApostrophe = /(?<=\p{Script=Cyrillic})['’ʼ‘`´](?=\p{Script=Cyrillic})/gu

// Ukrainian, Russian and other keyboards give different letters for one name: Гіссен, Гиссен; Йоруба, Иоруба.
const plain: Readonly<Record<string, string>> = {
  і: 'и',
  ї: 'и',
  й: 'и',
  ы: 'и',
  ӣ: 'и',
  є: 'е',
  ё: 'е',
  э: 'е',
  ґ: 'г',
  ѓ: 'г',
  ќ: 'к',
  ў: 'у',
  ӯ: 'у',
}

/** Lower-case Cyrillic text with letters that stand for one another made one, as `access.search_fold` does it. */
export function plainCyrillic(text: string): string {
  return text.replaceAll(/[іїйыӣєёэґѓќўӯ]/g, (letter) => plain[letter] ?? letter)
}
