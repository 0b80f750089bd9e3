import fc from 'fast-check'

/** What opens or ends something in one of the places where texts of a document are shown. */
const PIECES = [
  ...[
    '*/',
    '/*',
    '*',
    '/',
    '//',
    "'",
    '"',
    '`',
    '``',
    '```',
    '\\',
    '${',
    '}',
    '</',
    '<',
    '>',
    '-->',
    '<!--',
    ']]>',
    '&',
    '&lt;',
  ],
  ...[
    '[',
    ']',
    '(',
    ')',
    '](javascript:alert(1))',
    '<javascript:alert(1)>',
    '![x](http://127.0.0.1:9/x)',
    'javascript:alert(1)',
  ],
  ...[
    '<script>globalThis.planted=1</script>',
    '<img src=x onerror=planted()>',
    '<!-- operations:end -->',
    '<a href="x">',
  ],
  ...[
    '\n',
    '\r',
    '\r\n',
    '\t',
    '\n\n',
    '\n```\n',
    '\n# ',
    '\n---\n',
    '\n> ',
    '\n1. ',
    '\n- ',
    '    ',
    '|',
    '~~',
    '__',
    '_',
    '**',
  ],
  ...[
    '\u0000',
    '\u0007',
    '\u001b[2J',
    '\u001b]0;planted\u0007',
    '\u001b]8;;http://127.0.0.1\u001b\\',
    '\u009b31m',
    '\u007f',
    '\b',
  ],
  ...[
    '\u2028',
    '\u2029',
    '\u202e',
    '\u2066',
    '\u200f',
    '\ufeff',
    '\ud800',
    '\udc00',
    '😀',
    'é',
    'مرحبا',
    'text',
    '7',
    ' ',
    '@',
  ],
  ...['$(planted)', '$&', '$1', '%1b', '\\u001b', "';planted();'", '"};planted();({"', '\u0085'],
]

/** Texts that want to be more than texts. */
export const hostileText = fc
  .array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...PIECES) }, fc.string({ unit: 'binary', maxLength: 5 })), {
    maxLength: 12,
  })
  .map(pieces => pieces.join(''))

/** What a page or a terminal would do something for: controls, and what turns the direction of writing. */
export const CONTROLS: RegExp = /[^\P{Cc}\n\t]|[\u2028\u2029\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c\ufeff]/u
