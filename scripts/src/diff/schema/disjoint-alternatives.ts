import { canonicalJson } from '@crm-clients/openapi/document'
import type { Alternative } from './alternative.ts'
import { readUnion } from './alternatives.ts'
import { readListedValues } from './enum-values.ts'
import { readOpenness } from './openness.ts'
import { type Property, readProperties } from './properties.ts'

/** Properties are looked into so deep to tell two alternatives apart. */
const MOST_LEVELS = 3

/** Whether no value can be both, as far as types, listed values, required properties and closed objects tell. */
export function areDisjoint(document: object, one: Alternative, other: Alternative, levels = MOST_LEVELS): boolean {
  if (one.type !== undefined && other.type !== undefined && !isSameKind(one.type, other.type)) return true
  const [ones, others] = [readListedValues(one.parts), readListedValues(other.parts)]
  if (ones && others) {
    const listed = new Set(others.map(canonicalJson))
    return !ones.some(value => listed.has(canonicalJson(value)))
  }
  return (
    one.type === 'object' && other.type === 'object' && levels > 0 && areDisjointObjects(document, one, other, levels)
  )
}

function isSameKind(one: Alternative['type'], other: Alternative['type']): boolean {
  const kind = (type: Alternative['type']) => (type === 'integer' ? 'number' : type === 'binary' ? 'string' : type)
  return kind(one) === kind(other)
}

function areDisjointObjects(document: object, one: Alternative, other: Alternative, levels: number): boolean {
  const read = ({ parts }: Alternative) => readProperties(document, parts, 'response')
  const [ones, others] = [read(one), read(other)]
  const isClosedTo = ({ parts }: Alternative, properties: Properties, name: string) =>
    !properties.has(name) &&
    readOpenness(parts).openness === 'closed' &&
    parts.every(({ schema }) => schema.patternProperties === undefined)
  return [...new Set([...ones.keys(), ...others.keys()])].some(name => {
    const [first, second] = [ones.get(name), others.get(name)]
    if (first?.requiredAt !== undefined && isClosedTo(other, others, name)) return true
    if (second?.requiredAt !== undefined && isClosedTo(one, ones, name)) return true
    if (!first || !second || (first.requiredAt === undefined && second.requiredAt === undefined)) return false
    return haveNothingInCommon(document, first, second, levels - 1)
  })
}

type Properties = ReadonlyMap<string, Property>

function haveNothingInCommon(document: object, one: Property, other: Property, levels: number): boolean {
  const [ones, others] = [readUnion(document, one.places), readUnion(document, other.places)]
  if (ones.isNullable && others.isNullable) return false
  return ones.alternatives.every(first =>
    others.alternatives.every(second => areDisjoint(document, first, second, levels)),
  )
}
