import { walkDocument } from '@crm-clients/openapi/document'
import { type Draft, draftOperations, type JsonObject, type Note, objectIn } from './draft.ts'

/** Omits what no client of this repository can use, and says so. */
export function omitUnusable(draft: Draft): Note[] {
  return [...omitEventIds(draft), ...omitCallbacks(draft), ...omitExtensions(draft)]
}

/** An operationId names a method of the client, and nobody calls an event, which is known by the name of its webhook. */
function omitEventIds(draft: Draft): Note[] {
  return draftOperations({ ...draft, paths: objectIn(draft, 'webhooks') }).flatMap(({ path, operation }) => {
    const { operationId } = operation
    delete operation.operationId
    const detail = `\`${operationId}\` of \`${path}\``
    return operationId === undefined ? [] : [{ heading: 'Omitted operationIds of webhooks, which have names', detail }]
  })
}

function omitCallbacks(draft: Draft): Note[] {
  const components = objectIn(draft, 'components')
  delete components.callbacks
  return draftOperations(draft).flatMap(({ operation }) => {
    const names = Object.keys(objectIn(operation, 'callbacks'))
    delete operation.callbacks
    return names.map(name => ({
      heading: 'Omitted callbacks: the vendor calls them',
      detail: `\`${name}\` of \`${operation.operationId}\``,
    }))
  })
}

/**
 * Others agree on what this extension means.
 * @see https://opensource.zalando.com/restful-api-guidelines/#112
 */
const SHARED = 'x-extensible-enum'

/** Extensions of others mean nothing here, and one of the same name as ours would mean something else. */
function omitExtensions(draft: Draft): Note[] {
  const counts = new Map<string, number>()
  const remove = (node: JsonObject) => {
    for (const key of Object.keys(node)) {
      if (!key.startsWith('x-') || (key === SHARED && Array.isArray(node[key]))) continue
      delete node[key]
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
  }
  // Security requirements have names for keys, and no extensions.
  for (const { kind, node } of walkDocument(draft)) if (kind !== 'security requirement') remove(node)
  return [...counts].map(([key, count]) => ({
    heading: 'Omitted extensions',
    detail: count === 1 ? `\`${key}\`` : `\`${key}\`, ${count} times`,
  }))
}
