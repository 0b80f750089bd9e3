import { expect, test } from 'vitest'
import { describeDiff, holdDiff } from '../../src/diff/hold-diff.ts'

test('the verdicts on random edits of random schemas are those of sampled values', () => {
  const report = holdDiff({ seed: 1, runs: 60 })
  const { pairs, breaking, overCautious, wrong } = report
  expect(wrong, describeDiff(report)).toEqual([])
  const compatible = pairs - breaking
  expect(breaking).toBeGreaterThan(pairs / 4)
  expect(compatible).toBeGreaterThan(pairs / 4)
  expect(overCautious.length, describeDiff(report)).toBeLessThan(compatible / 20)
  expect(describeDiff(report)).toMatch(
    /^\d+ pairs of schemas were compared\. Samples call \d+ breaking: 0 verdicts are wrong\.$/m,
  )
})
