/**
 * Runs all contestants once in each round, every time in another order, so that what disturbs the machine disturbs them
 * all alike. Resolves to the measured values of each, by its name.
 */
export async function interleave<Contestant extends { readonly name: string }, Value>(
  contestants: readonly Contestant[],
  rounds: number,
  measure: (contestant: Contestant) => Value | Promise<Value>,
): Promise<ReadonlyMap<string, readonly Value[]>> {
  const values = new Map<string, Value[]>(contestants.map(({ name }) => [name, []]))
  for (let round = 0; round < rounds; round++) {
    const first = round % contestants.length
    for (const contestant of [...contestants.slice(first), ...contestants.slice(0, first)]) {
      values.get(contestant.name)?.push(await measure(contestant))
    }
  }
  return values
}
