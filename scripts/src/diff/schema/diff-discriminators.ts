import { canonicalJson, equalsJson, isRecord, joinPointer, splitPointer } from '@crm-clients/openapi/document'
import {
  entriesOf,
  findPropertySchemas,
  listPossibleSchemas,
  listRequired,
  resolveSchema,
} from '@crm-clients/openapi/schema'
import type { LabelledPart } from './labelled-schema.ts'
import { keywordPointer, reportIn, type SchemaContext } from './schema-context.ts'

/** Compares the property by which values tell what they are, and what its values stand for. */
export function diffDiscriminators(
  context: SchemaContext,
  before: readonly LabelledPart[],
  after: readonly LabelledPart[],
): void {
  const { comparison } = context
  const [old, current] = [
    readDiscriminators(comparison.before.document, before),
    readDiscriminators(comparison.after.document, after),
  ]
  const said = ({ properties, mapping }: typeof old) => [properties, mapping]
  if (equalsJson(said(old), said(current))) return
  const place = { before: keywordPointer(before, 'discriminator'), after: keywordPointer(after, 'discriminator') }
  const label = after[0]?.label
  const isSameProperty = equalsJson(old.properties, current.properties)
  if (isSameProperty && old.mapping.every(entry => current.entries.includes(entry)))
    reportIn(context, 'discriminator-value-added', place, `\`${label}\` has another value of its discriminator`)
  else reportIn(context, 'discriminator-changed', place, `\`${label}\` has another discriminator`)
}

function readDiscriminators(
  document: object,
  parts: readonly LabelledPart[],
): { properties: string[]; entries: string[]; mapping: string[] } {
  const all = parts.flatMap(({ schema: { discriminator } }) => (isRecord(discriminator) ? [discriminator] : []))
  const list = (mapping: unknown) => entriesOf(mapping).map(([value, target]) => ({ value, name: nameOf(target) }))
  const write = ({ value, name }: ReturnType<typeof list>[number]) => canonicalJson([value, name])
  const telling = all.flatMap(({ propertyName, mapping }) => {
    const entries = list(mapping)
    return entries.filter(({ name }) => {
      const values = entries.filter(entry => entry.name === name).map(({ value }) => value)
      return !saysItself(document, String(propertyName), name, values)
    })
  })
  return {
    properties: all.map(({ propertyName }) => canonicalJson(propertyName)),
    entries: all.flatMap(({ mapping }) => list(mapping)).map(write),
    // Without what the schemas say themselves.
    mapping: telling.map(write).sort(),
  }
}

/** A target is written as a name or as a reference. */
function nameOf(target: unknown): string {
  return splitPointer(String(target)).at(-1) ?? String(target)
}

/** Whether a schema is called like the only value that stands for it, or lists no other values itself. */
function saysItself(document: object, property: string, name: string, values: readonly string[]): boolean {
  if (values.every(value => value === name)) return true
  const $ref = joinPointer('#', 'components', 'schemas', name)
  const schemas = (document as { components?: { schemas?: object } }).components?.schemas
  if (!Object.hasOwn(schemas ?? {}, name)) return false
  if (!listRequired(resolveSchema(document, { schema: { $ref }, pointer: '#' })).includes(property)) return false
  const found = findPropertySchemas(document, { $ref }, property).flatMap(schema =>
    listPossibleSchemas(document, schema),
  )
  const lists = found.flatMap(schema =>
    'const' in schema ? [[schema.const]] : Array.isArray(schema.enum) ? [schema.enum] : [],
  )
  return lists.some(list => list.every(value => values.includes(String(value))))
}
