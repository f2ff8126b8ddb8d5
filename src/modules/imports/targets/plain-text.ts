const entities: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  Auml: 'Ä',
  Ouml: 'Ö',
  Uuml: 'Ü',
  szlig: 'ß',
  ndash: '–',
  bdquo: '„',
  ldquo: '“',
}

/** Text out of the simple markup other programs keep descriptions in; paragraphs become line breaks. It is shown as text only, never as markup. */
export function plainText(markup: string, longest: number): string {
  return markup
    .replaceAll(/<(script|style)\b[^>]{0,200}>[^<]{0,10000}<\/\1>/gi, '')
    .replaceAll(/<(br|\/p|\/li|\/div|\/h\d)\b[^>]{0,200}>/gi, '\n')
    .replaceAll(/<[a-z/!][^<>]{0,2000}>/gi, '')
    .replaceAll(/&(?:#(\d{1,6})|(\w{2,8}));/g, (whole, code: string | undefined, name: string) =>
      code === undefined ? (entities[name] ?? whole) : String.fromCodePoint(Number(code)),
    )
    .replaceAll(/[^\S\n]+/g, ' ')
    .replaceAll(/ *\n[ \n]*/g, '\n')
    .replaceAll(/[\u0000-\u0009\u000B-\u001F]/g, '')
    .trim()
    .slice(0, longest)
}
