/** A picture of our own as a page shows it. */
export type Picture = {
  readonly id: string
  readonly width: number
  readonly height: number
  /** Widths it is kept in, the smallest first. */
  readonly widths: readonly number[]
  /** In the language of the text; `''` where it is decoration. */
  readonly alt: string
  readonly credit: string
}

export type Pictures = ReadonlyMap<string, Picture>

const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}'
const own = new RegExp(`^/medien/(${uuid})$`)
const mentioned = new RegExp(`/medien/(${uuid})`, 'g')

/** How a text names a picture of ours: `![](/medien/<id>)`. */
export function pictureAddress(id: string): string {
  return `/medien/${id}`
}

/** The file of one width. */
export function pictureFile(id: string, width: number): string {
  return `/medien/${id}-${width}.webp`
}

/** The id in such an address, or undefined where it leads elsewhere. */
export function pictureIdOf(address: string): string | undefined {
  return own.exec(address)?.[1]
}

/** The pictures a text may name, each once. */
export function picturesNamed(text: string): readonly string[] {
  return [...new Set([...text.matchAll(mentioned)].map((found) => found[1] ?? ''))]
}

/** The markup of one picture; the alternative text of the place goes before the picture's own. A picture that is not there leaves its words. */
export function pictureMarkup(
  pictures: Pictures,
  address: string,
  alt: string,
  escape: (text: string) => string,
): string {
  const picture = pictures.get(pictureIdOf(address) ?? '')
  const largest = picture?.widths.at(-1)
  if (picture === undefined || largest === undefined) return escape(alt)
  const { id, width, height, widths, credit } = picture
  const sources = widths.map((one) => `${pictureFile(id, one)} ${one}w`).join(', ')
  const words = escape(alt === '' ? picture.alt : alt)
  const image =
    `<img src="${pictureFile(id, largest)}" srcset="${sources}" sizes="(min-width: 46rem) 44rem, 92vw"` +
    ` width="${width}" height="${height}" alt="${words}" loading="lazy">`
  const line = credit === '' ? '' : `<span class="picture__credit">${escape(credit)}</span>`
  return `<span class="picture">${image}${line}</span>`
}
