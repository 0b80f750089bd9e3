import { element } from './element.js'
import { showOutcome } from './outcome.js'
import { ask } from './source.js'

/** What the mock remembers, and a button that makes it begin anew. */
export function showMemory({ resources }, onReset) {
  const outcome = showOutcome()
  const reset = () =>
    outcome.attempt(async () => {
      await ask('reset', 'POST')
      onReset()
      return 'As at the start.'
    })
  const what = resources.length > 0 ? 'requests, replies and memory' : 'requests and replies'
  return element(
    'section',
    { 'aria-labelledby': 'memory' },
    element('h2', { id: 'memory' }, 'Memory'),
    resources.length > 0
      ? element('ul', {}, ...resources.map(resource => element('li', {}, resource)))
      : element('p', {}, 'This mock forgets what it is told. Start it with --stateful to give it a memory.'),
    element('button', { type: 'button', click: reset }, `Reset ${what}`),
    outcome.place,
  )
}
