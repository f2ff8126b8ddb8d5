import type { Persona } from './house.ts'

/** A word that stands nowhere else, planted in one personal field. */
export type Canary = { readonly word: string; readonly field: string; readonly seenBy: readonly Persona[] }

/** The canaries, and the ids of the things they are planted in. */
export type Planted = {
  readonly canaries: readonly Canary[]
  readonly objects: readonly Readonly<Record<string, string>>[]
}

/** Who works at the centre. */
export const staff: readonly Persona[] = ['ruth', 'daria']
