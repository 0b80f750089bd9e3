import {
  joinPointer,
  readPointer,
  referenceIn,
  replaceAt,
  splitPointer,
  walkDocument,
} from '@crm-clients/openapi/document'

/** Brings components back that a merge has removed, and to which something that was kept refers. */
export function restoreLost<Document extends object>(merged: Document, ours: object): Document {
  const found = [...walkDocument(merged)].flatMap(({ node }) => {
    const keys = splitPointer(referenceIn(node) ?? '').slice(0, 3)
    const component = joinPointer('#', ...keys)
    if (keys[0] !== 'components' || readPointer(merged, component)) return []
    const value = readPointer(ours, component)?.value
    return value === undefined ? [] : [{ keys, value }]
  })
  const whole = found.reduce<unknown>((document, { keys, value }) => replaceAt(document, keys, value), merged)
  // What was brought back may refer to more.
  return found.length === 0 ? merged : restoreLost(whole as Document, ours)
}
