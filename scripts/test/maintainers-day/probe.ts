import type { Mock } from '@crm-clients/mock'

/** Asks a mock for something and resolves to what came of it: a status, or why the mock refused to say something. */
export type Probe = (mock: Mock) => Promise<number | string>

/** A request with every credential that there may be. */
export function send(
  method: string,
  path: string,
  body?: object,
  headers: Readonly<Record<string, string>> = {},
): Probe {
  return async ({ fetch }) => {
    const { status } = await fetch(`http://mock.test${path}`, {
      method,
      headers: {
        authorization: 'Bearer test',
        'x-session-token': 'test',
        'content-type': 'application/json',
        ...headers,
      },
      ...(body && { body: JSON.stringify(body) }),
    })
    return status
  }
}

/** The body of a success, which mocks check before they give it. */
export function answer(operationId: string, body: object): Probe {
  return async mock => {
    try {
      mock.respond(operationId, { body })
      return 'given'
    } catch (error) {
      return (error as Error).message.includes('must be') ? 'refused' : (error as Error).message
    }
  }
}
