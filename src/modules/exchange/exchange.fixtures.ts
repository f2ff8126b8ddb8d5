import type { House, Persona } from '#test/house.ts'
import { baseUrl } from '#test/house.ts'

let keys = 0

type Sent = { readonly name: string; readonly bytes: Uint8Array }

/** Sends a form that takes files, as a browser does. */
export async function sendPost(
  house: House,
  persona: Persona,
  path: string,
  fields: Readonly<Record<string, string>>,
  files: readonly Sent[] = [],
) {
  keys += 1
  const body = new FormData()
  for (const [name, value] of Object.entries({ _key: `exch${String(keys).padStart(18, '0')}`, do: 'post', ...fields }))
    body.append(name, value)
  for (const { name, bytes } of files) body.append('file', new File([Uint8Array.from(bytes)], name))
  return house.visit(persona, path, { method: 'POST', headers: { origin: baseUrl }, body })
}

export async function idOf(house: House, statement: string, values: readonly unknown[] = []): Promise<string> {
  const [row] = await house.rows<{ id: string }>(statement, [...values])
  if (row === undefined) throw new Error(`Nothing for ${statement}`)
  return row.id
}

export const groupNamed = (house: House, name: string) =>
  idOf(house, 'select id from exchange_groups where name like $1', [`${name}%`])
export const threadNamed = (house: House, title: string) =>
  idOf(house, 'select id from exchange_threads where title like $1', [`${title}%`])
export const postSaying = (house: House, text: string) =>
  idOf(house, 'select id from exchange_posts where text like $1', [`%${text}%`])
