import type { Schema, SchemaObject } from '../document/openapi-document.ts'
import { isRecord } from '../document/record.ts'
import { escapeForXml } from '../escape/markup.ts'
import { findPropertySchemas } from '../schema/properties.ts'
import { listPossibleSchemas } from '../schema/resolve.ts'

/**
 * A value as XML: each property an element, each item one more of its name. What a schema says by `xml` is kept: names, attributes,
 * wrapped lists, namespaces. The root without a name is called as its component.
 * @see https://spec.openapis.org/oas/v3.1.1.html#xml-object
 */
export function writeXml(document: object, schema: Schema | undefined, value: unknown): string {
  const reference = isRecord(schema) && typeof schema.$ref === 'string' ? schema.$ref : ''
  const name = reference.split('/').at(-1) || 'root'
  return `<?xml version="1.0" encoding="UTF-8"?>\n${writeElement({ document, schema, name }, value)}`
}

/** An element to be written. */
interface Described {
  readonly document: object
  readonly schema: Schema | undefined
  /** What it is called where its schema does not say so. */
  readonly name: string
}

function writeElement(element: Described, value: unknown): string {
  const { document, schema, name } = element
  if (value === undefined) return ''
  if (Array.isArray(value)) return writeList(element, value)
  const { attributes, tag } = startOf(readXml(element), name)
  if (!isRecord(value)) return wrap(tag, attributes, value === null ? '' : escapeForXml(String(value)))
  const properties = Object.entries(value).map(([key, item]) => {
    const own = { document, schema: { allOf: findPropertySchemas(document, schema, key) }, name: key }
    return { own, item, xml: readXml(own) }
  })
  const isAttribute = ({ xml }: (typeof properties)[number]) => xml.attribute === true
  const own = properties
    .filter(isAttribute)
    .map(({ own, item, xml }) => ` ${startOf(xml, own.name).tag}="${escapeForXml(String(item))}"`)
  const children = properties.filter(each => !isAttribute(each)).map(({ own, item }) => writeElement(own, item))
  return wrap(tag, attributes + own.join(''), children.join(''))
}

/** Items are called like their list, unless they have a name of their own; a wrapped list is an element around them. */
function writeList(element: Described, items: readonly unknown[]): string {
  const xml = readXml(element)
  const { attributes, tag } = startOf(xml, element.name)
  const schemas = schemasOf(element).flatMap(({ items }) => (items === undefined ? [] : [items as Schema]))
  const item = { document: element.document, schema: { allOf: schemas }, name: tag }
  const written = items.map(each => writeElement(item, each)).join('')
  return xml.wrapped === true || element.name === 'root' ? wrap(tag, attributes, written) : written
}

function startOf(
  xml: Readonly<Record<string, unknown>>,
  usual: string,
): { readonly tag: string; readonly attributes: string } {
  const { name = usual, prefix, namespace } = xml
  const start = prefix === undefined ? '' : `${prefix}:`
  const declared = prefix === undefined ? 'xmlns' : `xmlns:${prefix}`
  return {
    // A colon is written by whoever says a prefix.
    tag:
      start +
      String(name)
        .replace(/[^\p{L}\p{N}_.:-]/gu, '_')
        .replace(/^(?=[\p{N}.-])/u, '_'),
    attributes: namespace === undefined ? '' : ` ${declared}="${escapeForXml(String(namespace))}"`,
  }
}

function readXml(element: Described): Readonly<Record<string, unknown>> {
  return Object.assign({}, ...schemasOf(element).map(({ xml }) => (isRecord(xml) ? xml : {})))
}

function schemasOf({ document, schema }: Described): SchemaObject[] {
  return listPossibleSchemas(document, schema)
}

function wrap(tag: string, attributes: string, content: string): string {
  return content === '' ? `<${tag}${attributes}/>` : `<${tag}${attributes}>${content}</${tag}>`
}
