/** What a page says, for search engines and other programs: a thing of schema.org with its `@type`. */
export type StructuredData = { readonly '@type': string } & Readonly<Record<string, unknown>>

/** The things as one JSON-LD text that is safe inside a `script` element (IN-18): nothing in it can end the element or a line. */
export function structuredText(things: readonly StructuredData[]): string {
  const text = JSON.stringify({ '@context': 'https://schema.org', '@graph': things })
  return text.replaceAll(/[<>&\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
