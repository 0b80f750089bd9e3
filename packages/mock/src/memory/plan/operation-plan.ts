import type { ApiDescription } from '@crm-clients/openapi'
import type { Operation } from '@crm-clients/openapi/operation'
import { readPathTemplate } from '../derive/path-template.ts'
import type { ResourceOperation } from '../derive/resource.ts'
import { type ListPlan, planList } from '../lists/list-plan.ts'
import type { ResourceMemory } from '../remembered-resource.ts'

/** A resource that a path leads to, and the parameters that say which one. */
export interface PathStep {
  readonly memory: ResourceMemory
  /** The parameters of its path in this one, by the names that they have there. */
  readonly parents: readonly (readonly [name: string, here: string])[]
  /** The parameter here with its key. */
  readonly key: string
}

/** What is prepared of an operation. */
export interface OperationPlan {
  /** Everything that has to be there, the outermost first. */
  readonly steps: readonly PathStep[]
  /** What the operation does, and to what. Absent where it only does something to a thing that is there. */
  readonly own?: { readonly memory: ResourceMemory } & ResourceOperation
  /** Where it lists or searches. */
  readonly list?: ListPlan
}

/** Finds out what the operations of a document do to what is remembered: of each when it is first called. */
export function createPlanning(
  api: ApiDescription,
  memories: readonly ResourceMemory[],
): (operation: Operation) => OperationPlan {
  const plans = new Map<Operation, OperationPlan>()

  function plan(operation: Operation): OperationPlan {
    const steps = listSteps(operation)
    for (const memory of memories) {
      const found = memory.resource.operations.find(each => each.operation === operation)
      if (!found) continue
      const list = planList(api, memory.properties, found)
      return { steps, own: { memory, ...found }, ...(list && { list }) }
    }
    return { steps }
  }

  function listSteps(operation: Operation): PathStep[] {
    const path = readPathTemplate(operation.path)
    return memories
      .flatMap(memory => {
        const own = readPathTemplate(`${memory.resource.path}/{}`)
        if (!(path.form === own.form || path.form.startsWith(`${own.form}/`))) return []
        const parents = memory.resource.parents.map((name, index) => [name, path.parameters[index] ?? ''] as const)
        return [{ memory, parents, key: path.parameters[parents.length] ?? '' }]
      })
      .sort((a, b) => a.parents.length - b.parents.length)
  }

  return operation => {
    const known = plans.get(operation) ?? plan(operation)
    plans.set(operation, known)
    return known
  }
}
