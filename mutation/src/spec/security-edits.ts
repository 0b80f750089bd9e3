import { joinPointer } from '@crm-clients/openapi/document'
import type { Edit } from './edit.ts'

type Requirement = Readonly<Record<string, readonly string[]>>

/** Each scheme of each alternative of a `security` list, dropped. */
export function securityEdits(security: readonly Requirement[] = [], pointer: string): Edit[] {
  return security.flatMap((requirement, index) =>
    Object.keys(requirement).map(scheme => ({
      operator: 'security scheme dropped',
      pointer: joinPointer(pointer, index, scheme),
    })),
  )
}
