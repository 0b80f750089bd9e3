const SIGNALS = ['SIGINT', 'SIGTERM'] as const

/**
 * Resolves when somebody presses Ctrl-C or asks the process to end. From the call on, a signal does not end the process by itself:
 * call it before something is printed that others wait for, because they may send one at once.
 *
 * @example
 * const interrupted = untilInterrupted()
 * print(`listening at ${url}`)
 * await interrupted
 */
export function untilInterrupted(): Promise<void> {
  return new Promise(resolve => {
    const end = () => {
      for (const signal of SIGNALS) process.off(signal, end)
      resolve()
    }
    for (const signal of SIGNALS) process.on(signal, end)
  })
}
