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
  readonly names: readonly string[]
  /** Whether it has what it does not name as well. */
  readonly isOpen: boolean
}

/** Prepares showing records: each with as much as a schema describes, always as the schema allows. */
export function createShowing(api: ApiDescription): ShowRecord {
  const { document } = api
  const views = new Map<Schema, View>()
  const shown = new WeakMap<StoredRecord, Map<string | Schema, unknown>>()

  function viewOf(schema: Schema): View {
    const known = views.get(schema) ?? {
      names: listPropertyNames(document, schema),
      isOpen: listPossibleSchemas(document, schema).some(
        ({ additionalProperties: other }) => (other ?? false) !== false,
      ),
    }
    views.set(schema, known)
    return known
  }

  function show({ value, sent }: StoredRecord, schema: Schema, example: unknown): unknown {
    const { names, isOpen } = viewOf(schema)
    // In the order of the example, which is the one that people know.
    const ordered = [...Object.keys(isRecord(example) ? example : {}).filter(name => names.includes(name)), ...names]
    const described = ordered.filter(name => value[name] !== undefined).map(name => [name, value[name]] as const)
    const view: JsonRecord = { ...(isOpen && sent), ...Object.fromEntries(described) }
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
