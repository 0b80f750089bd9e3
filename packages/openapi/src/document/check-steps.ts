import { placesIn } from './document-origin.ts'
import { joinPointer, readPointer } from './json-pointer.ts'
import { type DocumentLimits, LimitError, sayPlace } from './limits.ts'
import { IN_PLACE, isReferable, type ObjectKind } from './object-kinds.ts'
import { listObjects } from './objects-below.ts'
import type { OpenApiDocument } from './openapi-document.ts'
import { isRecord, type JsonRecord } from './record.ts'
import { referenceIn } from './reference.ts'
import { walkDocument } from './walk-document.ts'

/** Where a step leads: to an object that stands for another one, or demands something of the same value. */
interface Step {
  readonly node: JsonRecord
  readonly pointer: string
}

/** What follows an object: the longest way, and all objects that ways lead to, each as often as one does. */
interface Following {
  readonly steps: number
  readonly expansions: number
}

/**
 * Checks how many steps lead from an object to the last one that says something of the same value, and to how many they lead. Steps
 * that lead in a circle end where it began.
 * @throws {LimitError} where there are too many.
 */
export function checkSteps(document: OpenApiDocument, limits: DocumentLimits): void {
  const following = new Map<JsonRecord, Following>()
  const refuse = (limit: 'steps' | 'expansions', pointer: string, problem: string): never => {
    throw new LimitError(limit, `${sayPlace(pointer, placesIn(document).placeOf)} ${problem}`, limits)
  }

  function count({ node, pointer }: Step, kind: ObjectKind, before: number): Following {
    const known = following.get(node)
    if (before + (known?.steps ?? 0) > limits.steps)
      refuse(
        'steps',
        pointer,
        `is one of more than ${limits.steps} steps in a row from one object to what else it says`,
      )
    if (known) return known
    following.set(node, { steps: 0, expansions: 1 })
    let [steps, expansions] = [0, 1]
    for (const step of listSteps(document, node, kind, pointer)) {
      const next = count(step, kind, before + 1)
      steps = Math.max(steps, next.steps + 1)
      expansions += next.expansions
    }
    if (expansions > limits.expansions)
      refuse('expansions', pointer, `leads to more than ${limits.expansions} schemas for the same value`)
    const found = { steps, expansions }
    following.set(node, found)
    return found
  }

  for (const { kind, node, pointer } of walkDocument(document))
    if (isReferable(kind) && !following.has(node)) count({ node, pointer }, kind, 0)
}

function listSteps(document: OpenApiDocument, node: JsonRecord, kind: ObjectKind, pointer: string): Step[] {
  const steps: Step[] = []
  const reference = referenceIn(node)
  const target = reference?.startsWith('#/') ? readPointer(document, reference) : undefined
  if (target && isRecord(target.value)) steps.push({ node: target.value, pointer: joinPointer('#', ...target.keys) })
  if (kind !== 'schema') return steps
  for (const { value, keys } of listObjects(node, kind))
    if (IN_PLACE.has(keys[0]) && isRecord(value)) steps.push({ node: value, pointer: joinPointer(pointer, ...keys) })
  return steps
}
