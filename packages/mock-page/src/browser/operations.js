import { element } from './element.js'

/** Shows the operations by tag, with a field that searches them, and a link to each: `#operation=listClients`. */
export function showOperations(place, { operations }) {
  const byTag = Map.groupBy(operations, ({ tag }) => tag)
  const entries = []
  const groups = [...byTag].map(([tag, group]) => {
    const items = group.map(operation => {
      const item = element('li', {}, linkTo(operation))
      entries.push({
        item,
        text: [operation.id, operation.method, operation.path, operation.summary, tag].join(' ').toLowerCase(),
      })
      return item
    })
    return element('section', {}, element('h2', {}, tag || 'Operations'), element('ul', {}, ...items))
  })
  const count = element('p', { class: 'count', role: 'status' })
  const search = element('input', { id: 'search', type: 'search', autocomplete: 'off', input: filter })
  place.replaceChildren(element('label', { for: 'search' }, 'Search operations'), search, count, ...groups)
  filter()

  function filter() {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean)
    for (const { item, text } of entries) item.hidden = !words.every(word => text.includes(word))
    for (const group of groups) group.hidden = !group.querySelector('li:not([hidden])')
    count.textContent = `${entries.filter(({ item }) => !item.hidden).length} of ${entries.length} operations`
  }
}

/** Marks the operation that is open. */
export function markOpen(place, operationId) {
  for (const link of place.querySelectorAll('a')) {
    if (link.hash === hashOf(operationId)) link.setAttribute('aria-current', 'page')
    else link.removeAttribute('aria-current')
  }
}

/** The id of the operation that the address names. */
export function openOperation() {
  return new URLSearchParams(location.hash.slice(1)).get('operation') ?? undefined
}

function hashOf(operationId) {
  return `#${new URLSearchParams({ operation: operationId })}`
}

function linkTo({ id, method, path, summary, deprecated }) {
  const name = element('span', { class: deprecated ? 'deprecated' : undefined }, summary || id)
  const request = element('code', {}, `${method} ${path}`)
  return element('a', { href: hashOf(id) }, name, element('small', {}, request, deprecated ? ' deprecated' : ''))
}
