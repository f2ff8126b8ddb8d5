import commonPasswords from './common-passwords.json' with { type: 'json' }

/** AU-02, NIST 800-63B-4: longer where the password stands alone. */
export const passwordLength = { alone: 15, besideFactor: 8, longest: 256 } as const

// Words of this house, which everybody would guess first.
const houseWords = [
  'vielfaltsnetz',
  'vielfalt',
  'kompetenzzentrum',
  'vielfaltszentrum',
  'lotsinnen',
  'lotsin',
  'lotsen',
  'lotse',
  'hessen',
  'integration',
  'verein',
]
const runs = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890123456789',
  'qwertzuiopasdfghjklyxcvbnm',
  'qwertyuiopasdfghjklzxcvbnm',
]

export type PasswordProblem = 'too-short' | 'too-short-alone' | 'predictable'

/**
 * What speaks against the password, or undefined. `words` are names and addresses of the person. Known passwords, words
 * of the house and of the person, rows of keys and repetitions count for nothing: what remains must still be long enough.
 */
export function findPasswordProblem(
  password: string,
  words: readonly string[],
  hasFactor: boolean,
): PasswordProblem | undefined {
  const length = [...password].length
  if (length < passwordLength.besideFactor) return 'too-short'
  if (!hasFactor && length < passwordLength.alone) return 'too-short-alone'
  return remainderOf(password.toLowerCase(), words).length < passwordLength.besideFactor ? 'predictable' : undefined
}

function remainderOf(password: string, words: readonly string[]): string {
  const own = words.flatMap((word) => word.toLowerCase().split(/[^\p{L}\p{N}]+/u)).filter((word) => word.length >= 3)
  const known = [...own, ...houseWords, ...commonPasswords].toSorted((a, b) => b.length - a.length)
  let rest = password
  for (const word of known) rest = rest.replaceAll(word, '')
  return withoutRuns(rest.replaceAll(/(.+?)\1{2,}/gu, '$1'))
}

/** Takes out stretches of four and more that lie side by side on a keyboard, in the alphabet or in counting. */
function withoutRuns(text: string): string {
  let rest = text
  for (const run of runs) {
    for (const row of [run, [...run].toReversed().join('')]) {
      for (let size = Math.min(row.length, rest.length); size >= 4; size -= 1) {
        for (let start = 0; start + size <= row.length; start += 1)
          rest = rest.replaceAll(row.slice(start, start + size), '')
      }
    }
  }
  return rest
}
