import { resolveReference } from '@crm-clients/openapi/document'
import { isIgnoredParameter } from '@crm-clients/openapi/operation'
import {
  type Draft,
  type DraftOperation,
  draftOperations,
  filterParameters,
  type JsonObject,
  type Note,
  objectIn,
  objectsIn,
  requestOf,
} from './draft.ts'

/** Makes paths and parameters agree, and omits what OpenAPI ignores and what is there twice. */
export function declarePathParameters(draft: Draft): Note[] {
  const notes: Note[] = []
  for (const { item } of uniqueItems(draft)) notes.push(...cleanParameters(draft, item, 'a path item'))
  for (const operation of draftOperations(draft)) {
    notes.push(...cleanParameters(draft, operation.operation, requestOf(operation)))
    notes.push(...declareMissing(draft, operation), ...removeSurplus(draft, operation))
  }
  removeIgnoredComponents(draft)
  return notes
}

/** No operation refers to them any more. */
function removeIgnoredComponents(draft: Draft): void {
  const parameters = objectIn(objectIn(draft, 'components'), 'parameters')
  // One may refer to another that goes as well.
  const ignored = Object.keys(parameters).filter(name =>
    isIgnoredParameter(resolveReference<JsonObject>(draft, objectIn(parameters, name))),
  )
  for (const name of ignored) delete parameters[name]
}

function declareMissing(draft: Draft, drafted: DraftOperation): Note[] {
  const { path, item, operation } = drafted
  const declared = new Set(
    [...objectsIn(item, 'parameters'), ...objectsIn(operation, 'parameters')].map(nameIn(draft, 'path')),
  )
  const missing = placeholders(path).filter(name => !declared.has(name))
  if (missing.length > 0) {
    const added = missing.map(name => ({ name, in: 'path', required: true, schema: { type: 'string' } }))
    operation.parameters = [...objectsIn(operation, 'parameters'), ...added]
  }
  return missing.map(name => ({
    heading: 'Added path parameters, as texts',
    detail: `\`${name}\` of ${requestOf(drafted)}`,
  }))
}

function removeSurplus(draft: Draft, operation: DraftOperation): Note[] {
  const names = new Set(placeholders(operation.path))
  return filterParameters(operation.operation, parameter => {
    const name = nameIn(draft, 'path')(parameter)
    return name === undefined || names.has(name)
  }).map(parameter => ({
    heading: 'Omitted parameters that are not in the path',
    detail: `\`${nameIn(draft, 'path')(parameter)}\` of ${requestOf(operation)}`,
  }))
}

function cleanParameters(draft: Draft, owner: JsonObject, place: string): Note[] {
  const seen = new Set<string>()
  const removed = filterParameters(owner, reference => {
    const parameter = resolveReference<JsonObject>(draft, reference)
    const key = `${parameter.in} ${parameter.name}`
    const isKept = !isIgnoredParameter(parameter) && !seen.has(key)
    seen.add(key)
    if (parameter.in === 'path') parameter.required = true
    return isKept
  })
  return removed.map(reference => {
    const { in: where, name } = resolveReference<JsonObject>(draft, reference)
    return {
      heading: 'Omitted parameters that OpenAPI ignores or that are there twice',
      detail: `${where} \`${name}\` of ${place}`,
    }
  })
}

function nameIn(draft: Draft, place: string): (parameter: JsonObject) => string | undefined {
  return reference => {
    const parameter = resolveReference<JsonObject>(draft, reference)
    return parameter.in === place ? String(parameter.name) : undefined
  }
}

function placeholders(path: string): string[] {
  return [...path.matchAll(/\{([^{}]+)\}/g)].map(([, name]) => name as string)
}

function uniqueItems(draft: Draft): DraftOperation[] {
  const operations = draftOperations(draft)
  return operations.filter(({ item }, index) => operations.findIndex(other => other.item === item) === index)
}
