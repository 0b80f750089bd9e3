import { isBinary } from '../schema/binary-schema.ts'
import { isOfType, type JsonType, listTypes } from '../schema/types.ts'
import { type CandidateSets, oneOf, type Target } from './candidate.ts'

/** A value that `type` refuses, of the kind that the rule's detail names, as far as its serialization can tell types apart. */
export function violateType(target: Target): CandidateSets {
  const { part, rule, serialization, sampling } = target
  const types = listTypes(part)
  if (serialization === 'form') return 'a form is always an object'
  if (serialization !== 'json' && rule.detail === 'null') return 'a text cannot be null'
  if (sampling.files && isBinary(part.schema)) return oneOf('text in place of a file')
  if (serialization !== 'json') return violateText(target, types)
  if (rule.detail === 'null') return oneOf(null)
  if (rule.detail === 'fraction') return oneOf(1.5)
  const [wrong] = [12_345, 'text', true, [], {}].filter(value => !types.some(type => isOfType(value, type)))
  return wrong === undefined ? 'every type but null is allowed' : oneOf(wrong)
}

function violateText({ rule, serialization, sampling }: Target, types: readonly JsonType[]): CandidateSets {
  if (types.includes('string')) {
    const isHolder = types.includes('array') || types.includes('object')
    if (!sampling.files || serialization !== 'field' || rule.detail || isHolder) return 'every text is a string'
    // A file of text may be the text as well.
    return oneOf(new Blob([new Uint8Array([0])], { type: 'application/octet-stream' }))
  }
  if (types.includes('array')) return 'every text is a list of one'
  if (types.includes('object') && serialization === 'text')
    return 'a text that is no object is read as one without properties'
  return rule.detail === 'fraction' ? oneOf('1.5') : oneOf('text')
}
