import type { ApiDescription } from '@crm-clients/openapi'
import type { Parameter } from '@crm-clients/openapi/document'
import { joinPointer } from '@crm-clients/openapi/document'
import type { CallArguments, Operation } from '@crm-clients/openapi/operation'
import { isIgnoredParameter, listExamples, usualStatus } from '@crm-clients/openapi/operation'
import { sampleParameter } from '@crm-clients/openapi/sampling'
import { reasonAgainstWriting } from '@crm-clients/openapi/serialization'
import type { Cell } from '../coverage/cell.ts'
import type { CellReason } from '../coverage/cell-reason.ts'
import type { AcceptedCase } from './contract-case.ts'

/** A value of a parameter, and the cell that it exercises. */
interface ParameterValue {
  readonly says: string
  readonly cell: Cell
  readonly parameter: Parameter
  readonly value: unknown
}

/**
 * Each documented example of a parameter is accepted, and a value that is made for each optional one without any. So is a
 * request with all parameters, and one with none that is optional. `call` is one that is accepted.
 */
export function parameterCases(api: ApiDescription, operation: Operation, call: CallArguments): AcceptedCase[] {
  const { operationId } = operation
  const own = { kind: 'accepted', operationId, status: usualStatus(operation) } as const
  const values = listValues(api, operation).filter(value => reasonAgainst(value) === undefined)
  const single = values.map(({ says, cell, parameter, value }): AcceptedCase => {
    return { ...own, name: `${operationId} accepts ${says}`, cell, call: withParameter(call, parameter, value) }
  })
  if (listOptional(operation).length === 0) return single
  const all = values.reduceRight((whole, { parameter, value }) => withParameter(whole, parameter, value), call)
  const none = listOptional(operation).reduce(withoutParameter, call)
  const [allCell, noneCell] = wholeCells(operation)
  return [
    ...single,
    {
      ...own,
      name: `${operationId} accepts a request with every parameter`,
      ...(allCell && { cell: allCell }),
      call: all,
    },
    {
      ...own,
      name: `${operationId} accepts a request without any optional parameter`,
      ...(noneCell && { cell: noneCell }),
      call: none,
    },
  ]
}

/** The cells that {@link parameterCases} exercise. */
export function parameterCells(api: ApiDescription, operation: Operation): Cell[] {
  return [...listValues(api, operation).map(({ cell }) => cell), ...wholeCells(operation)]
}

/** The cells of values that cannot be sent. */
export function unsendableParameters(api: ApiDescription, operation: Operation): CellReason[] {
  return listValues(api, operation).flatMap(value => {
    const reason = reasonAgainst(value)
    return reason === undefined ? [] : [{ cell: value.cell, reason }]
  })
}

function reasonAgainst({ parameter, value }: ParameterValue): string | undefined {
  return reasonAgainstWriting(parameter, value)
}

function listValues(api: ApiDescription, { operationId, parameters }: Operation): ParameterValue[] {
  return parameters.flatMap((parameter): ParameterValue[] => {
    if (isIgnoredParameter(parameter)) return []
    const { in: place, name, required } = parameter
    const cell = { operationId, location: joinPointer('', place, name), expects: 'accepted' } as const
    const examples = listExamples(api.document, parameter)
    if (examples.length === 0 && !required) {
      const value = sampleParameter(api, parameter)
      return [{ says: `${place} parameter ${name} as its schema says`, cell, parameter, value }]
    }
    return examples.map(({ name: example, value }) => {
      const label = example === undefined ? 'the documented example' : `the documented example "${example}"`
      return {
        says: `${label} of ${place} parameter ${name}`,
        cell: { ...cell, example: example ?? '' },
        parameter,
        value,
      }
    })
  })
}

function wholeCells(operation: Operation): Cell[] {
  if (listOptional(operation).length === 0) return []
  const { operationId } = operation
  return ['all', 'required'].map(detail => {
    return { operationId, location: '', keyword: 'parameters', detail, expects: 'accepted' }
  })
}

function listOptional({ parameters }: Operation): Parameter[] {
  return parameters.filter(parameter => !parameter.required && !isIgnoredParameter(parameter))
}

function withParameter(call: CallArguments, { in: place, name }: Parameter, value: unknown): CallArguments {
  return { ...call, [place]: { ...call[place as 'query'], [name]: value } }
}

function withoutParameter(call: CallArguments, { in: place, name }: Parameter): CallArguments {
  const left = Object.entries(call[place as 'query'] ?? {}).filter(([key]) => key !== name)
  return { ...call, [place]: Object.fromEntries(left) }
}
