import { element, prose } from './element.js'
import { showEvents } from './events.js'
import { showMemory } from './memory.js'
import { markOpen, openOperation, showOperations } from './operations.js'
import { showReference } from './reference.js'
import { showReplies } from './replies.js'
import { showRequests } from './requests.js'
import { ask, fetchDescription, hasMock } from './source.js'

// Swagger UI is dark where this class stands.
const dark = matchMedia('(prefers-color-scheme: dark)')
const followScheme = () => document.documentElement.classList.toggle('dark-mode', dark.matches)
dark.addEventListener('change', followScheme)
followScheme()

const [nav, main, controls] = ['operations', 'reference', 'controls'].map(id => document.getElementById(id))

// Not awaited: on static pages, this is part of a script that is no module.
start().catch(error => {
  nav.replaceChildren(element('p', { role: 'alert' }, `This page cannot show the document: ${error.message}`))
})

async function start() {
  // Asked for first: what is loaded meanwhile is shown, or noticed.
  const loaded = hasMock ? await fetchLoaded() : undefined
  const description = await fetchDescription()
  const { title, version, description: text } = description
  document.title = hasMock ? `${title}: mock` : title
  document.getElementById('title').replaceChildren(title, ' ', element('small', {}, version))
  document.getElementById('description').replaceChildren(...prose(text))
  showOperations(nav, description)
  const replies = hasMock ? showControls(description, loaded) : undefined
  if (!hasMock) for (const part of [controls, document.querySelector('.skip[href="#controls"]')]) part.remove()

  const open = async () => {
    const operation = description.operations.find(({ id }) => id === openOperation())
    if (!operation) return
    markOpen(nav, operation.id)
    replies?.choose(operation.id)
    main.focus()
    try {
      await showReference(main, operation, description)
    } catch (error) {
      main.append(element('p', { role: 'alert' }, error.message))
    }
  }
  main.replaceChildren(
    element(
      'p',
      {},
      hasMock
        ? 'Open an operation to read about it, and to send it to this mock.'
        : 'Open an operation to read about it.',
    ),
  )
  addEventListener('hashchange', open)
  await open()
}

/** When the document of the mock was loaded. */
async function fetchLoaded() {
  return (await ask('health')).loaded
}

function showControls(description, loaded) {
  const requests = showRequests(async () => {
    // All of the page is made from the document.
    if ((await fetchLoaded()) !== loaded) location.reload()
  })
  const replies = showReplies(description)
  const memory = showMemory(description, () => {
    requests.forget()
    replies.refresh()
  })
  const events = description.events.length > 0 ? [showEvents(description)] : []
  controls.replaceChildren(replies.place, ...events, requests.place, memory)
  return replies
}
