import * as Browser from '@hyperjump/browser'
import { addKeyword, defineVocabulary } from '@hyperjump/json-schema/experimental'
import * as Instance from '@hyperjump/json-schema/instance/experimental'

/** The vocabulary in which `multipleOf` is exact. Hyperjump's own takes what is nearer than a ten-millionth for a multiple. */
export const EXACT_MULTIPLES = 'https://crm-clients.invalid/vocabulary/exact-multiples'

/** Makes the vocabulary known to Hyperjump. */
export function defineExactMultiples(): void {
  const id = `${EXACT_MULTIPLES}/multipleOf`
  addKeyword<number>({
    id,
    compile: async schema => Browser.value<number>(schema),
    interpret: (step, instance) => {
      const value: unknown = Instance.value(instance)
      return typeof value !== 'number' || isMultiple(value, step)
    },
  })
  defineVocabulary(EXACT_MULTIPLES, { multipleOf: id })
}

/** Both numbers are moved so far that no digit is behind the point, and counted then. */
function isMultiple(value: number, step: number): boolean {
  const places = Math.max(countPlaces(value), countPlaces(step))
  return shift(value, places) % shift(step, places) === 0n
}

/** How many digits of a number are behind the point. */
function countPlaces(number: number): number {
  const [mantissa = '', exponent = '0'] = String(number).split('e')
  return Math.max(0, (mantissa.split('.')[1] ?? '').length - Number(exponent))
}

function shift(number: number, places: number): bigint {
  const [mantissa = '', exponent = '0'] = String(number).split('e')
  const [whole = '', fraction = ''] = mantissa.split('.')
  return BigInt(whole + fraction) * 10n ** BigInt(places + Number(exponent) - fraction.length)
}
