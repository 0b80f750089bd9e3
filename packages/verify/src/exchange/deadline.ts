let computed = 0

/** Does what keeps this process from reading answers, on nobody's time: it is not a server that is slow meanwhile. */
export function onOwnTime<Made>(compute: () => Made): Made {
  const start = performance.now()
  try {
    return compute()
  } finally {
    computed += performance.now() - start
  }
}

/** Ends what waits for somebody else. */
export interface Deadline {
  readonly signal: AbortSignal
  /** To be called once nobody waits any more. */
  readonly stop: () => void
}

/** Aborts after so many milliseconds, without those that were spent {@link onOwnTime}. */
export function startDeadline(milliseconds: number): Deadline {
  const late = new AbortController()
  let timer: NodeJS.Timeout
  const wait = (left: number) => {
    const before = computed
    timer = setTimeout(() => (computed - before >= 1 ? wait(computed - before) : late.abort()), left)
  }
  wait(milliseconds)
  return { signal: late.signal, stop: () => clearTimeout(timer) }
}
