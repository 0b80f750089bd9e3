/**
 * Runs all competitors once in each round, every time in another order, so that what disturbs the machine disturbs them
 * all alike, and nobody always cleans up after the same other. Resolves to the measured values of each, by its name.
 */
export async function interleave<Competitor extends { readonly name: string }, Value>(
  competitors: readonly Competitor[],
  rounds: number,
  measure: (competitor: Competitor) => Value | Promise<Value>,
): Promise<ReadonlyMap<string, readonly Value[]>> {
  const values = new Map<string, Value[]>(competitors.map(({ name }) => [name, []]))
  for (let round = 0; round < rounds; round++) {
    for (const competitor of shuffle(competitors)) {
      values.get(competitor.name)?.push(await measure(competitor))
    }
  }
  return values
}

/** Each order is as likely as any other. */
function shuffle<Item>(items: readonly Item[]): Item[] {
  const shuffled: Item[] = []
  for (const item of items) {
    const place = Math.floor(Math.random() * (shuffled.length + 1))
    shuffled.splice(place, 0, item)
  }
  return shuffled
}
