import type { ApiDescription } from '@crm-clients/openapi'
import { followReference, type Schema } from '@crm-clients/openapi/document'
import type { SchemaUse } from '@crm-clients/openapi/operation'
import { listWrittenRules, type PlacedSchema, type Rule } from '@crm-clients/openapi/schema'
import { componentName } from '../cases/component-name.ts'
import type { CoverageEntry } from '../cases/coverage-entry.ts'
import { bodyMediaType, listEventSchemas, listTravellingUses, type Travel } from '../cases/schema-roots.ts'
import { groupBy } from '../group-by.ts'

/** An entry, and the way in which the values travel that it is about. */
export interface SchemaEntry {
  readonly travel: Travel
  readonly entry: CoverageEntry
}

/**
 * One entry for each rule of each schema: of those that operations write themselves, of each event, and of each component, once for
 * each way in which its values travel. An operation's entry for a reference, with the keyword `$ref`, names the component that has the
 * others.
 */
export function schemaEntries(api: ApiDescription): SchemaEntry[] {
  const byTravel = groupBy(api.operations.flatMap(listTravellingUses), ({ travel }) => travel)
  const events = api.webhooks.flatMap(listEventSchemas)
  const travels = new Set<Travel>([...byTravel.keys(), ...(events.length > 0 ? (['response'] as const) : [])])
  return [...travels].flatMap(travel => {
    const uses = byTravel.get(travel)?.map(({ use }) => use) ?? []
    return entriesOf(api, travel, uses, travel === 'response' ? events : []).map(entry => ({ travel, entry }))
  })
}

function entriesOf(
  api: ApiDescription,
  travel: Travel,
  uses: readonly SchemaUse[],
  events: readonly PlacedSchema[],
): CoverageEntry[] {
  const isAnswer = travel === 'response' || travel === 'header'
  const direction = isAnswer ? 'response' : 'request'
  const components = new Map<string, PlacedSchema>()
  const entries: CoverageEntry[] = []

  function addRules(schema: PlacedSchema, entryOf: (rule: Rule) => CoverageEntry): void {
    for (const rule of listWrittenRules(schema, direction)) {
      const { keyword, detail, pointer, expects } = rule
      entries.push({ ...entryOf(rule), keyword, ...(detail !== undefined && { detail }), pointer, expects })
      if (keyword === '$ref' && detail !== undefined) {
        const target = followReference<Schema>(api.document, detail, pointer)
        addComponent({ schema: target.value, pointer: target.pointer })
      }
    }
  }

  function addComponent(schema: PlacedSchema): void {
    if (components.has(schema.pointer)) return
    components.set(schema.pointer, schema)
    const component = componentName(schema.pointer)
    addRules(schema, ({ location, expects }) => ({ component, travel, location, expects }))
  }

  for (const [pointer, group] of groupBy(uses, ({ schema }) => schema.pointer)) {
    for (const use of group) {
      const { operationId, status, location, schema } = use
      const mediaType = bodyMediaType(use)
      const own = {
        operationId,
        ...(status !== undefined && { status }),
        ...(mediaType !== undefined && { mediaType }),
      }
      if (group.length === 1) {
        addRules(schema, rule => ({ ...own, location: location + rule.location, expects: rule.expects }))
        continue
      }
      addComponent(schema)
      // Of an answer that several operations refer to, each operation has the status, with the same body.
      if (!isAnswer) entries.push({ ...own, location, keyword: '$ref', detail: pointer, expects: 'refused' })
    }
  }
  for (const schema of events) addComponent(schema)
  return entries
}
