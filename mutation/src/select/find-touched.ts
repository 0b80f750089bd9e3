import { partOf, readPart } from '../spec/document-part.ts'

/**
 * The mutants in the parts of a document that are not as they were: operations, components, fields. Without an earlier document,
 * all are.
 */
export function findTouched<Mutant extends { readonly pointer: string }>(
  mutants: readonly Mutant[],
  document: object,
  before: object | undefined,
): readonly Mutant[] {
  if (before === undefined) return mutants
  const isTouched = new Map<string, boolean>()
  return mutants.filter(({ pointer }) => {
    const part = partOf(pointer)
    const known = isTouched.get(part) ?? textOf(document, part) !== textOf(before, part)
    isTouched.set(part, known)
    return known
  })
}

function textOf(document: object, part: string): string | undefined {
  return JSON.stringify(readPart(document, part))
}
