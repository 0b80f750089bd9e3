import type { ApiDescription } from '@crm-clients/openapi'
import { isRecord, type JsonRecord, type Schema } from '@crm-clients/openapi/document'
import { findPropertySchemas, listPossibleSchemas, listPropertyNames } from '@crm-clients/openapi/schema'
import { accepts } from '@crm-clients/openapi/validation'
import { componentOf } from '../derive/item-place.ts'
import type { StoredRecord } from './stored-record.ts'

/** What a schema has of a record. */
export type ShowRecord = (record: StoredRecord, schema: Schema | undefined, example: unknown) => unknown

/** What is known of a schema that shows records. */
interface View {
  /** In the order of the example, which is the one that people know. */
  readonly names: readonly string[]
  /** Whether it has what it does not name as well. */
  readonly isOpen: boolean
}

const NO_EXAMPLE: JsonRecord = Object.freeze({})

/** Prepares showing records: each with as much as a schema describes, always as the schema allows. */
export function createShowing(api: ApiDescription): ShowRecord {
  const { document } = api
  const viewsByExample = new WeakMap<JsonRecord, Map<Schema, View>>()
  const shown = new WeakMap<StoredRecord, Map<string | Schema, unknown>>()

  function viewOf(schema: Schema, example: unknown): View {
    const given = isRecord(example) ? example : NO_EXAMPLE
    const views = viewsByExample.get(given) ?? new Map<Schema, View>()
    viewsByExample.set(given, views)
    const view = views.get(schema) ?? createView(schema, given)
    views.set(schema, view)
    return view
  }

  function createView(schema: Schema, example: JsonRecord): View {
    const described = new Set(listPropertyNames(document, schema))
    const known = Object.keys(example).filter(name => described.has(name))
    const isOpen = listPossibleSchemas(document, schema).some(
      ({ additionalProperties: other }) => (other ?? false) !== false,
    )
    return { names: [...new Set([...known, ...described])], isOpen }
  }

  function show({ value, sent }: StoredRecord, schema: Schema, example: unknown): unknown {
    const { names, isOpen } = viewOf(schema, example)
    const described = Object.fromEntries(
      names.filter(name => value[name] !== undefined).map(name => [name, value[name]] as const),
    )
    const view: JsonRecord = isOpen ? { ...sent, ...described } : described
    if (accepts(api, 'response', schema, view)) return view
    const mended = mend(view, schema, example)
    return accepts(api, 'response', schema, mended) ? mended : example
  }

  /** A view with what the example has in place of what the schema does not allow, or does not find. */
  function mend(view: JsonRecord, schema: Schema, example: unknown): unknown {
    const given = isRecord(example) ? example : {}
    const fitting = Object.entries(view).filter(([name, value]) =>
      findPropertySchemas(document, schema, name).every(each => accepts(api, 'response', each, value)),
    )
    const mended = Object.fromEntries(fitting)
    return accepts(api, 'response', schema, mended) ? mended : { ...given, ...mended }
  }

  return (record, schema, example) => {
    if (schema === undefined) return record.value
    const views = shown.get(record) ?? new Map<string | Schema, unknown>()
    shown.set(record, views)
    const component = componentOf(schema) ?? schema
    if (!views.has(component)) views.set(component, show(record, schema, example))
    return views.get(component)
  }
}
