import type { ApiDescription } from '@crm-clients/openapi'
import type { Parameter } from '@crm-clients/openapi/document'
import {
  type CallArguments,
  type ExclusiveParameters,
  listExamples,
  listExclusiveParameters,
  type Operation,
} from '@crm-clients/openapi/operation'
import { sampleParameter } from '@crm-clients/openapi/sampling'
import { reasonAgainstWriting } from '@crm-clients/openapi/serialization'
import { withoutParameter, withParameter } from './call-with.ts'
import type { PlannedCase } from './planned-case.ts'
import type { SampledCall } from './sampled-call.ts'

/** Parameters that exclude each other are refused together, and so is a request with none of them where one is needed. */
export function exclusiveCases(api: ApiDescription, { operation, call }: SampledCall): PlannedCase[] {
  return listExclusiveParameters(operation).flatMap(group => {
    const [first, ...others] = parametersOf(operation, group)
    if (!first) return []
    const bare = [first, ...others].reduce(withoutParameter, call)
    const none = group.required ? [planCase(operation, 'none', bare)] : []
    const alone = withParameter({ operation, call: bare }, first, valueFor(api, first))
    const pairs = others.map((other): PlannedCase => {
      const both = { ...alone, query: { ...alone.query, [other.name]: valueFor(api, other) } }
      const planned = planCase(operation, `${first.name} and ${other.name}`, both)
      const reason = [first, other].map(each => reasonAgainstWriting(each, both.query[each.name])).find(Boolean)
      return reason === undefined ? planned : { entry: planned.entry, reason }
    })
    return [...none, ...pairs]
  })
}

function parametersOf({ parameters }: Operation, { parameters: names }: ExclusiveParameters): Parameter[] {
  return names.flatMap(name => parameters.find(parameter => parameter.in === 'query' && parameter.name === name) ?? [])
}

function valueFor(api: ApiDescription, parameter: Parameter): unknown {
  const [example] = listExamples(api.document, parameter)
  return example ? example.value : sampleParameter(api, parameter, 'required')
}

function planCase({ operationId }: Operation, detail: string, call: CallArguments) {
  const keyword = 'x-exclusive-parameters'
  const location = '/query'
  return {
    kind: 'refused',
    name: `${operationId} refuses ${detail === 'none' ? 'a request without any of them' : `${detail} together`} (${keyword})`,
    operationId,
    entry: { operationId, location, keyword, detail, expects: 'refused' },
    call,
    reason: { statuses: [422, 400], location, code: keyword },
  } as const
}
