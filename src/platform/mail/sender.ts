import { mailAddress } from '#platform/forms/index.ts'

export type Sender = { readonly name: string | undefined; readonly address: string }

/** Reads `post@house.example` or `House <post@house.example>`; throws when it is neither. */
export function readSender(text: string): Sender {
  const [, name, inBrackets] = /^([^<>"\p{Cc}]*)<([^<>\p{Cc}]+)>$/u.exec(text.trim()) ?? []
  const parsed = mailAddress({ required: true }).schema.safeParse(inBrackets ?? text)
  if (!parsed.success)
    throw new Error('The sender must be written as post@house.example or House <post@house.example>.')
  return { name: name?.trim() || undefined, address: parsed.data }
}
