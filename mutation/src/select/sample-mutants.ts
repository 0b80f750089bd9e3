import { createHash } from 'node:crypto'

/**
 * At most so many mutants, chosen by a seed: the same seed chooses the same ones, whichever others come or go.
 */
export function sampleMutants<Mutant extends { readonly id: string }>(
  mutants: readonly Mutant[],
  most: number,
  seed: number,
): readonly Mutant[] {
  if (mutants.length <= most) return mutants
  const drawn = mutants.map(mutant => ({
    mutant,
    lot: createHash('sha256').update(`${seed} ${mutant.id}`).digest('hex'),
  }))
  const chosen = drawn.sort((one, other) => (one.lot < other.lot ? -1 : 1)).slice(0, most)
  const kept = new Set(chosen.map(({ mutant }) => mutant))
  return mutants.filter(mutant => kept.has(mutant))
}
