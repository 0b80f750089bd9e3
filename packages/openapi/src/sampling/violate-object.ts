import { isRecord } from '../document/record.ts'
import { listDependents, listDescribed } from '../schema/properties.ts'
import { entriesOf } from '../schema/schemas-below.ts'
import { isSchema } from '../schema/subschemas.ts'
import { type Attempts, oneOf, type Target } from './attempt.ts'
import { isForbidden } from './sample-object.ts'

/** The object without a property that it needs. */
export function violateRequired({ rule: { detail = '' }, parts, base, sampling }: Target): Attempts {
  const schemas = parts.flatMap(part => {
    const { properties } = part.schema
    const property = isRecord(properties) ? properties[detail] : undefined
    return isSchema(property) ? [{ ...part, schema: property }] : []
  })
  if (isForbidden(sampling, schemas)) return 'the property must not be sent, so nobody can be asked for it'
  const rest = Object.fromEntries(entriesOf(base).filter(([name]) => name !== detail))
  return [[{ value: rest, says: `without ${detail}` }]]
}

/** The object with a property, and without what has to come along with it. */
export function violateDependence({ rule: { detail = '' }, parts, base }: Target): Attempts {
  const names = listDependents(parts, detail)
  const rest = Object.fromEntries(entriesOf(base).filter(([name]) => !names.includes(name)))
  return oneOf({ ...rest, [detail]: Object(base)[detail] ?? 'string' })
}

/** Values that fit no branch: of other types, and objects without what they are told apart by. */
export function violateAlternatives({ base, carrier, parts }: Target): Attempts {
  const scalars = carrier === 'json' ? [12_345, 'text', true, [], null] : ['text', '?']
  if (!isRecord(base) || base instanceof Blob) return oneOf(...scalars)
  const names = listDescribed(parts)
  const without = names.map(left => Object.fromEntries(entriesOf(base).filter(([name]) => name !== left)))
  const wrong = names.map(name => ({ ...base, [name]: ['?'] }))
  return oneOf(...(carrier === 'json' ? scalars : []), {}, ...without, ...wrong)
}
