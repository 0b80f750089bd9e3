import type { Doubt } from '../cases/doubt.ts'
import type { Court } from './judge-request.ts'

/** Doubts that the independent judge does not share, each with the value that only the mock refuses. */
export async function hearDoubts({ schemas }: Court, doubts: readonly Doubt[]): Promise<string[]> {
  const heard = doubts.map(async ({ name, direction, pointer, value }) => {
    const findings = await schemas.judge(direction, pointer, value)
    return findings.length > 0
      ? []
      : [`${name}: the mock refuses ${JSON.stringify(value)}, the independent judge accepts it`]
  })
  return (await Promise.all(heard)).flat()
}
