import { element } from './element.js'

/** A line that says what came of the last thing that somebody did. */
export function showOutcome() {
  const place = element('p', { role: 'alert', class: 'outcome' })
  return {
    place,
    /** Does something, and says the text that it resolves to, or why it failed. */
    async attempt(act) {
      try {
        place.textContent = await act()
        place.classList.remove('failed')
      } catch (error) {
        place.textContent = error.message
        place.classList.add('failed')
      }
    },
  }
}
