/**
 * Makes an element. Whatever comes as text stays text: nothing on this page is ever parsed as HTML.
 *
 * @param {string} name
 * @param {Record<string, unknown>} [properties] attributes; functions are listeners, `class` and `data-…` as in HTML
 * @param {...(Node | string | undefined)} children
 * @returns {HTMLElement}
 */
export function element(name, properties = {}, ...children) {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(properties)) {
    if (typeof value === 'function') made.addEventListener(key, value)
    else if (value === true) made.setAttribute(key, '')
    else if (value !== undefined && value !== false) made.setAttribute(key, String(value))
  }
  made.append(...children.filter(child => child !== undefined))
  return made
}

/**
 * A text of the document, in which what stands between backticks is code.
 *
 * @param {string} text
 * @returns {(Node | string)[]}
 */
export function prose(text) {
  return text.split('`').map((part, index, { length }) => {
    if (index % 2 === 0) return part
    return index === length - 1 ? `\`${part}` : element('code', {}, part)
  })
}
