import { joinPointer } from '@crm-clients/openapi/document'
import type { Operation } from '@crm-clients/openapi/operation'
import type { ServerAnswer } from '../exchange/server-exchange.ts'
import { type Deviation, deviation, information } from './deviation.ts'
import { addTo } from './suggest-patch.ts'

/**
 * Says in which way an undocumented status is wrong. A request that the document forbids has to be refused in one way or
 * another, so a refusal of it is no deviation.
 */
export function compareStatus(
  operation: Operation,
  { status, headers }: ServerAnswer,
  isForbidden: boolean,
): Deviation {
  const documented = Object.keys(operation.responses)
  const pointer = joinPointer(operation.pointers.operation, 'responses')
  const shared = {
    location: 'response status',
    expected: { value: documented.join(', '), pointer },
    patch: [addTo(pointer, String(status), { description: 'Seen, and not described yet.' })],
  }
  if (status >= 300 && status < 400) {
    const target = headers.get('location')
    const found = target === null ? String(status) : `${status} to ${withoutQuery(target)}`
    return deviation('redirect-undocumented', { ...shared, message: 'The server redirects; nothing says so', found })
  }
  const successes = documented.filter(name => /^2/.test(name))
  if (status >= 200 && status < 300 && successes.length > 0) {
    const message = `Success is documented as ${successes.join(' or ')}, and the server says ${status}`
    return deviation('success-status-undocumented', { ...shared, message, found: String(status) })
  }
  const message = `The status ${status} is not documented`
  return isForbidden && status >= 400 && status < 500
    ? information('refusal-undocumented', { ...shared, message, found: String(status) })
    : deviation('status-undocumented', { ...shared, message, found: String(status) })
}

/** The query of a redirect often carries a code or a token. */
function withoutQuery(url: string): string {
  return url.split(/[?#]/)[0] ?? ''
}
