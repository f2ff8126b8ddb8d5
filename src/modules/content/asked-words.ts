const mostWords = 6

/** The words of what was typed into a search field: letters and digits only, so that nothing in them is a pattern. */
export function askedWords(text: string): readonly string[] {
  return text
    .normalize('NFC')
    .replaceAll(/(\p{L})[*:_/](?=in)/gu, '$1')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word.length > 1 && word.length <= 40)
    .slice(0, mostWords)
}
