import type { OpenApiDocument } from '@crm-clients/openapi/document'
import { canonicalJson } from '@crm-clients/openapi/document'

/** The new name of each schema that is gone, where another one has come that says the same. */
export function findRenamedSchemas(before: OpenApiDocument, after: OpenApiDocument): ReadonlyMap<string, string> {
  const [old, current] = [listSchemas(before), listSchemas(after)]
  const candidates = new Map([...current].filter(([name]) => !old.has(name)))
  const renamed = new Map<string, string>()
  for (const [name, content] of old) {
    if (current.has(name)) continue
    const match = [...candidates].find(([, other]) => other === content)?.[0]
    if (match === undefined) continue
    renamed.set(name, match)
    candidates.delete(match)
  }
  return renamed
}

/** What each schema says, apart from its texts and its own name. */
function listSchemas(document: OpenApiDocument): Map<string, string> {
  return new Map(
    Object.entries(document.components?.schemas ?? {}).map(([name, schema]) => {
      const { description: _, title: _title, ...content } = typeof schema === 'boolean' ? { not: !schema } : schema
      return [name, canonicalJson(content).replaceAll(`"#/components/schemas/${name}"`, '"#"')]
    }),
  )
}
