type Work = () => unknown

const waiting: Work[] = []

/** Will be done when the bench ends, however it ends; the last one first. It may have been done before by then. */
export function atEnd(work: Work): void {
  waiting.push(work)
}

export async function cleanUp(): Promise<void> {
  for (let work = waiting.pop(); work !== undefined; work = waiting.pop()) await work()
}

/** Ctrl+C leaves nothing behind either. */
export function cleanUpOnSignals(): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void cleanUp().finally(() => process.exit(130)))
  }
}
