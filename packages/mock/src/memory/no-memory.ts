import type { Memory } from './memory.ts'

/** The memory of a mock that answers each request as if it were the first. */
export const NO_MEMORY: Memory = Object.freeze({
  resources: [],
  answer: async (_, documented) => documented,
  snapshot: () => ({ resources: [], replays: [] }),
  restore({ resources }) {
    if (resources.length > 0) throw new Error('This mock has no memory. Create it with { stateful: true }.')
  },
  reset() {},
} satisfies Memory)
