import { isRecord } from '../document/record.ts'
import { type Condition, conditionsOf } from '../schema/conditions.ts'
import { findSchemasTogether } from '../schema/schemas-below.ts'
import { listShapes, type Shape } from '../schema/shapes.ts'
import type { Sampling } from './sampling.ts'

/** A shape of values that meet a condition, together with what is demanded of them. */
export interface ConditionalShape extends Shape {
  /** JSON pointers of what is demanded on conditions. Absent where nothing is. */
  readonly condition?: string
  /** Those conditions. */
  readonly conditions?: readonly Condition[]
  /** Whether a value meets them. */
  readonly isMet?: (value: unknown) => boolean
}

/** Conditions in what a condition demands, and so on, would multiply. */
const MOST_LEVELS = 2

/** The shapes, and behind them one for each condition that one of them has. */
export function withConditionalShapes(sampling: Sampling, shapes: readonly Shape[]): ConditionalShape[] {
  const listBelow = (shape: ConditionalShape, level: number): ConditionalShape[] => {
    const found = shape.parts
      .flatMap(conditionsOf)
      .filter(({ demanded }) => !shape.parts.some(({ schema }) => schema === demanded.schema))
      .filter(condition => !isOpposed(shape, condition))
      .flatMap(condition => joinShapes(sampling, shape, condition))
    return level < MOST_LEVELS ? [...found, ...found.flatMap(each => listBelow(each, level + 1))] : found
  }
  return [...shapes, ...shapes.flatMap(shape => listBelow(shape, 1))]
}

function joinShapes(sampling: Sampling, shape: ConditionalShape, condition: Condition): ConditionalShape[] {
  const { document } = sampling.api
  const { assumed, demanded, isNegated } = condition
  const known = new Set(shape.parts.map(({ schema }) => schema))
  const kept = isNegated ? [] : (listShapes(document, [assumed])[0]?.parts ?? [])
  return listShapes(document, [demanded]).map(({ parts, branches }) => ({
    parts: [...shape.parts, ...[...kept, ...parts].filter(({ schema }) => !known.has(schema))],
    branches: [...shape.branches, ...branches],
    condition: [shape.condition, demanded.pointer].join(' '),
    conditions: [...(shape.conditions ?? []), condition],
    isMet: value => isConditionMet(sampling, condition, value) && (shape.isMet?.(value) ?? true),
  }))
}

/** Whether a shape assumes the opposite: no value keeps to `then` and to `else` because of the same `if`. */
function isOpposed({ conditions = [] }: ConditionalShape, { assumed, isNegated }: Condition): boolean {
  return conditions.some(known => known.assumed.schema === assumed.schema && known.isNegated !== isNegated)
}

function isConditionMet({ accepts }: Sampling, { assumed, isNegated, property }: Condition, value: unknown): boolean {
  if (property !== undefined) return isRecord(value) && Object.hasOwn(value, property)
  return accepts === undefined || accepts([assumed], value) !== isNegated
}

/** The value, and then objects like it that have another one of the values that are listed for a property. */
export function* withListedValues({ parts }: Shape, value: unknown): Generator<unknown> {
  yield value
  if (!isRecord(value)) return
  for (const name of Object.keys(value)) {
    const schemas = findSchemasTogether(parts, name, false).flatMap(({ schema }) => (isRecord(schema) ? [schema] : []))
    const listed = schemas.flatMap(schema => (Array.isArray(schema.enum) ? schema.enum : []))
    for (const other of listed) yield { ...value, [name]: other }
  }
}
