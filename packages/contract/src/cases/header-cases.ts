import { joinPointer } from '@crm-clients/openapi/document'
import type { CallArguments, Operation } from '@crm-clients/openapi/operation'
import { listHeaders } from '@crm-clients/openapi/operation'
import type { Cell } from '../coverage/cell.ts'
import type { CellReason } from '../coverage/cell-reason.ts'
import type { StatusCase } from './contract-case.ts'
import { chooseStatus, NO_STATUS } from './status-cases.ts'

/** Each documented header of an answer is there, and the client can read it. */
export function headerCases(operation: Operation, call: CallArguments): StatusCase[] {
  const { operationId } = operation
  return listHeaders(operation).flatMap(({ documented, name, isNumeric }): StatusCase[] => {
    const status = chooseStatus(documented, operation)
    if (status === undefined) return []
    const own = { kind: 'status', operationId, call, status, prefer: `code=${status}` } as const
    const cell = headerCell(operation, documented, name)
    return [
      { ...own, name: `${operationId} answers ${status} with the header ${name}`, cell, header: { name, isNumeric } },
    ]
  })
}

/** The cells that {@link headerCases} exercise. */
export function headerCells(operation: Operation): Cell[] {
  return listHeaders(operation).map(({ documented, name }) => headerCell(operation, documented, name))
}

/** The headers of answers that no test can ask for, and why. */
export function unreachableHeaders(operation: Operation): CellReason[] {
  return listHeaders(operation)
    .filter(({ documented }) => chooseStatus(documented, operation) === undefined)
    .map(({ documented, name }) => ({ cell: headerCell(operation, documented, name), reason: NO_STATUS }))
}

function headerCell({ operationId }: Operation, status: string, name: string): Cell {
  return { operationId, status, location: joinPointer('', 'header', name), expects: 'accepted' }
}
