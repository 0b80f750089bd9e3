import { isJson } from '../serialization/media-type.ts'
import type { Operation } from './operation.ts'

/** Whether every success that has a body is JSON. What a failure is, a client finds out by itself. */
export function answersJson(responses: Operation['responses']): boolean {
  return Object.entries(responses)
    .filter(([status]) => /^(2|default$)/.test(status))
    .every(([, { content = {} }]) => Object.keys(content).every(isJson))
}
