// Printing and reading aloud. Only voices of the device itself are used: others send the text to somebody else's computer.

const readable = 'h1, h2, h3, h4, p, li, dt, dd, th, td, summary'

/** Shows the buttons that work here. */
export function offerPageTools(): void {
  const print = toolNamed('print')
  if (print !== undefined) offer(print, () => window.print())
  const read = toolNamed('read')
  if (read === undefined || !('speechSynthesis' in window)) return
  offerReading(read)
  // Some browsers learn of their voices only after a while.
  speechSynthesis.addEventListener('voiceschanged', () => offerReading(read))
}

type Tool = { readonly place: HTMLElement; readonly button: HTMLButtonElement }

function toolNamed(name: string): Tool | undefined {
  const place = document.querySelector<HTMLElement>(`[data-tool="${name}"]`)
  const button = place?.querySelector('button')
  return place === null || button === null || button === undefined ? undefined : { place, button }
}

function offer({ place, button }: Tool, act: () => void): void {
  if (!place.hidden) return
  place.hidden = false
  button.addEventListener('click', act)
}

function offerReading(tool: Tool): void {
  if (voiceFor(document.documentElement.lang) === undefined) return
  const label = tool.button.querySelector('.kern-label') ?? tool.button
  const [start, stop] = [label.textContent, tool.place.dataset['stop'] ?? '']
  offer(tool, () => {
    const reading = speechSynthesis.speaking
    speechSynthesis.cancel()
    label.textContent = reading ? start : stop
    if (!reading) readPage(() => (label.textContent = start))
  })
  window.addEventListener('pagehide', () => speechSynthesis.cancel())
}

function readPage(ended: () => void): void {
  const parts = [...document.querySelectorAll<HTMLElement>(`main :is(${readable})`)].filter(
    (part) => part.querySelector(readable) === null && part.checkVisibility(),
  )
  const spoken = parts.flatMap((part) => {
    // The dots of Leichte Sprache are for the eye; a voice would stumble over them.
    const text = part.innerText.trim().replaceAll(/(?<=\p{L})·(?=\p{L})/gu, '')
    const voice = voiceFor(part.closest<HTMLElement>('[lang]')?.lang ?? '')
    return text === '' || voice === undefined ? [] : sentencesOf(text).map((sentence) => ({ part, sentence, voice }))
  })
  for (const [place, { part, sentence, voice }] of spoken.entries()) {
    const utterance = new SpeechSynthesisUtterance(sentence)
    utterance.voice = voice
    utterance.lang = voice.lang
    utterance.addEventListener('start', () => mark(part))
    utterance.addEventListener('end', () => {
      if (place < spoken.length - 1) return
      mark(undefined)
      ended()
    })
    utterance.addEventListener('error', () => mark(undefined))
    speechSynthesis.speak(utterance)
  }
}

/** Long texts break off in some browsers, so each sentence is spoken by itself. */
function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.!?؟:;])\s+|\n+/).filter((sentence) => sentence.trim() !== '')
}

function mark(part: HTMLElement | undefined): void {
  document.querySelector('.is-read')?.classList.remove('is-read')
  part?.classList.add('is-read')
}

function voiceFor(lang: string): SpeechSynthesisVoice | undefined {
  const [language = ''] = lang.toLowerCase().split('-')
  if (language === '') return undefined
  return speechSynthesis
    .getVoices()
    .find((voice) => voice.localService && voice.lang.toLowerCase().startsWith(language))
}
