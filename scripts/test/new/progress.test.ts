import { expect, test } from 'vitest'
import { startProgress } from '../../src/new/progress.ts'

function tell(times: readonly number[], isTerminal: boolean): string[] {
  const said: string[] = []
  const [start = 0, ...others] = times
  let now = start
  const progress = startProgress(
    text => said.push(text),
    isTerminal,
    () => now,
  )
  for (const time of others) {
    now = time
    progress(`step at ${time}`)
  }
  return said
}

test('steps are said once they take longer than two seconds', () => {
  expect(tell([5000, 6000, 7000, 7001, 25_000], true)).toEqual(['2 s: step at 7001 …', '20 s: step at 25000 …'])
})

test('where nobody watches, nothing is said', () => {
  expect(tell([0, 30_000], false)).toEqual([])
})
