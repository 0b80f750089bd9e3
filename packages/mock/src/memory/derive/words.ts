import type { ResourceRole } from '@crm-clients/openapi/operation'

/** What an operationId says: what is done, and to what, in words. */
export interface NamedAction {
  readonly verb?: ResourceRole
  /** `createBusinessCase` has `Business` and `Case`. */
  readonly noun: readonly string[]
}

const VERBS: Readonly<Record<string, ResourceRole>> = {
  ...verbs('create', 'create', 'add', 'insert', 'make', 'new', 'open', 'post', 'register', 'store', 'submit'),
  ...verbs('get', 'get', 'read', 'retrieve', 'show', 'view', 'describe'),
  ...verbs('list', 'list', 'index', 'all'),
  ...verbs('search', 'search', 'find', 'filter', 'lookup', 'query'),
  ...verbs('update', 'update', 'edit', 'change', 'modify', 'patch', 'save', 'set'),
  ...verbs('replace', 'put', 'replace', 'overwrite'),
  ...verbs('delete', 'delete', 'destroy', 'erase', 'remove'),
}

function verbs(role: ResourceRole, ...words: readonly string[]): Record<string, ResourceRole> {
  return Object.fromEntries(words.map(word => [word, role]))
}

/**
 * Reads an operationId, whichever way its words are written: `listClients`, `clients.list`, `clients_list`.
 * @example readAction('createBusinessCase') // { verb: 'create', noun: ['Business', 'Case'] }
 */
export function readAction(operationId: string): NamedAction {
  const words = splitWords(operationId)
  for (const place of [0, words.length - 1]) {
    const verb = VERBS[words[place]?.toLowerCase() ?? '']
    if (verb) return { verb, noun: words.toSpliced(place, 1) }
  }
  return { noun: words }
}

/** What an operation is called for where its id has no verb: that of the last segment of its path, as in `/leads/search`. */
export function verbOf(word: string | undefined): ResourceRole | undefined {
  const [only, ...others] = splitWords(word ?? '')
  return others.length === 0 ? VERBS[only?.toLowerCase() ?? ''] : undefined
}

/** The words of a name, whichever way they are written together. */
export function splitWords(name: string): string[] {
  return name.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g) ?? []
}

/** A name without what only tells how its words are written together: `unit_price` is `unitPrice`. */
export function normalizeName(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '')
}

/** Whether words end with other ones, be it in singular or plural. */
export function endsWithWords(words: readonly string[], end: readonly string[]): boolean {
  if (end.length === 0 || end.length > words.length) return false
  return end.every((word, index) => stem(word) === stem(words[words.length - end.length + index] ?? ''))
}

/** Whether two lists of words are the same, be it in singular or plural. */
export function equalWords(words: readonly string[], others: readonly string[]): boolean {
  return words.length === others.length && endsWithWords(words, others)
}

/** What singular and plural have in common. */
function stem(word: string): string {
  return word
    .toLowerCase()
    .replace(/ies$|y$/, 'i')
    .replace(/[es]+$/, '')
    .replace(/v$/, 'f')
}

/** What several things are called of which one has a name: `Company` is one of `Companies`. */
export function pluralize(words: readonly string[]): string[] {
  const last = words.at(-1) ?? ''
  const plural = /[^aeiou]y$/i.test(last)
    ? last.replace(/y$/i, 'ies')
    : /(s|x|z|ch|sh)$/i.test(last)
      ? `${last}es`
      : `${last}s`
  return words.length === 0 ? [] : [...words.slice(0, -1), plural]
}

/** Words as one name in camelCase. */
export function joinWords([first = '', ...others]: readonly string[]): string {
  return first.toLowerCase() + others.map(word => word.charAt(0).toUpperCase() + word.slice(1)).join('')
}
