import type { OverheadCompetitor } from './competitor.ts'

/** Makes calls one after the other; resolves to microseconds per call. */
export async function timeCalls({ call }: OverheadCompetitor, count: number): Promise<number> {
  const start = performance.now()
  for (let index = 0; index < count; index++) await call()
  return ((performance.now() - start) * 1000) / count
}
