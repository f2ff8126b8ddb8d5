import type { House, Persona } from '#test/house.ts'
import { baseUrl } from '#test/house.ts'

type Sent = { readonly name: string; readonly bytes: Uint8Array; readonly type?: string }

let keys = 0

/** A key as a page would carry it. */
export function newKey(): string {
  keys += 1
  return `mate${String(keys).padStart(18, '0')}`
}

/** Sends a form with a file, as a browser does. */
export async function sendForm(
  house: House,
  persona: Persona,
  path: string,
  fields: Readonly<Record<string, string>>,
  file?: Sent,
): Promise<{ readonly status: number; readonly location: string; readonly text: string }> {
  const body = new FormData()
  for (const [name, value] of Object.entries({ _key: newKey(), ...fields })) body.append(name, value)
  if (file !== undefined)
    body.append('file', new File([Uint8Array.from(file.bytes)], file.name, { type: file.type ?? 'application/x-any' }))
  const answer = await house.ask(persona, path, { method: 'POST', headers: { origin: baseUrl }, body })
  return { status: answer.status, location: answer.headers.get('location') ?? '', text: await answer.text() }
}
