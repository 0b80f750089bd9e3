import { element } from './element.js'

/** An input below what it is called. */
export function field(text, input) {
  return element(
    'div',
    { class: input.type === 'number' ? 'number' : undefined },
    element('label', { for: input.id }, text),
    input,
  )
}
