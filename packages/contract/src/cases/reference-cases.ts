import type { ApiDescription } from '@crm-clients/openapi'
import { groupBy } from '../group-by.ts'
import { callWith } from './call-with.ts'
import { componentName } from './component-name.ts'
import { listShared } from './definitions.ts'
import type { PlannedCase } from './planned-case.ts'
import type { SampledCall } from './sampled-call.ts'
import { reasonOf, sampleExcerpt } from './schema-cases.ts'
import { bodyMediaType, listSchemaRoots, type SchemaRoot } from './schema-roots.ts'
import { describeLocation } from './unique-names.ts'
import { reasonAgainst } from './unsendable-values.ts'

/**
 * Parameters and bodies that several operations refer to are shown once. That an operation keeps to them, too, is shown with
 * one request that is refused; that it accepts them, the other cases of the operation show.
 */
export function referenceCases(api: ApiDescription, calls: readonly SampledCall[]): Map<SampledCall, PlannedCase[]> {
  const roots = calls.flatMap(call =>
    listSchemaRoots(call.operation)
      .filter(({ direction }) => direction === 'request')
      .map(root => ({ call, root })),
  )
  const byTravel = groupBy(roots, ({ root }) => root.travel)
  const shared = [...byTravel.values()].flatMap(group => {
    const pointers = new Set(listShared(group.map(({ root }) => root)))
    return group.filter(({ root }) => pointers.has(root.schema.pointer))
  })
  const byCall = groupBy(shared, ({ call }) => call)
  return new Map([...byCall].map(([call, group]) => [call, group.map(({ root }) => planReference(api, call, root))]))
}

function planReference(api: ApiDescription, call: SampledCall, root: SchemaRoot): PlannedCase {
  const { operationId } = call.operation
  const { pointer } = root.schema
  const { location } = root
  const mediaType = bodyMediaType(root)
  const component = componentName(pointer)
  const entry = {
    operationId,
    ...(mediaType !== undefined && { mediaType }),
    location,
    keyword: '$ref',
    detail: pointer,
    expects: 'refused',
  } as const
  const { values } = sampleExcerpt(api, root, { pointer, location: '', repeats: [pointer] })
  const sample = values.find(({ rule, value }) => rule.expects === 'refused' && !reasonAgainst(api, root, rule, value))
  if (!sample) return { entry, reason: 'what it refers to forbids nothing that can be shown' }
  return {
    kind: 'refused',
    name: `${operationId} refuses ${describeLocation(location)} ${sample.says} ($ref to ${component})`,
    operationId,
    component,
    entry,
    call: callWith(call, root, sample.value),
    reason: reasonOf(root, sample),
  }
}
