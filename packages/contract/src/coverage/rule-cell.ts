import type { Operation } from '@crm-clients/openapi/operation'
import type { Rule } from '@crm-clients/openapi/schema'
import type { SchemaRoot } from '../cases/schema-roots.ts'
import type { Cell } from './cell.ts'

/** The cell of a rule of one of an operation's schemas. */
export function ruleCell({ operationId }: Operation, root: SchemaRoot, rule: Rule): Cell {
  const { status, mediaType } = root
  const { keyword, detail, pointer, expects } = rule
  return {
    operationId,
    ...(status !== undefined && { status }),
    ...(mediaType !== undefined && { mediaType }),
    location: root.location + rule.location,
    keyword,
    ...(detail !== undefined && { detail }),
    pointer,
    expects,
  }
}
