import type { ApiDescription } from '@crm-clients/openapi'
import type { Parameter } from '@crm-clients/openapi/document'
import { joinPointer } from '@crm-clients/openapi/document'
import type { CallArguments, Operation } from '@crm-clients/openapi/operation'
import { isIgnoredParameter, listExamples, listExclusiveParameters, usualStatus } from '@crm-clients/openapi/operation'
import { sampleParameter } from '@crm-clients/openapi/sampling'
import { reasonAgainstWriting } from '@crm-clients/openapi/serialization'
import { withoutParameter, withParameter } from './call-with.ts'
import type { CoverageEntry } from './coverage-entry.ts'
import type { PlannedCase } from './planned-case.ts'
import { fitsParameter, type SampledCall } from './sampled-call.ts'

/** A value of a parameter, and the entry that it exercises. */
interface ParameterValue {
  readonly says: string
  readonly entry: CoverageEntry
  readonly parameter: Parameter
  readonly value: unknown
  /** Whether the value was made, and does not fit: no request can show it. */
  readonly isUnfit?: boolean
}

/**
 * Each documented example of a parameter is accepted, and a value that is made for each optional one without any. So is a
 * request with all parameters that do not exclude each other, and one with none that is optional.
 */
export function parameterCases(api: ApiDescription, { operation, call }: SampledCall): PlannedCase[] {
  const { operationId } = operation
  const own = { kind: 'accepted', operationId, status: usualStatus(operation) } as const
  const values = listValues(api, operation)
  const single = values.map((item): PlannedCase => {
    const { says, entry, parameter, value } = item
    const reason = reasonAgainst(item)
    if (reason !== undefined) return { entry, reason }
    return {
      ...own,
      name: `${operationId} accepts ${says}`,
      entry,
      call: withParameter({ operation, call }, parameter, value),
    }
  })
  const optional = operation.parameters.filter(parameter => !parameter.required && !isIgnoredParameter(parameter))
  if (optional.length === 0) return single
  const sendable = values.filter(value => reasonAgainst(value) === undefined)
  const whole = (detail: string, says: string, wholeCall: CallArguments): PlannedCase => ({
    ...own,
    name: `${operationId} accepts a request ${says}`,
    entry: { operationId, location: '', keyword: 'parameters', detail, expects: 'accepted' },
    call: wholeCall,
  })
  const all = sendable.reduceRight(
    (whole, { parameter, value }) => withParameter({ operation, call: whole }, parameter, value),
    call,
  )
  // Of those that the call has, one is needed.
  const needed = listExclusiveParameters(operation).flatMap(({ parameters, required }) => (required ? parameters : []))
  const needless = optional.filter(({ in: place, name }) => !(place === 'query' && needed.includes(name)))
  return [
    ...single,
    whole('all', 'with every parameter', all),
    whole('required', 'without any optional parameter', needless.reduce(withoutParameter, call)),
  ]
}

function reasonAgainst({ parameter, value, isUnfit }: ParameterValue): string | undefined {
  return isUnfit ? 'no value was found that keeps every keyword of its schema' : reasonAgainstWriting(parameter, value)
}

function listValues(api: ApiDescription, { operationId, parameters }: Operation): ParameterValue[] {
  return parameters.flatMap((parameter): ParameterValue[] => {
    if (isIgnoredParameter(parameter)) return []
    const { in: place, name, required } = parameter
    const entry = { operationId, location: joinPointer('', place, name), expects: 'accepted' } as const
    const examples = listExamples(api.document, parameter)
    if (examples.length === 0 && !required) {
      const value = sampleParameter(api, parameter)
      const isUnfit = !fitsParameter(api, parameter, value)
      return [{ says: `${place} parameter ${name} as its schema says`, entry, parameter, value, isUnfit }]
    }
    return examples.map(({ name: example, value }) => {
      const label = example === undefined ? 'the documented example' : `the documented example "${example}"`
      return {
        says: `${label} of ${place} parameter ${name}`,
        entry: { ...entry, example: example ?? '' },
        parameter,
        value,
      }
    })
  })
}
