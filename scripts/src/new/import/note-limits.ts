import { type Draft, draftOperations, type JsonObject, type Note, objectIn, objectsIn } from './draft.ts'

/** What was imported and yet does not do all that one might expect. */
export function noteLimits(draft: Draft): Note[] {
  return [...noteServers(draft), ...noteXml(draft)]
}

/** A client has one base URL, the first, for what has no server of its own; the spec says so where that is no address. */
function noteServers(draft: Draft): Note[] {
  const [wrong, right] = partition(objectsIn(draft, 'servers'), ({ url }) => /[{}]/.test(withoutVariables(String(url))))
  if (wrong.length > 0) draft.servers = right
  const [first, ...others] = right.map(({ url }) => String(url))
  const isAddress = /^https?:\/\//.test(first ?? '')
  if (first === undefined) draft.servers = [{ url: '/' }]
  if (!isAddress) draft['x-base-url-required'] = 'The given document names no address.'
  return [
    ...wrong.map(({ url }) => ({ heading: 'Servers', detail: `Omitted, because a brace is never closed: ${url}` })),
    ...(isAddress
      ? []
      : [
          {
            heading: 'Servers',
            detail: `No address is given (${first ?? 'nothing'}): callers have to pass \`baseUrl\``,
          },
        ]),
    ...others.map(url => ({ heading: 'Servers', detail: `Not the default, to be passed as \`baseUrl\`: ${url}` })),
  ]
}

/** `https://{region}.acme.test` without what callers replace: `https://.acme.test`. */
function withoutVariables(url: string): string {
  return url.replaceAll(/\{[^{}]*\}/g, '')
}

function partition<Item>(items: readonly Item[], isFirst: (item: Item) => boolean): [Item[], Item[]] {
  return [items.filter(isFirst), items.filter(item => !isFirst(item))]
}

function noteXml(draft: Draft): Note[] {
  return draftOperations(draft)
    .filter(({ operation }) => mediaTypes(operation).some(mediaType => /xml\b/.test(mediaType)))
    .map(({ operation }) => ({
      heading: 'XML bodies, which mocks do not validate',
      detail: `\`${operation.operationId}\``,
    }))
}

function mediaTypes(operation: JsonObject): string[] {
  const responses = Object.values(objectIn(operation, 'responses')) as JsonObject[]
  const owners = [objectIn(operation, 'requestBody'), ...responses.filter(response => response !== null)]
  return owners.flatMap(owner => Object.keys(objectIn(owner, 'content')))
}
