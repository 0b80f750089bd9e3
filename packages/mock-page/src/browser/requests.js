import { element } from './element.js'
import { follow } from './follow.js'
import { ask } from './source.js'

/** More are not shown at once. */
const MOST_SHOWN = 200

/**
 * Shows the requests that the mock has seen, the newest first, and goes on to do so.
 *
 * @param {() => Promise<void>} onBegunAgain is called when the mock has forgotten all: it was reset, reloaded or started anew.
 */
export function showRequests(onBegunAgain) {
  const list = element('ol', { class: 'requests' })
  const state = element('p', { role: 'status' }, 'No request yet.')
  let after = 0
  let since
  void follow(look)
  return {
    place: element(
      'section',
      { 'aria-labelledby': 'requests' },
      element('h2', { id: 'requests' }, 'Requests'),
      state,
      list,
    ),
    forget,
  }

  function forget() {
    list.replaceChildren()
    state.textContent = 'No request yet.'
  }

  async function look() {
    try {
      const { since: now, requests } = await ask(`requests?after=${after}`)
      if (since !== undefined && since !== now) {
        await onBegunAgain()
        since = now
        // A mock that was started anew counts from 1 again.
        after = 0
        forget()
        return await look()
      }
      since = now
      after = requests.at(-1)?.id ?? after
      list.prepend(...requests.slice(-MOST_SHOWN).map(showRequest).reverse())
      for (const old of [...list.children].slice(MOST_SHOWN)) old.remove()
      if (list.children.length > 0) state.textContent = `The newest ${list.children.length}.`
    } catch (error) {
      state.textContent = `The mock does not answer: ${error.message}`
    }
  }
}

function showRequest(request) {
  const { method, path, operation = 'no operation', answer, error, reason, time } = request
  const status = answer?.status ?? error ?? 'no answer'
  const line = element(
    'summary',
    {},
    element('b', { class: answer && answer.status < 400 ? 'passed' : 'failed' }, String(status)),
    ' ',
    element('span', {}, operation),
    ' ',
    element('code', {}, `${method} ${path}`),
    ' ',
    element('time', { datetime: time }, new Date(time).toLocaleTimeString()),
    reason === undefined ? '' : element('span', { class: 'reason' }, reason),
  )
  const whole = element(
    'pre',
    { tabindex: '0', role: 'region', 'aria-label': `Request ${request.id}` },
    JSON.stringify(request, undefined, 2),
  )
  return element('li', {}, element('details', {}, line, whole))
}
