import { element } from './element.js'
import { field } from './field.js'
import { showOutcome } from './outcome.js'
import { ask } from './source.js'

/** A form that sends an event of the document to a receiver, and says what that answers. */
export function showEvents({ events, signsEvents }) {
  const outcome = showOutcome()
  const form = element(
    'form',
    { submit: send },
    field(
      'Event',
      element(
        'select',
        { name: 'event', id: 'event-name' },
        ...events.map(value => element('option', { value }, value)),
      ),
    ),
    field('Receiver', text('to', { type: 'url', placeholder: 'http://127.0.0.1:3000/hooks' })),
    signsEvents ? field('Secret', text('secret', { type: 'text' })) : undefined,
    element('button', {}, 'Send the event'),
  )
  return element('details', { class: 'events' }, element('summary', {}, 'Send an event'), form, outcome.place)

  function send(submitted) {
    submitted.preventDefault()
    const { event, ...body } = Object.fromEntries(new FormData(form))
    return outcome.attempt(async () => {
      const { status } = await ask(`events/${encodeURIComponent(event)}`, 'POST', body)
      return `The receiver answered ${status}.`
    })
  }
}

function text(name, properties) {
  return element('input', { name, id: `event-${name}`, required: true, autocomplete: 'off', ...properties })
}
