/** The middle one of some numbers: on a busy machine, a mean is a measure of the neighbours. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other)
  const middle = sorted[Math.floor(sorted.length / 2)]
  if (middle === undefined) throw new Error('The median of no numbers.')
  return middle
}
