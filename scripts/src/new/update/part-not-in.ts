import { equalsJson, HTTP_METHODS, joinPointer, mapDocument, readPointer } from '@crm-clients/openapi/document'
import { listReferences } from '../../diff/list-references.ts'
import { narrowComponents } from '../../diff/narrow-components.ts'
import { type Draft, isObject, type JsonObject, objectIn } from '../import/draft.ts'

/**
 * What of a draft another document does not have as it is, with all that it refers to, but without the examples that the other one
 * has at the same places. Of a large document, that is mostly little. The draft is not changed.
 */
export function partNotIn(model: Draft, draft: Draft): Draft {
  const known = objectIn(model, 'paths')
  const paths = Object.fromEntries(
    Object.entries(objectIn(draft, 'paths')).flatMap(([path, item]) => {
      const part = isObject(item) ? pathItemNotIn(objectIn(known, path), item) : item
      return part === undefined ? [] : [[path, part] as const]
    }),
  )
  const { components: _, ...others } = draft
  const start = [...listReferences({ ...others, paths }), ...listComponentsNotIn(model, draft)]
  return withoutKnownExamples({ ...others, paths, components: narrowComponents(draft, start) }, model)
}

function withoutKnownExamples(draft: Draft, model: Draft): Draft {
  return mapDocument(draft, ({ kind, node, pointer }) => {
    // What refers to a named example may be new.
    if (kind === 'components' || (node.example === undefined && node.examples === undefined)) return node
    const known = readPointer(model, pointer)?.value
    return isObject(known) ? withoutKnown(withoutKnown(node, known, 'example'), known, 'examples') : node
  })
}

/** Items of a list keep their places, so a list is left whole. */
function withoutKnown(node: JsonObject, known: JsonObject, key: string): JsonObject {
  const { [key]: own, ...others } = node
  if (own === undefined) return node
  if (equalsJson(own, known[key])) return others
  if (!isObject(own)) return node
  const fresh = Object.entries(own).filter(([name, value]) => !equalsJson(value, objectIn(known, key)[name]))
  return { ...node, [key]: Object.fromEntries(fresh) }
}

const METHODS: ReadonlySet<string> = new Set(HTTP_METHODS)

function pathItemNotIn(known: JsonObject, item: JsonObject): JsonObject | undefined {
  const isOperation = (field: string) => METHODS.has(field)
  const isKnown = (field: string) => equalsJson(known[field], item[field])
  const fields = Object.keys(item)
  if (fields.every(isKnown)) return undefined
  // What stands beside operations is about all of them.
  const isShared = fields.some(field => !isOperation(field) && !isKnown(field))
  return Object.fromEntries(
    Object.entries(item).filter(([field]) => isShared || !isOperation(field) || !isKnown(field)),
  )
}

/** Credentials are few, and no reference leads to them. */
function listComponentsNotIn(model: Draft, draft: Draft): string[] {
  return Object.entries(objectIn(draft, 'components')).flatMap(([kind, components]) => {
    const known = objectIn(objectIn(model, 'components'), kind)
    return Object.entries(Object(components))
      .filter(([name, component]) => kind === 'securitySchemes' || !equalsJson(known[name], component))
      .map(([name]) => joinPointer('#', 'components', kind, name))
  })
}
