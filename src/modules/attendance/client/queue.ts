/** One tap on its way: where it goes, and everything the server needs to note it exactly once. */
export type WaitingTap = {
  readonly id: string
  readonly to: string
  readonly participant: string
  readonly tap: string
  readonly at: string
  readonly clock: string
}

/** Taps that wait on this device until the server has them. */
export type Queue = {
  add(tap: WaitingTap): Promise<void>
  list(to: string): Promise<readonly WaitingTap[]>
  remove(ids: readonly string[]): Promise<void>
}

const store = 'taps'
const byTime = 'by-time'

/** Opens the queue; rejects where the browser keeps nothing, as some do in private windows. */
export async function openQueue(): Promise<Queue> {
  const opening = indexedDB.open('anwesenheit', 1)
  opening.addEventListener('upgradeneeded', () => {
    opening.result.createObjectStore(store, { keyPath: 'id' }).createIndex(byTime, 'at')
  })
  const database = await answerOf(opening)
  const change = (work: (taps: IDBObjectStore) => void) =>
    new Promise<void>((resolve, reject) => {
      const transaction = database.transaction(store, 'readwrite', { durability: 'strict' })
      work(transaction.objectStore(store))
      transaction.addEventListener('complete', () => resolve())
      transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('not kept')))
    })
  return {
    add: (tap) => change((taps) => void taps.add(tap)),
    list: async (to) => {
      const taps = database.transaction(store).objectStore(store).index(byTime)
      const all: readonly WaitingTap[] = await answerOf(taps.getAll())
      return all.filter((tap) => tap.to === to)
    },
    remove: (ids) =>
      change((taps) => {
        for (const id of ids) taps.delete(id)
      }),
  }
}

function answerOf<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error ?? new Error('no answer')))
  })
}
