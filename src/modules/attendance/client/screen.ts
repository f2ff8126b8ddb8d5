// The page asks for itself anew by a header. With this script only its middle changes, and nothing flickers on the wall.
const live = document.querySelector<HTMLElement>('[data-live]')
if (live !== null) begin(live)

function begin(middle: HTMLElement): void {
  const url = new URL(location.href)
  if (url.searchParams.get('skript') === null) {
    url.searchParams.set('skript', 'ja')
    return location.replace(url)
  }
  setInterval(() => void renew(middle, url), Number(middle.dataset['live'] ?? '20') * 1000)
}

async function renew(middle: HTMLElement, url: URL): Promise<void> {
  const answer = await fetch(url, { redirect: 'manual' }).catch(() => undefined)
  // Signed out meanwhile: the page says so when it is opened again.
  if (answer?.type === 'opaqueredirect') return location.reload()
  if (answer?.ok !== true) return
  const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('[data-live]')
  if (fresh !== null) middle.replaceChildren(...fresh.childNodes)
}
