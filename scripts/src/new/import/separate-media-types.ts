import { walkDocument } from '@crm-clients/openapi/document'
import { isJson } from '@crm-clients/openapi/serialization'
import { type Draft, isObject, type Note } from './draft.ts'

/**
 * Gives each media type an entry of its own, where several stand in one: no request and no answer has a list of them. JSON
 * comes first, because clients send and ask for the first, and read nothing else as data.
 */
export function separateMediaTypes(draft: Draft): Note[] {
  return [...walkDocument(draft)].flatMap(({ node, pointer }): Note[] => {
    const { content } = node
    if (!isObject(content)) return []
    const given = Object.keys(content)
    const entries = Object.entries(content).flatMap(([key, described]) => {
      return key.split(',').map(mediaType => [mediaType.trim(), structuredClone(described)] as const)
    })
    const ordered = [...entries.filter(([name]) => isJson(name)), ...entries.filter(([name]) => !isJson(name))]
    const names = ordered.map(([name]) => name)
    if (names.join() === given.join() && names.length === given.length) return []
    node.content = Object.fromEntries(ordered)
    const detail = `\`${given.join('`, `')}\` at \`${pointer}\``
    const isSplit = names.length > given.length
    return [{ heading: isSplit ? 'Split lists of media types' : 'Put JSON before other media types', detail }]
  })
}
