import type { SourceMutant } from './source-mutant.ts'

/** A fault of generated constants: where it can be made, and what it makes of the text that it finds. */
interface ClientFault {
  readonly what: string
  readonly pattern: RegExp
  /** Gets the text that was found, and the groups of the pattern. */
  readonly replace: (...found: string[]) => string
}

const OPERATION = /\n {2}(\w+): \['([A-Z]+)', '([^']+)'/

const faults: readonly ClientFault[] = [
  {
    what: 'wrong method',
    pattern: OPERATION,
    replace: found => found.replace(/'[A-Z]+'/, found.includes("'POST'") ? "'PUT'" : "'POST'"),
  },
  { what: 'wrong path', pattern: OPERATION, replace: found => found.replace(/'$/, "/x'") },
  {
    what: 'path in other letters',
    pattern: OPERATION,
    replace: found => found.replace(/'\/[^/']+/, segment => segment.toUpperCase()),
  },
  { what: 'path without its first segment', pattern: OPERATION, replace: found => found.replace(/'\/[^/']+/, "'") },
  { what: 'operation forgotten', pattern: OPERATION, replace: (found, id = '') => found.replace(id, `${id}Gone`) },
  {
    what: 'path parameter under another name',
    pattern: /\{(\w+)\}(?=[^\n]*', ?\{|[^\n]*'\])/,
    replace: () => '{other}',
  },
  { what: 'base URL of another API', pattern: /baseUrl: '[^']+'/, replace: () => "baseUrl: 'https://example.test'" },
  {
    what: 'credential in the wrong place',
    pattern: /in: '(bearer|basic)'/,
    replace: () => "in: 'header', name: 'x-other'",
  },
  {
    what: 'credential in another header',
    pattern: /in: 'header',\n\s+name: '[^']+'/,
    replace: () => "in: 'header', name: 'x-other'",
  },
  { what: 'credential forgotten', pattern: /(?<=security: \[\[[^\]]*)'\w+'(, )?/, replace: () => '' },
  { what: 'rate limit forgotten', pattern: /rateLimit: \{[^}]*\},/, replace: () => '' },
  { what: 'feature forgotten', pattern: /(?<=features: \{[^}]*)\b\w+\b(?!:)(, )?/, replace: () => '' },
  {
    what: 'request media types in another order',
    pattern: /body: \[('[^']+'), ('[^']+')\]/,
    replace: (_, one, other) => `body: [${other}, ${one}]`,
  },
  { what: 'request media types forgotten', pattern: /\n\s+body: \[[^\]]+\],/, replace: () => '' },
  { what: 'accepted media types forgotten', pattern: /\n\s+accept: \[[^\]]+\],/, replace: () => '' },
  { what: 'styles forgotten', pattern: /\n {4}styles: \{[\s\S]*?\n {4}\},/, replace: () => '' },
  { what: 'numeric headers forgotten', pattern: /\n\s+numericHeaders: \[[^\]]*\],/, replace: () => '' },
  {
    what: 'shared detail forgotten',
    pattern: /\n {4}(accept|body|encoding|pagination|security|styles|upload)(: \w+)?,/,
    replace: () => '',
  },
  { what: 'pagination forgotten', pattern: /\n( {2,4})pagination: \{[\s\S]*?\n\1\},/, replace: () => '' },
  { what: 'upload forgotten', pattern: /\n( {2,4})upload: \{[\s\S]*?\n\1\},/, replace: () => '' },
  {
    what: 'files named elsewhere',
    pattern: /(?<=(?:files|token|tokens|url|name|type|size): \[)'\w+'/,
    replace: () => "'other'",
  },
  { what: 'pages counted by another parameter', pattern: /parameter: '\w+'/, replace: () => "parameter: 'other'" },
  { what: 'items of a page elsewhere', pattern: /items: \['\w+'/, replace: () => "items: ['other'" },
]

/** Every fault at every place of a client's generated constants where it can be made. */
export function listClientMutants(text: string, file = 'generated/vendor.ts'): SourceMutant[] {
  return faults.flatMap(({ what, pattern, replace }) =>
    [...text.matchAll(new RegExp(pattern, 'g'))].map((match, index) => {
      // The same few characters may stand in several places, so a mutant is found by all that stands before it.
      const before = text.slice(0, match.index)
      const search = before + match[0]
      return {
        id: `${what} ${index + 1}`,
        file,
        search,
        replacement: before + replace(...match),
        ...inOperation(search),
      }
    }),
  )
}

/** The operation in whose entry a text ends. */
function inOperation(text: string): Pick<SourceMutant, 'operationId'> {
  const [, operations] = text.split('\nexport const operations = {')
  const operationId = operations?.match(/[\s\S]*\n {2}(\w+): \[/)?.[1]
  return operationId === undefined ? {} : { operationId }
}
