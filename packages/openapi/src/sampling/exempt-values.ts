import { entriesOf, findSchemasTogether } from '../schema/schemas-below.ts'
import { listShapes } from '../schema/shapes.ts'
import { isSchema } from '../schema/subschemas.ts'
import { type CandidateSets, describeValue, type Target } from './candidate.ts'
import { sampleShape } from './sample.ts'
import { listVariants } from './variants.ts'

/** Values that break an `if` by one property alone, and that could not do so if they had to keep its `then`. */
export function listExemptValues({ rule: { detail: name = '' }, part, parts, sampling }: Target): CandidateSets {
  const { document } = sampling.api
  const { if: assumed, then: demanded } = part.schema
  if (!isSchema(assumed) || !isSchema(demanded)) return []
  const known = new Set(parts.map(({ schema }) => schema))
  const conditions = listShapes(document, [{ ...part, schema: assumed }]).flatMap(shape => shape.parts)
  const meeting = sampleShape(sampling, { parts: [...parts, ...conditions.filter(({ schema }) => !known.has(schema))] })
  const variantsOf = (property: string): unknown[] => {
    const shapes = listShapes(document, findSchemasTogether(parts, property, false))
    return [...shapes.flatMap(shape => [...listVariants(sampling, shape, shapes, 0)]), true, false]
  }

  const { properties, required } = Object(demanded)
  const undemanding = [
    ...[required ?? []].flat().map(missing => (value: object) => without(value, String(missing))),
    ...entriesOf(properties).flatMap(([property]) =>
      variantsOf(property).map(other => (value: object) => ({ ...value, [property]: other })),
    ),
  ]
  const tried = variantsOf(name).flatMap(value =>
    undemanding.map(change => change({ ...Object(meeting), [name]: value })),
  )
  const isKept = (schema: typeof assumed, value: unknown) => sampling.accepts?.([{ ...part, schema }], value) ?? false
  const exempt = tried.filter(value => !isKept(assumed, value) && !isKept(demanded, value))
  if (exempt.length === 0) return 'no value was found that breaks both the condition and what it demands'
  return [exempt.map(value => ({ value, says: `as ${describeValue(value)}` }))]
}

function without(value: object, name: string): object {
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== name))
}
