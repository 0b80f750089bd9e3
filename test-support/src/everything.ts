/** The mode of Vitest in which everything is tested: `vitest run --mode everything`. */
export const EVERYTHING = 'everything'

/** Whether everything is to be tested, however long it takes. Otherwise one path of each kind is enough. */
export function isEverything(): boolean {
  return (import.meta as { env?: { MODE?: string } }).env?.MODE === EVERYTHING
}
