import type { OpenApiDocument } from '@crm-clients/openapi/document'
import { equalsJson } from '@crm-clients/openapi/document'
import { listReferences } from './list-references.ts'

/**
 * A test for whether two parts of two documents are the same with everything that they refer to. It spares most of a
 * large document the comparison.
 */
export function findUntouchedParts(
  before: OpenApiDocument,
  after: OpenApiDocument,
): (before: unknown, after: unknown) => boolean {
  const untouched = findUntouchedComponents(before, after)
  return (partBefore, partAfter) =>
    equalsJson(partBefore, partAfter) &&
    [...listReferences(partAfter)].every(pointer => untouched.has(componentOf(pointer)))
}

/** A reference may lead into the inside of a component. */
function componentOf(pointer: string): string {
  return pointer.split('/').slice(0, 4).join('/')
}

function findUntouchedComponents(before: OpenApiDocument, after: OpenApiDocument): ReadonlySet<string> {
  const old = listComponents(before)
  const current = listComponents(after)
  const names = new Set([...old.keys(), ...current.keys()])
  const touched = new Set([...names].filter(name => !equalsJson(old.get(name), current.get(name))))
  const users = new Map<string, string[]>()
  for (const [name, component] of current) {
    for (const pointer of listReferences(component)) {
      const used = componentOf(pointer)
      users.set(used, [...(users.get(used) ?? []), name])
    }
  }
  // A set goes on to visit what is added to it on the way.
  for (const name of touched) for (const user of users.get(name) ?? []) touched.add(user)
  return new Set([...current.keys()].filter(name => !touched.has(name)))
}

function listComponents(document: OpenApiDocument): Map<string, unknown> {
  const kinds = Object.entries((document.components ?? {}) as Record<string, Record<string, unknown>>)
  return new Map(
    kinds.flatMap(([kind, components]) =>
      Object.entries(components ?? {}).map(([name, component]) => [`#/components/${kind}/${name}`, component] as const),
    ),
  )
}
