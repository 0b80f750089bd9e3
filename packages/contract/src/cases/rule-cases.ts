import type { ApiDescription } from '@crm-clients/openapi'
import type { CallArguments, Operation } from '@crm-clients/openapi/operation'
import { usualStatus } from '@crm-clients/openapi/operation'
import type { RuleSample, Unexercised } from '@crm-clients/openapi/sampling'
import { createAcceptance, sampleRules, withBody } from '@crm-clients/openapi/sampling'
import { isMultipart } from '@crm-clients/openapi/serialization'
import type { CellReason } from '../coverage/cell-reason.ts'
import { ruleCell } from '../coverage/rule-cell.ts'
import { describeLocation } from './case-name.ts'
import type { ContractCase, Reason } from './contract-case.ts'
import type { Doubt } from './doubt.ts'
import { findFaults } from './find-faults.ts'
import { listSchemaRoots, type SchemaRoot } from './schema-roots.ts'
import { isLeftOut, reasonAgainst } from './unsendable-values.ts'

/** The cases that a document's schemas give, and the cells that none of them reaches. */
export interface RuleCases {
  readonly cases: readonly ContractCase[]
  readonly unexercised: readonly CellReason[]
  readonly doubts: readonly Doubt[]
}

/** One case for each side of each rule of each schema that an operation uses. `call` is a call that is accepted. */
export function ruleCases(api: ApiDescription, operation: Operation, call: CallArguments): RuleCases {
  const results = listSchemaRoots(operation).map(root => {
    const sampling = {
      api,
      properties: 'required',
      direction: root.direction,
      files: root.serialization === 'form' && isMultipart(root.mediaType ?? ''),
      styledFields: styledFields(root),
      accepts: createAcceptance(api, root.purpose),
    } as const
    const samples = sampleRules(sampling, root.schema, root.serialization, value => findFaults(api, root, value))
    return {
      cases: samples.values.flatMap(derived => createCase(operation, root, call, derived)),
      unexercised: [
        ...samples.values.flatMap(({ rule, value }) => {
          const reason = reasonAgainst(root, rule, value)
          return reason === undefined ? [] : [{ cell: ruleCell(operation, root, rule), reason }]
        }),
        ...samples.unexercised.map(({ rule, reason }) => ({ cell: ruleCell(operation, root, rule), reason })),
      ],
      doubts: samples.unexercised.flatMap(unexercised => doubtOf(operation, root, unexercised)),
    }
  })
  return {
    cases: results.flatMap(({ cases }) => cases),
    unexercised: results.flatMap(({ unexercised }) => unexercised),
    doubts: results.flatMap(({ doubts }) => doubts),
  }
}

/** Of what is written as text, the judge would see another value than the mock. */
function doubtOf({ operationId }: Operation, root: SchemaRoot, { rule, sample }: Unexercised): Doubt[] {
  const { serialization, direction, schema } = root
  if (serialization !== 'json' || sample === undefined) return []
  const place = describeLocation(root.location + rule.location)
  return [{ name: `${operationId}: ${place}, ${rule.keyword}`, direction, pointer: schema.pointer, value: sample }]
}

function styledFields({ encoding = {} }: SchemaRoot): ReadonlySet<string> {
  const styled = Object.entries(encoding).filter(
    ([, { style, explode }]) => style !== undefined || explode !== undefined,
  )
  return new Set(styled.map(([name]) => name))
}

function createCase(operation: Operation, root: SchemaRoot, call: CallArguments, derived: RuleSample): ContractCase[] {
  const { rule, value, says } = derived
  if (reasonAgainst(root, rule, value)) return []
  const { operationId } = operation
  const { expects, keyword } = rule
  const cell = ruleCell(operation, root, rule)
  const place = describeLocation(root.location + rule.location)
  const reason = expects === 'refused' ? reasonOf(root, derived) : undefined
  if (root.direction === 'response') {
    const verb = reason ? 'does not allow' : 'allows'
    const name = `${operationId}'s ${root.status} answer ${verb} ${place} ${says} (${keyword})`
    const { pointer, schema } = root.schema
    const own = { kind: 'value', name, operationId, cell, purpose: root.purpose, schema, pointer, value } as const
    return [reason ? { ...own, reason } : own]
  }
  const several = Object.keys(operation.requestBody?.content ?? {}).length > 1 && root.mediaType
  const name = `${operationId} ${reason ? 'refuses' : 'accepts'} ${several ? `${several} ` : ''}${place} ${says} (${keyword})`
  const own = { name, operationId, cell, call: callWith(operation, root, call, value), ...mediaTypeOf(root) }
  if (!reason) return [{ ...own, kind: 'accepted', status: usualStatus(operation) }]
  return [{ ...own, kind: 'refused', reason, ...(isLeftOut(root, value) && { alteration: {} }) }]
}

function reasonOf(root: SchemaRoot, { rule, isAlternative }: RuleSample): Reason {
  return {
    statuses: [422, 400],
    location: root.location + rule.location,
    code: rule.keyword,
    isAlternative: isAlternative || rule.keyword === 'oneOf' || rule.keyword === 'anyOf',
    keywordPointer: `${rule.pointer}/${rule.keyword}`,
  }
}

/** The call with a value where the root stands. */
function callWith(
  operation: Operation,
  { parameter, mediaType = '' }: SchemaRoot,
  call: CallArguments,
  value: unknown,
): CallArguments {
  if (!parameter) return withBody(operation, call, { mediaType, value, isMade: true })
  const place = parameter.in as 'path' | 'query' | 'header' | 'cookie'
  return { ...call, [place]: { ...call[place], [parameter.name]: value } }
}

function mediaTypeOf({ mediaType }: SchemaRoot): { mediaType?: string } {
  return mediaType === undefined ? {} : { mediaType }
}
