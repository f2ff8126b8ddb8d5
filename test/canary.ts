import type { House, Persona } from './house.ts'

/** A word that stands nowhere else, planted in one personal field. */
export type Canary = { readonly word: string; readonly field: string; readonly seenBy: readonly Persona[] }

/** The canaries, and the ids of the things they are planted in. */
export type Planted = {
  readonly canaries: readonly Canary[]
  readonly objects: readonly Readonly<Record<string, string>>[]
}

/** What is needed to plant the canaries of one persona. */
export type Planting = {
  readonly house: House
  readonly persona: Persona
  /** Those who may read what only the persona may. */
  readonly own: readonly Persona[]
  /** The id of her person and of the profile she keeps, in SQL with her name as `$1`. */
  readonly person: string
  readonly profile: string
  /** Writes a word, `$2` in the statement, into a field; `$1` is the persona. */
  readonly plant: (field: string, word: string, seenBy: readonly Persona[], sql: string) => Promise<void>
  readonly objects: Record<string, string>[]
}

/** Who works at the centre. */
export const staff: readonly Persona[] = ['ruth', 'daria']
