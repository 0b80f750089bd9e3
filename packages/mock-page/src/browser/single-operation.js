/**
 * A document with one operation, and what that refers to: showing a whole one takes seconds. Requests go to where the page is from,
 * and each credential travels in a way that a page can send.
 *
 * @param {object} whole the document
 * @param {{ method: string, path: string, basePath: string }} operation
 * @param {{ key: string, kind: string, name: string }[]} credentials
 */
export function singleOperation(whole, { method, path, basePath }, credentials) {
  const { summary: _, description: __, servers: ___, ...item } = follow(whole, whole.paths[path])
  const others = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'].filter(
    name => name !== method.toLowerCase(),
  )
  const kept = Object.fromEntries(Object.entries(item).filter(([name]) => !others.includes(name)))
  const { servers: ____, callbacks: _____, tags: ______, ...operation } = kept[method.toLowerCase()]
  const paths = { [path]: { ...kept, [method.toLowerCase()]: operation } }
  const components = collect(whole, paths)
  const securitySchemes = Object.fromEntries(credentials.map(credential => [credential.key, schemeOf(credential)]))
  return {
    openapi: '3.1.1',
    info: { title: '', version: '' },
    servers: [{ url: basePath || '/' }],
    ...(whole.security && { security: whole.security }),
    paths,
    components: { ...components, securitySchemes },
  }
}

function follow(whole, object) {
  if (!object?.$ref?.startsWith('#/')) return object ?? {}
  const { $ref, ...beside } = object
  return { ...follow(whole, at(whole, $ref)), ...beside }
}

function at(whole, reference) {
  const segments = decodeURIComponent(reference.slice(2)).split('/')
  return segments.reduce((value, segment) => value?.[unescapeKey(segment)], whole)
}

/** A key as it is, of a JSON pointer. */
function unescapeKey(segment) {
  return segment.replaceAll('~1', '/').replaceAll('~0', '~')
}

/** The components to which a part of the document leads, through others as well. */
function collect(whole, part) {
  const found = {}
  const seen = new Set()
  const open = [part]
  while (open.length > 0) {
    const value = open.pop()
    if (typeof value !== 'object' || value === null) continue
    for (const [key, inner] of Object.entries(value)) {
      open.push(inner)
      if (key !== '$ref' || typeof inner !== 'string' || seen.has(inner)) continue
      seen.add(inner)
      const [, kind, name] = /^#\/components\/([^/]+)\/([^/]+)/.exec(inner) ?? []
      if (kind === undefined) continue
      const component = at(whole, `#/components/${kind}/${name}`)
      const own = unescapeKey(decodeURIComponent(name))
      found[kind] ??= {}
      Object.defineProperty(found[kind], own, {
        value: component,
        enumerable: true,
        configurable: true,
        writable: true,
      })
      open.push(component)
    }
  }
  return found
}

function schemeOf({ kind, name }) {
  if (kind === 'bearer' || kind === 'basic') return { type: 'http', scheme: kind }
  if (kind === 'scheme') return { type: 'apiKey', in: 'header', name: 'Authorization' }
  return { type: 'apiKey', in: kind, name }
}
