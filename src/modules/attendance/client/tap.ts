import { cacheNameOf } from './cache-name.ts'
import { openQueue, type Queue, type WaitingTap } from './queue.ts'

// The list works as plain forms. With this script it goes on without network: taps are kept on the device and sent when there is one.
const list = document.querySelector<HTMLElement>('[data-taps]')
if (list !== null && crypto.randomUUID !== undefined)
  openQueue().then(
    (queue) => begin(list, queue),
    // Where nothing can be kept the forms stay what they are.
    () => undefined,
  )

const everySeconds = 15
const patience = 10_000
const daysKept = 2

async function begin(taps: HTMLElement, queue: Queue): Promise<void> {
  const to = taps.dataset['taps'] ?? ''
  let settling = false
  let pressed = false
  document.addEventListener('submit', (event) => {
    const form = event.target
    const button = event.submitter
    if (!(form instanceof HTMLFormElement) || !taps.contains(form) || !(button instanceof HTMLButtonElement)) return
    event.preventDefault()
    void press(form, button)
  })
  for (const kind of ['online', 'pageshow'] as const) addEventListener(kind, () => void settle())
  document.addEventListener('visibilitychange', () => void settle())
  setInterval(() => {
    if (document.visibilityState === 'visible') void settle()
  }, everySeconds * 1000)
  await draw()
  await settle()
  await prepareForNoNetwork(taps)

  async function press(form: HTMLFormElement, button: HTMLButtonElement): Promise<void> {
    const clock = form.querySelector<HTMLInputElement>('[name="clock"]')
    const tap = button.value
    const now = new Date()
    if ((tap === 'late' || tap === 'left') && clock?.value === '' && !isOn(taps, now)) return askForTime(clock)
    await queue.add({
      id: crypto.randomUUID(),
      to,
      participant: new FormData(form).get('participant')?.toString() ?? '',
      tap,
      at: now.toISOString(),
      clock: clock?.value ?? '',
    })
    pressed = true
    if (clock !== null) clock.value = ''
    form.querySelector('details')?.removeAttribute('open')
    await draw()
    await settle()
  }

  function askForTime(clock: HTMLInputElement): void {
    clock.setCustomValidity(taps.dataset['clockNeeded'] ?? '')
    clock.reportValidity()
    clock.addEventListener('input', () => clock.setCustomValidity(''), { once: true })
  }

  /** Sends what waits, then shows how it stands by now; two at once would only say the same twice. */
  async function settle(): Promise<void> {
    if (settling) return
    settling = true
    try {
      if ((await send()) === 'stopped') return
      await refresh(taps)
      await tell()
    } catch {
      // No network: everything waits where it is.
      await tell()
    } finally {
      settling = false
    }
  }

  async function send(): Promise<'sent' | 'stopped'> {
    const waiting = await queue.list(to)
    if (waiting.length === 0) return 'sent'
    const answer = await fetch(to, {
      method: 'POST',
      redirect: 'manual',
      signal: AbortSignal.timeout(patience),
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ sentAt: new Date().toISOString(), taps: waiting.slice(0, 400) }),
    })
    if (!answer.ok) {
      say(taps.dataset[answer.type === 'opaqueredirect' ? 'signIn' : 'refused'] ?? '')
      return 'stopped'
    }
    const { settled } = (await answer.json()) as { readonly settled: readonly string[] }
    await queue.remove(settled)
    // Pressed while the others were on their way.
    return (await queue.list(to)).length > 0 && settled.length > 0 ? send() : 'sent'
  }

  /** What was pressed and waits, over what the server last said. */
  async function draw(): Promise<readonly WaitingTap[]> {
    const waiting = await queue.list(to)
    for (const tap of waiting) showTap(taps, tap)
    showCount()
    return waiting
  }

  async function tell(): Promise<void> {
    const waiting = await draw()
    if (waiting.length > 0) say((taps.dataset['waiting'] ?? '').replace('…', String(waiting.length)))
    else if (pressed) say(taps.dataset['saved'] ?? '')
  }
}

function isOn({ dataset }: HTMLElement, now: Date): boolean {
  return now >= new Date(dataset['starts'] ?? '') && now <= new Date(dataset['ends'] ?? '')
}

/** What was pressed, at once, in the row it is about. */
function showTap(taps: HTMLElement, { participant, tap, at, clock }: WaitingTap): void {
  const row = document.getElementById(`p-${participant}`)
  const state = row?.querySelector('.tap__state')
  if (row === null || state === null || state === undefined) return
  const time =
    clock === ''
      ? new Date(at).toLocaleTimeString('de-DE', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Berlin' })
      : clock
  const mark = tap === 'late' || tap === 'left' ? 'present' : tap
  show(row, mark)
  state.textContent = (taps.dataset[tap] ?? '').replace('…', time)
  for (const button of row.querySelectorAll('button[name="tap"]'))
    if (button instanceof HTMLButtonElement)
      button.setAttribute('aria-pressed', String(button.value === tap || button.value === mark))
}

function show(row: HTMLElement, mark: string): void {
  row.className = `tap tap--${mark}`
  row.dataset['mark'] = mark
}

function showCount(): void {
  const count = document.querySelector<HTMLElement>('[data-count]')
  const present = document.querySelectorAll('.tap[data-mark="present"]').length
  // The first number of the sentence is how many are there.
  if (count !== null) count.textContent = (count.textContent ?? '').replace(/\d+/, String(present))
}

function say(text: string): void {
  const net = document.querySelector<HTMLElement>('[data-net]')
  if (net !== null && net.textContent !== text) net.textContent = text
}

/** The page as the server has it by now, with what others have noted; kept for when there is no network. */
async function refresh(taps: HTMLElement): Promise<void> {
  const answer = await fetch(location.pathname, { redirect: 'manual', signal: AbortSignal.timeout(patience) })
  if (!answer.ok) return
  if (taps.dataset['kept'] === 'yes')
    await (await caches.open(cacheNameOf(folderOf(taps)))).put(location.pathname, answer.clone())
  const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html')
  for (const row of document.querySelectorAll<HTMLElement>('.tap')) {
    const now = fresh.getElementById(row.id)
    const state = row.querySelector('.tap__state')
    if (now === null || state === null) continue
    show(row, now.dataset['mark'] ?? 'open')
    state.textContent = now.querySelector('.tap__state')?.textContent ?? ''
    const pressed = now.querySelectorAll('button[name="tap"]')
    for (const [place, button] of row.querySelectorAll('button[name="tap"]').entries())
      button.setAttribute('aria-pressed', pressed[place]?.getAttribute('aria-pressed') ?? 'false')
  }
  showCount()
}

/**
 * Keeps this page and what it is made of on the device, from when it is opened until two days after the date. Signing out empties all
 * of it (the answer clears the site's storage).
 */
async function prepareForNoNetwork(taps: HTMLElement): Promise<void> {
  if (!('serviceWorker' in navigator)) return
  const over = Date.now() > new Date(taps.dataset['ends'] ?? '').getTime() + daysKept * 86_400_000
  const worker = taps.dataset['worker'] ?? ''
  try {
    if (over) {
      await caches.delete(cacheNameOf(folderOf(taps)))
      for (const registration of await navigator.serviceWorker.getRegistrations())
        if (new URL(registration.scope).pathname === folderOf(taps)) await registration.unregister()
      return
    }
    await navigator.serviceWorker.register(worker)
    const parts = performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname)
    const built = [...new Set(parts.filter((path) => path.startsWith('/assets/')))]
    const cache = await caches.open(cacheNameOf(folderOf(taps)))
    await cache.addAll([location.pathname, ...built])
    taps.dataset['kept'] = 'yes'
  } catch {
    // Without it the page needs the network to be opened; taps are kept all the same.
  }
}

function folderOf({ dataset }: HTMLElement): string {
  return (dataset['worker'] ?? '').replace(/[^/]+$/, '')
}
