import type { AST } from '@eslint-community/regexpp'

/**
 * How many ways a pattern has to match in a text of so many letters, at most: each of them may be tried before a text is refused, by
 * an engine that goes back and tries again. Infinite where nobody could count them.
 */
export function countWays(pattern: AST.Pattern, letters: number): number {
  const starts = beginsAtStart(pattern.alternatives) ? 1 : letters + 1
  return starts * waysOfAny(pattern.alternatives, letters)
}

function waysOfAny(alternatives: readonly AST.Alternative[], letters: number): number {
  return alternatives.reduce((sum, { elements }) => sum + waysOfAll(elements, letters), 0)
}

function waysOfAll(elements: readonly AST.Element[], letters: number): number {
  return elements.reduce((product, element) => product * waysOf(element, letters), 1)
}

function waysOf(element: AST.Element, letters: number): number {
  if (element.type === 'Group' || element.type === 'CapturingGroup') return waysOfAny(element.alternatives, letters)
  if (element.type === 'Quantifier') return waysOfRepeated(element, letters)
  const looks = element.type === 'Assertion' && (element.kind === 'lookahead' || element.kind === 'lookbehind')
  return looks ? waysOfAny(element.alternatives, letters) : 1
}

/** Each number of repetitions is a way, and so is each combination of the ways of each of them. */
function waysOfRepeated({ element, min, max }: AST.Quantifier, letters: number): number {
  const most = Math.min(max, min + letters)
  const each = waysOf(element, letters)
  if (each === 1) return most - min + 1
  return (most - min + 1) * each ** most
}

function beginsAtStart(alternatives: readonly AST.Alternative[]): boolean {
  return alternatives.every(({ elements: [first] }) => {
    if (first?.type === 'Assertion') return first.kind === 'start'
    return first?.type === 'Group' || first?.type === 'CapturingGroup' ? beginsAtStart(first.alternatives) : false
  })
}
