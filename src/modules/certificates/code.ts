import { randomBytes } from 'node:crypto'

// Crockford's base 32 (crockford.com/base32.html): no I, L, O, U, so that a code survives being read out and typed.
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const dataLetters = 11

/** A new code: 55 random bits and a check character, as it is stored. */
export function newCode(random: () => Buffer = () => randomBytes(7)): string {
  for (;;) {
    const value = BigInt(`0x${random().toString('hex')}`) >> 1n
    const check = Number(value % 37n)
    // The five check signs beyond the alphabet (* ~ $ = U) are hard to find on a telephone; such numbers are drawn again.
    if (check < letters.length) return encode(value) + (letters[check] ?? '')
  }
}

/** The code that was meant, as it is stored; undefined where a sign is wrong. Blanks, hyphens, small letters, O, I and L are forgiven. */
export function readCode(typed: string): string | undefined {
  const code = typed
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[\s\p{Pd}]/gu, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1')
  if (code.length !== dataLetters + 1 || [...code].some((letter) => !letters.includes(letter))) return undefined
  const value = Array.from(code.slice(0, dataLetters)).reduce(
    (sum, letter) => sum * 32n + BigInt(letters.indexOf(letter)),
    0n,
  )
  return letters[Number(value % 37n)] === code.at(-1) ? code : undefined
}

/** In groups of four, as it stands on the paper. */
export function spacedCode(code: string): string {
  return code.replaceAll(/(.{4})(?=.)/g, '$1-')
}

function encode(value: bigint): string {
  let text = ''
  for (let place = 0, rest = value; place < dataLetters; place += 1, rest >>= 5n)
    text = (letters[Number(rest & 31n)] ?? '') + text
  return text
}
