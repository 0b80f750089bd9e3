/** A number with as many decimals as are worth reading. */
export function roundTo(value: number, decimals: number): number {
  return Number(value.toFixed(decimals))
}
