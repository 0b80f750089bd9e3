/**
 * A document with one operation, and what that refers to: showing a whole one takes seconds. Requests go to where the page is from,
 * and each credential travels in a way that a page can send.
 *
 * @param {object} whole the document
 * @param {{ method: string, path: string, basePath: string }} operation
 * @param {{ key: string, kind: string, name: string }[]} credentials
 * @param {object} [values] of the parameters that are needed, by where they are and what they are called: the form begins with them
 */
export function singleOperation(whole, { method, path, basePath }, credentials, values = {}) {
  const {
    summary: _,
    description: __,
    servers: ___,
    parameters: shared = [],
    ...item
  } = follow(whole, whole.paths[path])
  const others = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'].filter(
    name => name !== method.toLowerCase(),
  )
  const kept = Object.fromEntries(Object.entries(item).filter(([name]) => !others.includes(name)))
  const {
    servers: ____,
    callbacks: _____,
    tags: ______,
    parameters: own = [],
    ...operation
  } = kept[method.toLowerCase()]
  const parameters = mergeParameters(whole, shared, own).map(parameter => withValue(parameter, values))
  const paths = { [path]: { ...kept, [method.toLowerCase()]: { ...operation, parameters } } }
  const { taken, components } = takeAlong(whole, paths)
  const securitySchemes = Object.fromEntries(credentials.map(credential => [credential.key, schemeOf(credential)]))
  return {
    openapi: '3.1.1',
    info: { title: '', version: '' },
    servers: [{ url: basePath || '/' }],
    ...(whole.security && { security: whole.security }),
    paths: taken,
    components: { ...components, securitySchemes },
  }
}

/** The parameters of an operation: its own outweigh those of its path. */
function mergeParameters(whole, shared, own) {
  const followed = [...shared, ...own].map(parameter => follow(whole, parameter))
  return [...new Map(followed.map(parameter => [JSON.stringify([parameter.in, parameter.name]), parameter])).values()]
}

/** A parameter whose example is the value with which the form begins. Several examples can be chosen from there. */
function withValue(parameter, values) {
  const given = values[parameter.in] ?? {}
  if (!Object.hasOwn(given, parameter.name) || parameter.examples) return parameter
  const example = given[parameter.name]
  const [mediaType] = Object.keys(parameter.content ?? {})
  if (mediaType === undefined) return { ...parameter, example }
  const { examples: _, ...described } = parameter.content[mediaType]
  return { ...parameter, content: { [mediaType]: { ...described, example } } }
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

/** Among the components, where something comes that is referred to below `paths`: all that stands there is shown. */
const ELSEWHERE = 'x-elsewhere'

/** A part of the document, and the components to which it leads, through others as well. */
function takeAlong(whole, part) {
  // A document may call a kind of component like what all objects have.
  const components = Object.create(null)
  const homes = new Map()
  const open = []
  const taken = copy(part)
  while (open.length > 0) open.pop()()
  return { taken, components }

  function copy(value) {
    if (Array.isArray(value)) return value.map(copy)
    if (typeof value !== 'object' || value === null) return value
    const copied = {}
    for (const [key, inner] of Object.entries(value)) {
      put(copied, key, key === '$ref' && typeof inner === 'string' ? homeOf(inner) : copy(inner))
    }
    return copied
  }

  function homeOf(reference) {
    if (!homes.has(reference)) homes.set(reference, settle(reference))
    return homes.get(reference)
  }

  function settle(reference) {
    if (!reference.startsWith('#/')) return reference
    const [root, kind, name] = /^#\/components\/([^/]+)\/([^/]+)/.exec(reference) ?? []
    if (root !== undefined) {
      add(kind, unescapeKey(decodeURIComponent(name)), at(whole, root))
      return reference
    }
    const target = at(whole, reference)
    if (target === undefined) return reference
    const own = `${homes.size}`
    add(ELSEWHERE, own, target)
    return `#/components/${ELSEWHERE}/${own}`
  }

  function add(kind, name, component) {
    components[kind] ??= {}
    if (Object.hasOwn(components[kind], name)) return
    put(components[kind], name, undefined)
    // Not at once: references may lead through any number of components.
    open.push(() => put(components[kind], name, copy(component)))
  }
}

/** Sets a property that may be called like one of all objects. */
function put(object, key, value) {
  Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true })
}

function schemeOf({ kind, name }) {
  if (kind === 'bearer' || kind === 'basic') return { type: 'http', scheme: kind }
  if (kind === 'scheme') return { type: 'apiKey', in: 'header', name: 'Authorization' }
  return { type: 'apiKey', in: kind, name }
}
