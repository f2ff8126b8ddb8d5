import { randomInt } from 'node:crypto'

const plants = [
  'Ahorn Akelei Anis Aster Birke Birne Buche Dahlie Distel Eberesche Efeu Eibe Eiche Enzian Erle Esche Espe Farn',
  'Feige Fenchel Fichte Flieder Ginster Hafer Hasel Heide Hirse Holunder Hopfen Iris Jasmin Kamille Kastanie',
  'Kiefer Kirsche Klee Kresse Krokus Lavendel Lein Lilie Linde Lupine Malve Mandel Melisse Minze Mohn Moos Myrte',
  'Narzisse Nelke Olive Pappel Pflaume Primel Quitte Rose Safran Salbei Schilf Tanne Thymian Tulpe Ulme Veilchen',
  'Wacholder Weide Zeder Zimt',
].flatMap((line) => line.split(' '))

/** A sign as it was drawn, however it was said or typed: `ahorn  4821` is `Ahorn 4821`. */
export function asDrawn(sign: string): string {
  const [plant = '', ...rest] = sign.trim().split(/\s+/)
  return [`${plant.slice(0, 1).toUpperCase()}${plant.slice(1).toLowerCase()}`, ...rest].join(' ')
}

/** A plant and a number, drawn by lot (PR-05): it says nothing of whom it stands for, and can be said on the telephone. */
export function drawSign(): string {
  return `${plants[randomInt(plants.length)] ?? ''} ${randomInt(1000, 10_000)}`
}
