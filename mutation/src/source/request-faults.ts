// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the texts are pieces of code.
import type { FaultTable } from './source-mutant.ts'

/** Faults in how a request is written. */
export const requestFaults: FaultTable = {
  'client/base-url.ts': [
    ['keeps the last slash of the base URL', "baseUrl.replace(/\\/+$/, '')", 'baseUrl'],
    ['ignores the base URL option', 'option ?? readEnvironment', 'readEnvironment'],
  ],
  'request/build-request.ts': [
    ['does not encode path segments', "write('path', name, args.path?.[name])", 'String(args.path?.[name])'],
    [
      'encodes too little',
      "location === 'header' ? String : encodeURIComponent",
      "location === 'header' ? String : encodeURI",
    ],
    ['accepts a path segment that leads elsewhere', 'if (!NO_SEGMENT.test(text)) return text', 'if (text) return text'],
    ['drops the query', '+ (query && `?${query}`)', ''],
    ['joins the query with semicolons', "writeAll('query', '&')", "writeAll('query', ';')"],
    ['drops the accept header', "accept?.join(', ') ?? JSON_TYPE", "'*/*'"],
    ['drops the header parameters', "setHeaders('header', args.header)\n", '\n'],
    ['drops the headers of one call', "setHeaders('headers', args.headers)", ''],
    ['forgets the body', "written = writeOrRefuse(identity, 'body', () =>", "writeOrRefuse(identity, 'body', () =>"],
    ['loses the content type', 'if (type) headers[CONTENT_TYPE] = type', ''],
    ['lets a header replace the content type of a form', "asked !== '' && !written.keepType", "asked !== ''"],
    ['calls whatever is sent by the name that a client has for JSON', 'type === JSON_TYPE && ', ''],
    ['does not write a body as a header of the call says', 'args.contentType, asked,', "args.contentType, '',"],
    ['forgets cookies', 'if (cookies) headers.cookie = cookies', ''],
    ['repeats the base URL', 'url: address +', 'url: baseUrl + address +'],
  ],
  'features/form-fields.ts': [
    ['writes a list as one field', '[value].flat()', '[value]'],
    ['ignores the encoding of fields', 'encoding && features.encodeField', 'false && features.encodeField'],
    ['writes files as texts', 'if (isFile(value)) {', 'if (false) {'],
  ],
  'features/encode-field.ts': [
    ['sends the first item of a list alone', '[value].flat()', '[value].flat().slice(0, 1)'],
    [
      'forgets the headers of a part',
      'writeTyped(name, item, mediaTypes), headers',
      'writeTyped(name, item, mediaTypes)',
    ],
  ],
  'features/multipart.ts': [
    ['forgets the boundary', '; boundary=${boundary}', ''],
    ['forgets the media type of a part', "...(type && { 'content-type': type })", ''],
    ['forgets the headers of a part', 'disposition, ...headers,', 'disposition,'],
  ],
  'features/url-encoded.ts': [
    ['joins the pairs of a form with semicolons', "join('&')", "join(';')"],
    ['accepts files in a form of pairs', "if (typeof content !== 'string') throw", 'if (false) throw'],
  ],
  'features/json.ts': [
    ['writes JSON twice', 'writeJsonText(body)', 'writeJsonText(writeJsonText(body))'],
    ['says that JSON is text', ', contentType }', ", contentType: 'text/plain' }"],
  ],
  'features/json-lines.ts': [['writes all lines as one', '}\\n`', '}`']],
  'features/raw-body.ts': [
    ['makes texts of objects', "if (typeof body !== 'string' && !", "if (typeof body !== 'string' && false && !"],
    ['says nothing of what a body in a range is', 'range.length === 0', 'range.length >= 0'],
  ],
  'serialization/write-json-text.ts': [
    ['makes an empty object of a file', '!(Array.isArray(value) || isPlainObject(value))', 'false'],
    ['makes null of what is no number', '!Number.isFinite(value)', 'false'],
    ['makes null of a date', '? given !== null', '? false'],
  ],
  'serialization/write-text.ts': [['writes [object Object]', 'throw new TypeError(', 'return String(value) || (']],
  'features/deep-object.ts': [
    ['writes deep objects flat', '`${name}%5B${text(key)}%5D`', 'text(key)'],
    ['writes every parameter with a style as it writes others', '!given?.style || ', 'true || '],
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
    ['always explodes lists', 'if (isList) return explode ?', 'if (isList) return true ?'],
    ['never explodes lists', 'if (isList) return explode ?', 'if (isList) return false ?'],
    ['does not write JSON parameters as JSON', 'usualEncode(writeJsonText(value))', 'usualEncode(String(value))'],
    ['writes what cannot be told apart', 'if (written.includes(delimiter) ||', 'if ('],
  ],
  'features/choose-body.ts': [
    ['takes the first media type whatever is in the body', '[...first, ...documented]', 'documented.slice(0, 1)'],
  ],
  'request/request-body.ts': [
    ['ignores the content type asked for', '? write(chosen)', '? write(documented[0] as string)'],
    ['forgets how fields are written', 'encoding[contentType]', 'undefined'],
  ],
  'serialization/write-parameter.ts': [
    [
      'swaps the style of lists in the query',
      "location === 'query' ? `&${prefix}` : ','",
      "location === 'query' ? ',' : `&${prefix}`",
    ],
    ['does not encode values', 'encode(writeText(item))', 'writeText(item)'],
    ['forgets the name of a query parameter', "? `${encode(name)}=` : ''", "? `${encode('x')}=` : ''"],
  ],
}
