/** Work in rounds that goes on until stopped. */
export type Rounds = {
  /** Has a round begin now, or another one after that which is being worked on. */
  wake(): void
  /** Lets no new round begin; resolves when the one being worked on has ended. */
  stop(): Promise<void>
}

/** One round after the other, each time somebody wakes it; never two at once. */
export function openRounds(
  round: (stopping: AbortSignal) => Promise<unknown>,
  onError: (error: unknown) => void,
): Rounds {
  const stopping = new AbortController()
  let wanted = false
  let running: Promise<void> | undefined

  async function run(): Promise<void> {
    while (wanted && !stopping.signal.aborted) {
      wanted = false
      try {
        await round(stopping.signal)
      } catch (error) {
        onError(error)
      }
    }
    running = undefined
  }

  return {
    wake: () => {
      wanted = true
      if (!stopping.signal.aborted) running ??= run()
    },
    stop: async () => {
      stopping.abort()
      await running
    },
  }
}
