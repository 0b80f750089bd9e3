import { type PointerTarget, readPointer } from './json-pointer.ts'
import { isReferable, type ObjectKind } from './object-kinds.ts'
import { referenceIn } from './reference.ts'

/** The references that are met on a way through a document, each once, so that what they lead to is visited as well. */
export class MetReferences {
  private readonly met = new Map<string, readonly [reference: string, kind: ObjectKind]>()

  /** Remembers what an object refers to, if it does. */
  add(node: object, kind: ObjectKind): void {
    const reference = isReferable(kind) ? referenceIn(node) : undefined
    if (reference?.startsWith('#/')) this.met.set(`${kind} ${reference}`, [reference, kind])
  }

  /** What the references lead to, also those that are met while this goes on. Those that lead nowhere are left out. */
  *targets(document: object): Generator<PointerTarget & { readonly kind: ObjectKind }> {
    for (const [reference, kind] of this.met.values()) {
      const target = readPointer(document, reference)
      if (target) yield { ...target, kind }
    }
  }
}
