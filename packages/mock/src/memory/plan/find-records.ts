import type { JsonRecord } from '@crm-clients/openapi/document'
import type { RecordList } from '../records/record-store.ts'
import type { StoredRecord } from '../records/stored-record.ts'
import type { ResourceMemory } from '../remembered-resource.ts'
import type { PathStep } from './operation-plan.ts'

/** The records that a request is about, and whose they are. */
export interface FoundList {
  readonly list: RecordList
  /** By the names that they have in the path of the resource. */
  readonly parents: Readonly<JsonRecord>
}

/** The records of a resource that belong to whom a path names. `path` has the values of its parameters. */
export function findList(
  steps: readonly PathStep[],
  memory: ResourceMemory,
  own: PathStep | undefined,
  path: Readonly<JsonRecord>,
): FoundList {
  const here = new Map(own?.parents)
  const parents = Object.fromEntries(memory.resource.parents.map(name => [name, path[here.get(name) ?? name]]))
  return { parents, list: memory.listOf(parents, isSown(steps, memory, path)) }
}

/** The record to which a step leads, if it is there. */
export function findRecord(
  steps: readonly PathStep[],
  step: PathStep,
  path: Readonly<JsonRecord>,
): StoredRecord | undefined {
  const parents = Object.fromEntries(step.parents.map(([name, here]) => [name, path[here]]))
  const outer = steps.slice(0, steps.indexOf(step))
  return step.memory.listOf(parents, isSown(outer, step.memory, path)).get(String(path[step.key]))
}

/** Whether records of examples belong to a parent: to each that is not remembered, and to those that are of examples too. */
function isSown(steps: readonly PathStep[], memory: ResourceMemory, path: Readonly<JsonRecord>): boolean {
  return steps.every(step => step.memory === memory || findRecord(steps, step, path)?.isSeed !== false)
}
