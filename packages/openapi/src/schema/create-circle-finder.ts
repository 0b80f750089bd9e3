import type { Schema } from '../document/openapi-document.ts'
import { isRecord } from '../document/record.ts'
import { followReference, referenceIn } from '../document/reference.ts'
import { rememberInDocument } from './remember.ts'
import { listSubschemas } from './subschemas.ts'

/** Makes a function that says whether the schema of a reference leads back to itself, through the keywords that are followed. */
export function createCircleFinder(
  isFollowed: (keyword: string) => boolean,
): (document: object, reference: string) => boolean {
  /** What is referred to by a schema, and by those that are written in it. */
  const referredBelow = rememberInDocument((document: object, schema: object): readonly unknown[] => {
    const targets = new Set<unknown>()
    const visit = (own: Schema): void => {
      if (!isRecord(own)) return
      const reference = referenceIn(own)
      if (reference !== undefined) targets.add(followReference(document, reference, '#').value)
      for (const { schema: below, keys } of listSubschemas(own)) if (isFollowed(keys[0])) visit(below)
    }
    visit(schema as Schema)
    return [...targets]
  })

  return (document, reference) => {
    const start = followReference(document, reference, '#').value
    const seen = new Set<unknown>()
    const waiting = [start]
    for (let next = waiting.pop(); isRecord(next); next = waiting.pop()) {
      for (const target of referredBelow(document, next)) {
        if (target === start) return true
        if (!seen.has(target)) waiting.push(target)
        seen.add(target)
      }
    }
    return false
  }
}
