// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the texts are pieces of code.
import type { FaultTable } from './source-mutant.ts'

/** Faults in how a request is written. */
export const requestFaults: FaultTable = {
  'client/base-url.ts': [
    ['keeps the last slash of the base URL', "baseUrl.replace(/\\/+$/, '')", 'baseUrl'],
    ['ignores the base URL option', 'option ?? readEnvironment', 'readEnvironment'],
  ],
  'request/build-request.ts': [
    ['does not encode path segments', "return write('path', name, value)", 'return String(value)'],
    [
      'encodes too little',
      "location === 'header' ? String : encodeURIComponent",
      "location === 'header' ? String : encodeURI",
    ],
    ['accepts a path segment that leads elsewhere', 'if (NO_SEGMENT.test(`${value}`)) refuse', 'if (false) refuse'],
    ['drops the query', '+ (query && `?${query}`)', ''],
    ['joins the query with semicolons', "writeAll('query', '&')", "writeAll('query', ';')"],
    ['drops the accept header', "{ accept: accept?.join(', ') ?? 'application/json' }", '{}'],
    ['drops the header parameters', "setHeaders('header', args.header)\n", '\n'],
    [
      'drops the headers of one call',
      "setHeaders('headers', Symbol.iterator in extra ? Object.fromEntries(extra) : extra)",
      '',
    ],
    ['forgets the body', 'body = serializeBody(', 'serializeBody('],
    ['forgets cookies', 'if (cookies) headers.cookie = cookies', ''],
    ['repeats the base URL', 'url: address +', 'url: baseUrl + address +'],
  ],
  'features/forms.ts': [
    ['forgets fields of a form', 'form.append(name, text)\n', ';\n'],
    [
      'forgets files of a form',
      'else form.append(name, item instanceof Blob',
      'else if (!item) form.append(name, item instanceof Blob',
    ],
    ['writes files as texts', "const isText = typeof item !== 'object' ||", 'const isText = true ||'],
    ['sends the first item of a list alone', 'of [value].flat())', 'of [value].flat().slice(0, 1))'],
    ['sends every form as multipart', "mediaType === 'multipart/form-data' ?", 'mediaType ?'],
    ['never chooses multipart by itself', 'return isForm && documented', 'return !isForm && isForm && documented'],
  ],
  'features/styled-parameters.ts': [
    [
      'swaps the style of a parameter',
      "location === 'cookie' ? 'form' : 'simple'",
      "location === 'cookie' ? 'simple' : 'form'",
    ],
    [
      'swaps pipes and spaces',
      "spaceDelimited: '%20', pipeDelimited: '%7C'",
      "spaceDelimited: '%7C', pipeDelimited: '%20'",
    ],
    ['writes deep objects flat', 'name : `${name}%5B${text(key)}%5D`', 'name : text(key)'],
    ['always explodes lists', 'if (!explode) {', 'if (!explode && !isList) {'],
    ['never explodes lists', 'if (!explode) {', 'if (!explode || isList) {'],
    ['does not write JSON parameters as JSON', 'text(JSON.stringify(value))) : text', 'text(value)) : text'],
  ],
  'request/request-body.ts': [
    ['ignores the content type asked for', 'requested ?? (needsMultipart', '(needsMultipart'],
    ['loses the content type', "headers['content-type'] = contentType", ''],
    ['writes JSON twice', '? JSON.stringify(body)', '? JSON.stringify(JSON.stringify(body))'],
    [
      'forgets one field of a body',
      '? JSON.stringify(body)',
      '? JSON.stringify(Array.isArray(body) ? body : Object.fromEntries(Object.entries(Object(body)).slice(1)))',
    ],
    [
      'says that JSON is text',
      "headers['content-type'] = contentType",
      "headers['content-type'] = contentType.replace('application/json', 'text/plain')",
    ],
    ['writes forms as they are', 'if (writeForm && /', 'if (!writeForm && /'],
  ],
  'request/write-parameter.ts': [
    [
      'swaps the style of lists in the query',
      "location === 'query' ? `&${prefix}` : ','",
      "location === 'query' ? ',' : `&${prefix}`",
    ],
    [
      'does not encode values',
      'encode(item instanceof Date ? item.toISOString() : String(item))',
      'item instanceof Date ? item.toISOString() : String(item)',
    ],
    ['forgets the name of a query parameter', "? `${encode(name)}=` : ''", "? `${encode('x')}=` : ''"],
  ],
}
