import { type Draft, type DraftOperation, draftOperations, isObject, type Note, objectIn } from './draft.ts'

/** Leaves out what no client can send, and what none ever gets to see. */
export function leaveOutOperations(draft: Draft): Note[] {
  return [...cutPaths(draft), ...draftOperations(draft).flatMap(leaveOutUnsendable)]
}

/** A fragment is never sent, and a query in a path belongs to no operation. */
function cutPaths(draft: Draft): Note[] {
  const paths = objectIn(draft, 'paths')
  return Object.keys(paths)
    .filter(path => /[?#]/.test(path))
    .map(path => {
      delete paths[path]
      return { heading: 'Left out paths with a query or a fragment: no request has such a path', detail: `\`${path}\`` }
    })
}

function leaveOutUnsendable({ path, method, item, operation }: DraftOperation): Note[] {
  const request = `${method.toUpperCase()} ${path}`
  if (method === 'trace') {
    delete item.trace
    return [{ heading: 'Left out operations that fetch does not send', detail: request }]
  }
  const hasBody = (method === 'get' || method === 'head') && operation.requestBody !== undefined
  if (hasBody) delete operation.requestBody
  return [
    ...(hasBody ? [{ heading: 'Left out request bodies that fetch does not send', detail: request }] : []),
    ...leaveOutInformational(operation, request),
  ]
}

function leaveOutInformational(operation: DraftOperation['operation'], request: string): Note[] {
  const { responses } = operation
  if (!isObject(responses)) return []
  const informational = Object.keys(responses).filter(status => status.startsWith('1'))
  for (const status of informational) delete responses[status]
  const isEmpty = Object.keys(responses).every(key => key.startsWith('x-'))
  if (isEmpty) responses.default = { description: 'Not described.' }
  return [
    ...informational.map(status => ({
      heading: 'Left out informational responses, which fetch does not show',
      detail: `${status} of ${request}`,
    })),
    ...(isEmpty ? [{ heading: 'Filled in a default response where none is documented', detail: request }] : []),
  ]
}
