import type { ApiDescription } from '@crm-clients/openapi'
import { usualStatus } from '@crm-clients/openapi/operation'
import type { RuleSample, RuleSamples, Unexercised } from '@crm-clients/openapi/sampling'
import { createAcceptance, type Excerpt, sampleRules } from '@crm-clients/openapi/sampling'
import type { Rule } from '@crm-clients/openapi/schema'
import { isMultipart } from '@crm-clients/openapi/serialization'
import { callWith } from './call-with.ts'
import type { Reason } from './contract-case.ts'
import type { CoverageEntry } from './coverage-entry.ts'
import type { Definition } from './definitions.ts'
import { findViolations } from './find-violations.ts'
import type { PlannedCase } from './planned-case.ts'
import { nameRuleCase } from './rule-case-name.ts'
import { bodyMediaType, type SchemaRoot } from './schema-roots.ts'
import { describeLocation } from './unique-names.ts'
import { isLeftOut, reasonAgainst } from './unsendable-values.ts'

/** One case for each side of each rule of a definition, or the reason why there is none. */
export function schemaCases(api: ApiDescription, definition: Definition): PlannedCase[] {
  const { schema, location, repeats } = definition
  const excerpt = { pointer: schema.pointer, location, repeats: [...repeats.keys()] }
  const { values, unexercised } = sampleExcerpt(api, definition.root, excerpt)
  return [
    ...values.map(sample => planCase(api, definition, sample)),
    ...unexercised.map(item => explain(definition, item)),
  ]
}

/** Values for the rules of an excerpt of a schema. */
export function sampleExcerpt(api: ApiDescription, root: SchemaRoot, excerpt: Excerpt): RuleSamples {
  const { schema, serialization, direction, mediaType = '', purpose } = root
  const sampling = {
    api,
    properties: 'required',
    direction,
    files: serialization === 'form' && isMultipart(mediaType) && 'form',
    ...(root.encoding && { encoding: root.encoding }),
    accepts: createAcceptance(api, purpose),
  } as const
  return sampleRules(sampling, schema, serialization, value => findViolations(api, root, value), excerpt)
}

function planCase(api: ApiDescription, definition: Definition, sample: RuleSample): PlannedCase {
  const { root, call, component } = definition
  const { rule, value } = sample
  const entry = entryOf(definition, rule)
  const unsendable = reasonAgainst(api, root, rule, value)
  if (unsendable !== undefined) return { entry, reason: unsendable }
  const reason = rule.expects === 'refused' ? { reason: reasonOf(root, sample) } : {}
  const own = { name: nameRuleCase(definition, sample), entry, ...(component !== undefined && { component }) }
  if (!call || root.direction === 'response') {
    const { purpose, schema, location } = root
    const about = root.operationId === undefined ? {} : { operationId: root.operationId }
    return {
      ...own,
      ...about,
      kind: 'value',
      purpose,
      schema: schema.schema,
      pointer: schema.pointer,
      value,
      location,
      ...reason,
    }
  }
  const { operation } = call
  const request = { ...own, operationId: operation.operationId, call: callWith(call, root, value) }
  if (!reason.reason) return { ...request, kind: 'accepted', status: usualStatus(operation) }
  return { ...request, kind: 'refused', reason: reason.reason, ...(isLeftOut(root, value) && { alteration: {} }) }
}

/** The entry of a rule: that of the component, at its place in the component, or that of the operation. */
function entryOf({ component, location, root }: Definition, rule: Rule): CoverageEntry {
  const { keyword, detail, pointer, expects } = rule
  const own = { keyword, ...(detail !== undefined && { detail }), pointer, expects }
  if (component !== undefined) {
    return { component, travel: root.travel, location: rule.location.slice(location.length), ...own }
  }
  const { operationId, status } = root
  const mediaType = bodyMediaType(root)
  return {
    ...(operationId !== undefined && { operationId }),
    ...(status !== undefined && { status }),
    ...(mediaType !== undefined && { mediaType }),
    location: root.location + rule.location,
    ...own,
  }
}

/** Why a request with a sampled value has to be refused. */
export function reasonOf(root: SchemaRoot, { rule: shown, broken: rule = shown, isAlternative }: RuleSample): Reason {
  return {
    statuses: [422, 400],
    location: root.location + rule.location,
    code: rule.keyword,
    isAlternative: isAlternative || rule.keyword === 'oneOf' || rule.keyword === 'anyOf',
    keywordPointer: `${rule.pointer}/${rule.keyword}`,
  }
}

function explain(definition: Definition, { rule, reason, sample: value }: Unexercised): PlannedCase {
  const { root, component } = definition
  const { serialization, direction, schema, operationId = component, location } = root
  const entry = entryOf(definition, rule)
  // Of what is written as text, the oracle would see another value than the mock.
  if (serialization !== 'json' || value === undefined) return { entry, reason }
  const name = `${operationId}: ${describeLocation(location + rule.location)}, ${rule.keyword}`
  const judgement = rule.expects === 'accepted' ? 'refused' : 'accepted'
  return { entry, reason, sample: { name, direction, pointer: schema.pointer, value, judgement } }
}
