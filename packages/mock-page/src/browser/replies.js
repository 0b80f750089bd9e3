import { element } from './element.js'
import { field } from './field.js'
import { follow } from './follow.js'
import { showOutcome } from './outcome.js'
import { ask } from './source.js'

/** A form that plans what the mock is to answer, and the replies that are planned, by whomever. */
export function showReplies({ operations }) {
  const list = element('ul', { class: 'replies' })
  const outcome = showOutcome()
  const statuses = element('datalist', { id: 'statuses' })
  const operation = element(
    'select',
    { name: 'operation', id: 'reply-operation', change: suggestStatuses },
    element('option', { value: '*' }, 'every operation'),
    ...operations.map(({ id }) => element('option', { value: id }, id)),
  )
  const form = element(
    'form',
    { submit: plan },
    field('Operation', operation),
    field('Status', number('status', { min: 200, max: 599, list: 'statuses' })),
    field('Delay (ms)', number('delay', { min: 0, max: 3_600_000 })),
    field('Times', number('times', { min: 1 })),
    field(
      'Failure',
      element(
        'select',
        { name: 'error', id: 'reply-error' },
        ...['', 'connection', 'timeout'].map(value => element('option', { value }, value || 'none')),
      ),
    ),
    element(
      'label',
      { class: 'check' },
      element('input', { type: 'checkbox', name: 'undocumented' }),
      ' also what the document does not have',
    ),
    element('button', {}, 'Plan the reply'),
    statuses,
  )
  const forget = element(
    'button',
    {
      type: 'button',
      click: () =>
        attempt(async () => {
          await ask('replies', 'DELETE')
          return 'No reply is planned.'
        }),
    },
    'Forget them',
  )
  let shown
  void follow(refresh)
  suggestStatuses()
  return {
    place: element(
      'section',
      { 'aria-labelledby': 'replies' },
      element('h2', { id: 'replies' }, 'Planned replies'),
      form,
      outcome.place,
      list,
      forget,
    ),
    refresh,
    /** Chooses the operation that is open. */
    choose(operationId) {
      operation.value = operationId
      suggestStatuses()
    },
  }

  function suggestStatuses() {
    const chosen = operations.find(({ id }) => id === operation.value)
    statuses.replaceChildren(...(chosen?.statuses ?? []).map(value => element('option', { value })))
  }

  function plan(event) {
    event.preventDefault()
    const given = new FormData(form)
    const numbers = ['status', 'delay', 'times'].filter(name => given.get(name) !== '')
    const reply = {
      operation: given.get('operation'),
      ...Object.fromEntries(numbers.map(name => [name, Number(given.get(name))])),
      ...(given.get('error') && { error: given.get('error') }),
      ...(given.has('undocumented') && { undocumented: true }),
    }
    return attempt(async () => {
      await ask('replies', 'POST', reply)
      return 'Planned.'
    })
  }

  async function attempt(act) {
    await outcome.attempt(act)
    await refresh()
  }

  async function refresh() {
    const { replies } = await ask('replies').catch(() => ({ replies: [] }))
    const lines = replies.map(describe)
    // What stays can be selected and copied.
    if (shown === lines.join('\n')) return
    shown = lines.join('\n')
    list.replaceChildren(...lines.map(line => element('li', {}, element('code', {}, line))))
    forget.hidden = replies.length === 0
  }
}

function number(name, bounds) {
  return element('input', { type: 'number', name, id: `reply-${name}`, step: 1, ...bounds })
}

function describe({ operation, ...rest }) {
  return [operation, ...Object.entries(rest).map(([name, value]) => `${name}: ${JSON.stringify(value)}`)].join(', ')
}
