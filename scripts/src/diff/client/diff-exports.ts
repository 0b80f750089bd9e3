import { joinPointer, type OpenApiDocument } from '@crm-clients/openapi/document'
import { typeDocument } from '../../generate/typed-document/typed-document.ts'
import type { Comparison } from '../comparison.ts'
import { listReferences } from '../list-references.ts'
import { narrowComponents } from '../narrow-components.ts'
import { diffSchemas } from '../schema/diff-schemas.ts'
import type { SpecVersion } from '../spec-version.ts'

/** Compares the types that the package exports: one for each named schema. */
export function diffExports(comparison: Comparison): void {
  const { before, after, log, renamed } = comparison
  const [old, current] = [listExports(before), listExports(after)]
  const report = log.within({
    name: 'exports',
    direction: 'request',
    before: () => oneOf(old),
    after: () => oneOf(current),
  })
  const renamedTo = new Set([...renamed.values()])
  for (const name of old) {
    if (current.includes(name)) continue
    const place = { before: schemaPointer(before.document, name) }
    const newName = renamed.get(name)
    if (newName === undefined) report('client-export-removed', place, `The type \`${name}\` is gone`)
    else {
      const at = { after: schemaPointer(after.document, newName) }
      report('client-export-renamed', at, `The type \`${name}\` is called \`${newName}\``)
    }
  }
  for (const name of current) {
    if (old.includes(name) || renamedTo.has(name)) continue
    report('client-export-added', { after: schemaPointer(after.document, name) }, `The type \`${name}\` is new`)
  }
  diffUnusedSchemas(comparison)
}

/** The names of the types that are exported, as a type. */
function oneOf(names: readonly string[]): string {
  return ['never', ...names.map(name => JSON.stringify(name))].join(' | ')
}

/** Schemas that are not the same in both directions have a second type for requests. */
function listExports(version: SpecVersion): string[] {
  return Object.keys(typeDocument(version).components?.schemas ?? {})
}

function schemaPointer(document: OpenApiDocument, name: string): string {
  const isOwn = Object.hasOwn(document.components?.schemas ?? {}, name)
  return joinPointer('#', 'components', 'schemas', isOwn ? name : name.replace(/(Writable|Form|Field)\d*$/, ''))
}

/** Nobody knows which way the values of a schema travel that no operation uses: both count. */
function diffUnusedSchemas(comparison: Comparison): void {
  const { before, after, log } = comparison
  const [old, current] = [before.document.components?.schemas ?? {}, after.document.components?.schemas ?? {}]
  const used = findUsedSchemas(after.document)
  for (const [name, schema] of Object.entries(current)) {
    const twin = old[name]
    if (twin === undefined || used.has(name) || comparison.isUntouched(twin, schema)) continue
    const typeOf = (version: string) => `${version}["components"]["schemas"][${JSON.stringify(name)}]`
    for (const direction of ['request', 'response'] as const) {
      const about = { before: { schema: name }, after: { schema: name } }
      const slot = { name: `type ${name} (${direction})`, direction, about, before: typeOf, after: typeOf }
      const report = log.within(slot)
      const place = (value: typeof schema) => [{ schema: value, pointer: `#/components/schemas/${name}`, label: name }]
      diffSchemas({ comparison, direction, report, seen: new Set() }, place(twin), place(schema))
    }
  }
}

function findUsedSchemas(document: OpenApiDocument): ReadonlySet<string> {
  const { schemas: _, ...components } = document.components ?? {}
  const start = listReferences([document.paths, document.webhooks, components])
  return new Set(Object.keys(narrowComponents(document, start).schemas ?? {}))
}
