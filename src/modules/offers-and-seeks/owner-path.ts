import type { Lang } from '#kernel/language.ts'
import { entryKinds, entryPath } from '#modules/directory/index.ts'
import type { PublicListing } from './listing.queries.ts'

/** The public page of whoever offers or seeks. */
export function ownerPath(lang: Lang, { kind: named, slug }: PublicListing['owner']): string {
  const kind = entryKinds.find((one) => one === named)
  if (kind === undefined) throw new Error(`The directory knows no kind ${named}.`)
  return `/${lang}${entryPath({ kind, slug })}`
}
