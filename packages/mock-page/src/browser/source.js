/** Where the page has what it shows from: a mock, or the data that a static page brings along. */

const data = document.getElementById('data')

/** What a static page brings along; undefined on the page of a mock. */
const brought = data && JSON.parse(data.textContent)

/** Whether there is a mock to ask and to tell. */
export const hasMock = !brought

/** @returns {Promise<object>} what the page lists. */
export function fetchDescription() {
  return brought ? Promise.resolve(brought.description) : ask('page/description.json')
}

let whole

/** @returns {Promise<object>} the document, asked for once. */
export function fetchDocument() {
  whole ??= brought ? Promise.resolve(brought.document) : ask('openapi.json')
  return whole
}

/**
 * @returns {Promise<{ samples: { language: string, text: string }[], values?: object }>} how an operation is called, and where there is
 * a mock, the values of its parameters there.
 */
export function fetchCode(operationId) {
  return brought
    ? Promise.resolve({ samples: brought.code[operationId] ?? [] })
    : ask(`page/code.json?operation=${encodeURIComponent(operationId)}`)
}

/**
 * Asks the mock, or tells it something.
 *
 * @throws with what the mock has against it.
 */
export async function ask(path, method = 'GET', body = undefined) {
  const response = await fetch(path, {
    method,
    ...(body !== undefined && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  })
  const text = await response.text()
  const answer = text === '' ? undefined : JSON.parse(text)
  if (!response.ok) throw new Error(describeProblem(answer) ?? `The mock answered ${response.status}.`)
  return answer
}

function describeProblem(answer) {
  const found = answer?.validation?.map(({ message }) => message).filter(Boolean) ?? []
  return found.length > 0 ? found.join('. ') : answer?.detail
}
