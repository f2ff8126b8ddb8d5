import { cacheNameOf } from './cache-name.ts'

// The worker of one event's attendance: its scope is the folder it comes from, so no other page of the site ever meets it. It keeps
// nothing by itself; it gives out what the page has put aside when the network does not answer.

type Answering = Event & { readonly request: Request; respondWith(answer: Promise<Response>): void }
type Waiting = Event & { waitUntil(work: Promise<unknown>): void }
type Worker = {
  readonly registration: { readonly scope: string }
  readonly clients: { claim(): Promise<void> }
  skipWaiting(): Promise<void>
  addEventListener(kind: 'install' | 'activate', listener: (event: Waiting) => void): void
  addEventListener(kind: 'fetch', listener: (event: Answering) => void): void
}

// The types of pages know `self` as a window.
const worker = self as unknown as Worker
const name = cacheNameOf(new URL(worker.registration.scope).pathname)
const patience = 4000

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()))
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()))
worker.addEventListener('fetch', (event) => {
  const { request } = event
  const path = new URL(request.url).pathname
  if (request.method !== 'GET') return
  if (path.startsWith('/assets/')) event.respondWith(fromCacheFirst(request))
  else if (request.mode === 'navigate') event.respondWith(fromNetworkFirst(request, path))
})

async function fromCacheFirst(request: Request): Promise<Response> {
  return (await (await caches.open(name)).match(request, { ignoreVary: true })) ?? fetch(request)
}

async function fromNetworkFirst(request: Request, path: string): Promise<Response> {
  const cache = await caches.open(name)
  try {
    // A hall with one bar of reception: what is put aside is better than an empty page.
    const answer = await Promise.race([fetch(request), late(await cache.match(path, { ignoreVary: true }))])
    // Signed out, or no longer hers: what was put aside is not hers either.
    if (answer.type === 'opaqueredirect' || answer.status === 404) await cache.delete(path)
    return answer
  } catch (error) {
    const kept = await cache.match(path, { ignoreVary: true })
    if (kept === undefined) throw error
    return kept
  }
}

function late(kept: Response | undefined): Promise<Response> {
  return new Promise((resolve) => {
    if (kept !== undefined) setTimeout(() => resolve(kept), patience)
  })
}
