import { placesIn } from './document-origin.ts'
import { joinPointer, readPointer } from './json-pointer.ts'
import { type DocumentLimits, LimitError, sayPlace } from './limits.ts'
import { IN_PLACE, isReferable, type ObjectKind } from './object-kinds.ts'
import { listObjectsIn } from './objects-below.ts'
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

/** Most objects lead to no other one. */
const NOTHING_ELSE: Following = { steps: 0, expansions: 1 }

/** An object on the way, and how far back ways from it lead. */
interface Visit {
  readonly node: JsonRecord
  readonly index: number
  earliest: number
  /** Where its own steps lead. */
  readonly steps: JsonRecord[]
  /** What follows the object, outside of the circle in which it may stand. */
  readonly next: Following[]
}

/**
 * Checks how many steps lead from an object to the last one that says something of the same value, and to how many they lead. The
 * objects of a circle count once each, since whoever goes round it ends where it began, and twice more for each circle inside of it: on
 * the way in, and on the way out.
 * @throws {LimitError} where there are too many.
 */
export function checkSteps(document: OpenApiDocument, limits: DocumentLimits): void {
  const following = new Map<JsonRecord, Following>()
  const visits = new Map<JsonRecord, Visit>()
  const open: Visit[] = []

  // Tarjan's way to find circles: those who lead back to each other are closed together.
  function visit({ node, pointer }: Step, kind: ObjectKind, before: number): Visit {
    const current: Visit = { node, index: visits.size, earliest: visits.size, steps: [], next: [] }
    visits.set(node, current)
    if (before > limits.steps)
      refuse(
        'steps',
        pointer,
        `is one of more than ${limits.steps} steps in a row from one object to what else it says`,
      )
    const steps = listSteps(document, node, kind, pointer)
    if (steps.length === 0) {
      following.set(node, NOTHING_ELSE)
      return current
    }
    open.push(current)
    for (const step of steps) {
      const known = visits.get(step.node) ?? visit(step, kind, before + 1)
      const closed = following.get(step.node)
      current.steps.push(step.node)
      if (closed) current.next.push(closed)
      else current.earliest = Math.min(current.earliest, known.earliest)
    }
    if (current.earliest === current.index) close(current, pointer, before)
    return current
  }

  function close(first: Visit, pointer: string, before: number): void {
    const circle = open.splice(open.indexOf(first))
    const next = circle.flatMap(each => each.next)
    const steps = Math.max(0, ...next.map(each => each.steps + 1))
    const circles = countCircles(circle, limits.expansions / circle.length)
    const expansions = next.reduce((sum, each) => sum + each.expansions, circle.length * (2 * circles - 1))
    if (before + steps > limits.steps)
      refuse('steps', pointer, `begins more than ${limits.steps} steps in a row from one object to what else it says`)
    if (expansions > limits.expansions)
      refuse('expansions', pointer, `leads to more than ${limits.expansions} schemas for the same value`)
    for (const { node } of circle) following.set(node, { steps, expansions })
  }

  function refuse(limit: 'steps' | 'expansions', pointer: string, problem: string): never {
    throw new LimitError(limit, `${sayPlace(pointer, placesIn(document).placeOf)} ${problem}`, limits)
  }

  for (const { kind, node, pointer } of walkDocument(document))
    if (isReferable(kind) && !visits.has(node)) visit({ node, pointer }, kind, 0)
}

/**
 * How many circles stand inside of each other: what is left of one without the object at which it is entered may have others.
 * Counting ends where there are more than `most`.
 */
function countCircles(circle: readonly Visit[], most: number): number {
  const [first, ...others] = circle
  if (first === undefined || others.length === 0 || most < 1) return 1
  const inner = listCircles(others).map(each => countCircles(each, most - 1))
  return 1 + Math.max(0, ...inner)
}

/** The circles among some objects: those that lead to each other. */
function listCircles(visits: readonly Visit[]): Visit[][] {
  const byNode = new Map(visits.map(visit => [visit.node, visit]))
  const order = new Map<Visit, number>()
  const open: Visit[] = []
  const circles: Visit[][] = []
  const visit = (current: Visit): number => {
    const index = order.size
    let earliest = index
    order.set(current, index)
    open.push(current)
    for (const node of current.steps) {
      const next = byNode.get(node)
      if (!next) continue
      const known = order.get(next)
      if (known === undefined) earliest = Math.min(earliest, visit(next))
      else if (open.includes(next)) earliest = Math.min(earliest, known)
    }
    if (earliest === index) {
      const circle = open.splice(open.indexOf(current))
      if (circle.length > 1) circles.push(circle)
    }
    return earliest
  }
  for (const each of visits) if (!order.has(each)) visit(each)
  return circles
}

function listSteps(document: OpenApiDocument, node: JsonRecord, kind: ObjectKind, pointer: string): Step[] {
  const steps: Step[] = []
  const reference = referenceIn(node)
  const target = reference?.startsWith('#/') ? readPointer(document, reference) : undefined
  if (target && isRecord(target.value)) steps.push({ node: target.value, pointer: joinPointer('#', ...target.keys) })
  if (kind !== 'schema') return steps
  for (const key of Object.keys(node)) {
    if (!IN_PLACE.has(key)) continue
    for (const { value, keys } of listObjectsIn(node, kind, key))
      if (isRecord(value)) steps.push({ node: value, pointer: joinPointer(pointer, ...keys) })
  }
  return steps
}
