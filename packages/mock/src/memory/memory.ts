import type { ApiDescription } from '@crm-clients/openapi'
import type { Answer } from '../answer/answer.ts'
import type { Checked } from '../check/check.ts'
import type { Ask } from './answers/refuse.ts'
import { createCarryingOut } from './carry-out.ts'
import { deriveResources } from './derive/derive-resources.ts'
import type { Resource } from './derive/resource.ts'
import type { MemorySnapshot, Replay } from './memory-snapshot.ts'
import { createPlanning } from './plan/operation-plan.ts'
import { createFindingRelated } from './records/find-related.ts'
import { createResourceMemory, type ResourceMemory } from './remembered-resource.ts'
import { answerAgain, markAnswer, readIdempotencyKey, refuseReusedKey } from './replay.ts'

/** What a mock remembers of the requests that it has answered, and what it answers because of that. */
export interface Memory {
  readonly resources: readonly Resource[]
  /**
   * Carries out a request that may be answered as documented, and answers what came of it. `ask` gives other documented answers.
   */
  readonly answer: (checked: Checked, documented: Answer, ask: Ask) => Promise<Answer>
  readonly snapshot: () => MemorySnapshot
  /** @throws when the snapshot is of another document. */
  readonly restore: (snapshot: MemorySnapshot) => void
  /** Brings back what the document's examples tell of. */
  readonly reset: () => void
}

/** Creates the memory of a mock, which begins with what the document's examples tell of. */
export function createMemory(api: ApiDescription): Memory {
  const resources = deriveResources(api)
  const findRelated = createFindingRelated(api, () => memories)
  const memories: readonly ResourceMemory[] = resources.map(resource =>
    createResourceMemory(api, resource, findRelated),
  )
  const planOf = createPlanning(api, memories)
  const carryOut = createCarryingOut(api)
  const replays = new Map<string, Replay>()

  return {
    resources,
    async answer(checked, documented, ask) {
      const plan = planOf(checked.operation)
      if (!plan.own && plan.steps.length === 0) return documented
      const repeated = readIdempotencyKey(checked)
      const replay = repeated && replays.get(repeated.key)
      if (replay) {
        if (replay.request !== repeated.request) return await refuseReusedKey(api, checked.operation, ask)
        return answerAgain(api, checked, replay)
      }
      const answer = await carryOut(plan, checked, documented, ask)
      if (!repeated || answer.status >= 300) return answer
      const { status, headers, body } = answer
      replays.set(repeated.key, { request: repeated.request, status, headers, body })
      return markAnswer(api, checked.operation, checked.request.headers, answer, false)
    },
    snapshot: () => structuredClone({ resources: memories.map(memory => memory.save()), replays: [...replays] }),
    restore(snapshot) {
      const names = resources.map(({ name }) => name)
      const other = snapshot.resources.find(({ name }) => !names.includes(name))
      if (other) throw new Error(`The snapshot is of another document: this one has no resource "${other.name}".`)
      const own = structuredClone(snapshot)
      for (const memory of memories) memory.restore(own.resources.find(({ name }) => name === memory.resource.name))
      replays.clear()
      for (const [key, replay] of own.replays) replays.set(key, replay)
    },
    reset() {
      for (const memory of memories) memory.restore(undefined)
      replays.clear()
    },
  }
}
