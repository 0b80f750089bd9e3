import { isRecord } from '@crm-clients/openapi/document'
import * as Browser from '@hyperjump/browser'
import { addKeyword, defineVocabulary } from '@hyperjump/json-schema/experimental'
import * as Instance from '@hyperjump/json-schema/instance/experimental'

/** The vocabulary of `x-comparisons`: what has to come before what in an object. */
export const COMPARISONS = 'https://crm-clients.invalid/vocabulary/comparisons'

/** Makes the vocabulary known to Hyperjump. It is written once more here than in the mock's validation, on purpose. */
export function defineComparisons(): void {
  const id = `${COMPARISONS}/x-comparisons`
  addKeyword<readonly string[]>({
    id,
    compile: async schema => Browser.value<readonly string[]>(schema),
    interpret: (comparisons, instance) => {
      const value: unknown = Instance.value(instance)
      return !isRecord(value) || comparisons.every(comparison => isKept(comparison, value))
    },
  })
  defineVocabulary(COMPARISONS, { 'x-comparisons': id })
}

function isKept(comparison: string, object: Readonly<Record<string, unknown>>): boolean {
  const sign = comparison.includes(' <= ') ? ' <= ' : ' < '
  const [low, high] = comparison.split(sign).map(name => object[name])
  if (typeof low !== typeof high) return true
  const bounds = [low, high].map(value => (typeof value === 'string' ? new Date(value).getTime() : value))
  if (!bounds.every(bound => typeof bound === 'number' && !Number.isNaN(bound))) return true
  const [first, second] = bounds as [number, number]
  return sign === ' <= ' ? first <= second : first < second
}
