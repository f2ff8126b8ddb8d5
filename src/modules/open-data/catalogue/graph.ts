/** One value of RDF: a thing, a text in a language, or a text of a type. */
export type Value =
  | { readonly iri: string }
  | { readonly text: string; readonly lang?: string }
  | { readonly text: string; readonly type: string }

/** A thing with what is said of it; names of properties and types have one of the prefixes. */
export type Node = {
  readonly id: string
  readonly type: string
  readonly says: Readonly<Record<string, readonly Value[]>>
}

const prefixes = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  dcatde: 'http://dcat-ap.de/def/dcatde/',
  dcatap: 'http://data.europa.eu/r5r/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const

/** The things as Turtle. */
export function turtle(nodes: readonly Node[]): string {
  const head = Object.entries(prefixes).map(([prefix, iri]) => `@prefix ${prefix}: <${iri}> .`)
  const bodies = nodes.map(({ id, type, says }) => {
    const lines = Object.entries(says).flatMap(([property, values]) =>
      values.length === 0 ? [] : [`  ${property} ${values.map(turtleValue).join(', ')}`],
    )
    return `<${iriText(id)}> a ${type}${lines.map((line) => ` ;\n${line}`).join('')} .`
  })
  return `${head.join('\n')}\n\n${bodies.join('\n\n')}\n`
}

function turtleValue(value: Value): string {
  if ('iri' in value) return `<${iriText(value.iri)}>`
  const quoted = `"${value.text.replaceAll(/["\\\n\r]/g, escapedSign)}"`
  if ('type' in value) return `${quoted}^^${value.type}`
  return value.lang === undefined ? quoted : `${quoted}@${value.lang}`
}

function escapedSign(sign: string): string {
  return { '\n': '\\n', '\r': '\\r' }[sign] ?? `\\${sign}`
}

/** What may not stand between angle brackets is written as its code. */
function iriText(iri: string): string {
  return iri.replaceAll(/[\0-\x20<>"{}|^`\\]/g, (sign) => encodeURIComponent(sign))
}

/** The same things as JSON-LD. */
export function jsonLd(nodes: readonly Node[]): string {
  const graph = nodes.map(({ id, type, says }) => ({
    '@id': iriText(id),
    '@type': type,
    ...Object.fromEntries(Object.entries(says).map(([property, values]) => [property, values.map(jsonValue)])),
  }))
  return JSON.stringify({ '@context': prefixes, '@graph': graph })
}

function jsonValue(value: Value): Readonly<Record<string, string>> {
  if ('iri' in value) return { '@id': iriText(value.iri) }
  if ('type' in value) return { '@value': value.text, '@type': value.type }
  return value.lang === undefined ? { '@value': value.text } : { '@value': value.text, '@language': value.lang }
}
