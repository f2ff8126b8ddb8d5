import {
  browserSupportsWebAuthn,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  startAuthentication,
  startRegistration,
} from '@simplewebauthn/browser'

type Question = PublicKeyCredentialCreationOptionsJSON & PublicKeyCredentialRequestOptionsJSON

startPasskeys()

/** Makes the passkey buttons of the page work; without passkeys in this browser they stay covered. */
function startPasskeys(): void {
  if (!browserSupportsWebAuthn()) return
  for (const part of document.querySelectorAll<HTMLElement>('[data-passkey]')) {
    const form = part.querySelector<HTMLFormElement>('[data-passkey-form]')
    if (form === null) continue
    part.querySelector('[data-passkey-absent]')?.remove()
    form.hidden = false
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      void perform(part, form)
    })
  }
}

async function perform(part: HTMLElement, form: HTMLFormElement): Promise<void> {
  const { passkey: ceremony, options = '', verify = '' } = part.dataset
  for (const problem of part.querySelectorAll<HTMLElement>('[data-passkey-problem]')) problem.hidden = true
  const typed = Object.fromEntries([...new FormData(form)].filter(([, value]) => typeof value === 'string'))
  try {
    const question = await call<Question>(options, { typed })
    if (question === undefined) return
    const response =
      ceremony === 'create'
        ? await startRegistration({ optionsJSON: question })
        : await startAuthentication({ optionsJSON: question })
    const answer = await call<{ location: string }>(verify, { response, typed })
    if (answer !== undefined) location.assign(answer.location)
  } catch (error) {
    const problem = error instanceof Error && error.message === 'paused' ? 'paused' : 'failed'
    const line = part.querySelector<HTMLElement>(`[data-passkey-problem="${problem}"]`)
    if (line !== null) line.hidden = false
  } finally {
    delete form.dataset['sending']
  }
}

/** The answer of the server, or undefined when it sends us to another page first. */
async function call<Answer>(address: string, body: unknown): Promise<Answer | undefined> {
  const answer = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    redirect: 'follow',
  })
  if (answer.redirected) {
    location.assign(answer.url)
    return undefined
  }
  if (answer.status === 429) throw new Error('paused')
  if (!answer.ok) throw new Error('failed')
  const parsed: Answer = await answer.json()
  return parsed
}
