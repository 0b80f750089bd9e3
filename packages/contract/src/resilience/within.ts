import assert from 'node:assert/strict'

/** Milliseconds that any call of these cases may take: what hangs is found, and a busy machine is not taken for it. */
export const BUDGET = 5_000

/** Waits for a promise, but not for ever. `what` says in the message what did not happen. */
export async function within<Result>(what: string, promise: Promise<Result>, milliseconds = BUDGET): Promise<Result> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new assert.AssertionError({ message: `After ${milliseconds} ms ${what}.` })),
      milliseconds,
    )
  })
  try {
    return await Promise.race([promise, late])
  } finally {
    clearTimeout(timer)
  }
}
