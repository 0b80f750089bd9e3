import type { RuleSample } from '@crm-clients/openapi/sampling'
import { componentName } from './component-name.ts'
import type { Definition } from './definitions.ts'
import { bodyMediaType } from './schema-roots.ts'
import { describeLocation } from './unique-names.ts'

/** `createContact refuses body.name as "" (minLength)`; `An answer's Contact allows name as "a" (minLength)`. */
export function nameRuleCase({ root, call, component }: Definition, { rule, says }: RuleSample): string {
  const { keyword, detail = '', expects } = rule
  const place = describeLocation(root.location + rule.location) || 'it'
  const told = keyword === '$ref' ? `$ref to ${componentName(detail)}` : keyword
  if (root.direction === 'response') {
    const verb = expects === 'refused' ? 'does not allow' : 'allows'
    const subject =
      root.operationId === undefined
        ? `${root.travel === 'header' ? "A header's" : "An answer's"} ${component}`
        : `${root.operationId}'s ${root.status} answer`
    return `${subject} ${verb} ${place} ${says} (${told})`
  }
  const { operationId = '', requestBody } = call?.operation ?? {}
  const mediaType = bodyMediaType(root)
  const several = Object.keys(requestBody?.content ?? {}).length > 1 && mediaType ? `${mediaType} ` : ''
  const verb = expects === 'refused' ? 'refuses' : 'accepts'
  const of = component === undefined ? '' : ` of ${component}`
  return `${operationId} ${verb} ${several}${place} ${says} (${told}${of})`
}
