import { isBinary } from '../schema/binary-schema.ts'
import { isOfType, listTypes } from '../schema/types.ts'
import { type CandidateSets, eachOf, oneOf, type Target } from './candidate.ts'

/** Values of types that a schema does not name, as far as their serialization can tell types apart. */
export function violateType({ part, serialization, sampling }: Target): CandidateSets {
  const types = listTypes(part)
  if (sampling.files && isBinary(part.schema)) return oneOf('text in place of a file')
  if (serialization === 'form') return 'a form is always an object'
  if (serialization !== 'json') {
    // A file of text may be the text as well.
    const file = new Blob([new Uint8Array([0])], { type: 'application/octet-stream' })
    if (types.includes('string'))
      return sampling.files && serialization === 'field' ? oneOf(file) : 'every text is a string'
    if (types.includes('array')) return 'every text is a list of one'
    if (types.includes('object') && serialization === 'text')
      return 'a text that is no object is read as one without properties'
    return types.includes('integer') && !types.includes('number') ? eachOf('text', '1.5') : eachOf('text')
  }
  const wrong = [12_345, 'text', true, [], {}].filter(value => !types.some(type => isOfType(value, type)))
  const fraction = types.includes('integer') && !types.includes('number') ? [1.5] : []
  const missing = types.includes('null') ? [] : [null]
  return eachOf(...wrong.slice(0, 1), ...fraction, ...missing)
}
