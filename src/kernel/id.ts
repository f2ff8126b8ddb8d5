declare const brand: unique symbol

/** A branded identifier: an `Id<'project'>` cannot be passed where an `Id<'person'>` is asked for. */
export type Id<Kind extends string> = string & { readonly [brand]: Kind }

const uuidForm = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** The text as an id of the kind, or undefined where it is no lower-case UUID (RFC 9562). */
export function parseId<Kind extends string>(text: string): Id<Kind> | undefined {
  return uuidForm.test(text) ? (text as Id<Kind>) : undefined
}

/** Brands an identifier that comes from a trusted place, such as a database row. */
export function idFrom<Kind extends string>(text: string): Id<Kind> {
  return text as Id<Kind>
}
