import type { ContractCase } from '@crm-clients/contract'
import { isPointerWithin } from '@crm-clients/openapi/document'

/**
 * The cases that can notice a change at a place of their document: those of the operations that use it, and those of the
 * component that it is in. The likeliest come first, because the first that turns red is enough.
 *
 * @param pointer of what is changed.
 * @param users the operations that the change can reach.
 */
export function chooseCases(
  cases: readonly ContractCase[],
  pointer: string,
  users: ReadonlySet<string>,
): readonly ContractCase[] {
  const isAbout = (contractCase: ContractCase) => pointersOf(contractCase).some(other => isNear(other, pointer))
  // What a component says of answers is shown without any operation.
  const reached = cases.filter(each => (each.operationId === undefined ? isAbout(each) : users.has(each.operationId)))
  return [...reached.filter(isAbout), ...reached.filter(contractCase => !isAbout(contractCase))]
}

/** The places of the document that a case is about. */
function pointersOf(contractCase: ContractCase): string[] {
  const { reason, pointer, content } = contractCase as {
    readonly reason?: { readonly keywordPointer?: string }
    readonly pointer?: string
    readonly content?: { readonly pointer?: string }
  }
  return [reason?.keywordPointer, pointer, content?.pointer].filter(found => found !== undefined)
}

function isNear(one: string, other: string): boolean {
  const [a, b] = [withoutHash(one), withoutHash(other)]
  return isPointerWithin(a, b) || isPointerWithin(b, a)
}

function withoutHash(pointer: string): string {
  return pointer.replace(/^#/, '')
}
