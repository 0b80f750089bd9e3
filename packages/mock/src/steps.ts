import type { ApiDescription } from '@crm-clients/openapi'
import { type ChooseAnswer, createChooser } from './answer/choose-answer.ts'
import { createPlainChooser } from './answer/choose-plainly.ts'
import type { Chance } from './chance.ts'
import type { RequestCheck } from './check/check.ts'
import { createPlainCheck } from './check/plain-check.ts'
import { createStrictCheck } from './check/strict-check.ts'
import { createPrismOperations } from './engine/prism-operation.ts'

/** The steps in which a strict mock and plain Prism differ. */
export interface Steps {
  readonly check: RequestCheck
  readonly chooseAnswer: ChooseAnswer
  /** The JSON pointers of the places below which nothing is checked. It takes preparing every operation. */
  readonly listTruncated: () => readonly string[]
}

/** The steps of a mock that checks everything that the document says. */
export function createStrictSteps(api: ApiDescription, chance: Chance): Steps {
  return { check: createStrictCheck(api), chooseAnswer: createChooser(api, chance), listTruncated: () => [] }
}

/** The steps of Prism alone. */
export function createPlainSteps(api: ApiDescription, chance: Chance): Steps {
  const prepare = createPrismOperations(api)
  return {
    check: createPlainCheck(api, prepare),
    chooseAnswer: createPlainChooser(api, chance, prepare),
    listTruncated: () => [...new Set(api.operations.flatMap(operation => prepare(operation).truncated))],
  }
}
