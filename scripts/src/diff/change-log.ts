import type { Change } from './change.ts'
import { type RuleId, rules } from './rules.ts'
import type { SpecVersion } from './spec-version.ts'
import type { TypeSlot } from './type-slot.ts'

/** JSON pointers to what changed; one of them is enough. */
export interface ChangePlace {
  readonly before?: string | undefined
  readonly after?: string | undefined
}

/**
 * Notes a change. `isAbsorbed` says that an alternative next to it may accept what this one no longer does, or that only some
 * places have another type for it, and so hide the change from TypeScript.
 */
export type Report = (rule: RuleId, place: ChangePlace, message: string, isAbsorbed?: boolean) => void

/** Notes the same changes, as ones that types need not show. */
export function absorbed(report: Report): Report {
  return (rule, place, message) => report(rule, place, message, true)
}

/** The changes that were found so far. */
export interface ChangeLog {
  /** Notes changes that no type of an operation shows. */
  readonly report: Report
  /** Notes changes inside a part of the client's types. */
  within(slot: TypeSlot): Report
  /** Each change once, though a schema may have been reached from many operations. */
  changes(): Change[]
  /** The parts of the types that were looked into. */
  slots(): TypeSlot[]
}

const rulesById = new Map(rules.map(rule => [rule.id, rule]))

/** Starts an empty log about two versions. */
export function createChangeLog(before: SpecVersion, after: SpecVersion): ChangeLog {
  const found = new Map<string, Change>()
  const slots = new Map<string, TypeSlot>()
  const note = (id: RuleId, place: ChangePlace, message: string, slot?: string, isAbsorbed = false) => {
    const version = place.after === undefined ? before : after
    const pointer = place.after ?? place.before ?? '#'
    const key = JSON.stringify([id, version.file, pointer, message])
    const known = found.get(key)
    const rule = rulesById.get(id)
    if (!rule) throw new TypeError(`There is no rule ${id}`)
    const { direction, verdict, types } = rule
    const inSlots = new Set([...(known?.slots ?? []), ...(slot === undefined ? [] : [slot])])
    const isShown = verdict === 'breaking' && types === 'always' && !isAbsorbed
    const shownIn = new Set([...(known?.shownIn ?? []), ...(isShown && slot !== undefined ? [slot] : [])])
    found.set(key, {
      rule: id,
      direction,
      verdict,
      message,
      pointer,
      isGone: place.after === undefined,
      ...placeOf(version, pointer, known),
      types,
      slots: [...inSlots],
      shownIn: [...shownIn],
    })
  }
  return {
    report: (id, place, message) => note(id, place, message),
    within(slot) {
      slots.set(slot.name, slot)
      return (id, place, message, isAbsorbed) => note(id, place, message, slot.name, isAbsorbed)
    },
    changes: () => [...found.values()],
    slots: () => [...slots.values()],
  }
}

/** To find a line takes a while, and a schema may be reached from many operations. */
function placeOf(version: SpecVersion, pointer: string, known: Change | undefined): Pick<Change, 'file' | 'line'> {
  if (known) return { file: known.file, line: known.line }
  const { file, line } = version.locate(pointer) ?? { file: version.file, line: 0 }
  return { file, line }
}
