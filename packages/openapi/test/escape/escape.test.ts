import { spawnSync } from 'node:child_process'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  escapeForComment,
  escapeForHtml,
  escapeForJson,
  escapeForLine,
  escapeForTerminal,
  escapeForXml,
  quoteForShell,
  quoteForTypeScript,
  showControls,
} from '../../src/escape/index.ts'
import { CONTROLS, hostileText } from './hostile-texts.ts'

const run = (code: string): unknown => new Function(code)()

/** Holds for any hostile text. */
function holds(check: (text: string) => void): void {
  fc.assert(
    fc.property(hostileText, text => {
      check(text)
    }),
    { numRuns: 500 },
  )
}

test('a comment ends where it was meant to end', () => {
  holds(text => {
    const comment = `/** ${escapeForComment(text)} */`
    expect(comment).not.toMatch(CONTROLS)
    expect(run(`${comment}\nreturn 7`)).toBe(7)
    // Nothing else of it was read: of a comment that ends early, some remains.
    expect(comment.indexOf('*/')).toBe(comment.length - 2)
  })
  expect(escapeForComment('Acme*"/;globalThis.X=1;/*"*')).toBe('Acme*"/;globalThis.X=1;/*"*')
  expect(escapeForComment('a*/b')).toBe('a*\\/b')
})

test('a literal of TypeScript is the text, on one line, and ends no script of a page', () => {
  holds(text => {
    const literal = quoteForTypeScript(text)
    expect(literal).not.toMatch(CONTROLS)
    expect(literal).not.toMatch(/\n|\t|<\//)
    expect(run(`return ${literal}`)).toBe(text)
  })
})

test('a text in JSON is the text', () => {
  holds(text => {
    const json = `"${escapeForJson(text)}"`
    expect(json).not.toMatch(CONTROLS)
    expect(json).not.toMatch(/(?<!\\)(\\\\)*\\ud[89a-f]/)
    if (!/\p{Surrogate}/u.test(text)) expect(JSON.parse(json)).toBe(text)
  })
})

test('a terminal is shown what it would have done, and a line is one', () => {
  holds(text => {
    expect(escapeForTerminal(text)).not.toMatch(CONTROLS)
    expect(escapeForLine(text)).not.toMatch(/[\n\t]/)
  })
  expect(escapeForTerminal('\u001b[2Jgone\r\nnext')).toBe('\\u001b[2Jgone\nnext')
  expect(escapeForLine('0 failed\r5 failed\nnext')).toBe('0 failed\\u000d5 failed\\u000anext')
})

test('what JSON says is the same after its controls were made visible', () => {
  holds(text =>
    expect(JSON.parse(showControls(JSON.stringify({ [text]: [text] }, null, 2)))).toEqual({ [text]: [text] }),
  )
})

test('in HTML and XML, a text opens no tag, ends no value and is no entity', () => {
  holds(text => {
    expect(escapeForHtml(text)).not.toMatch(CONTROLS)
    for (const escaped of [escapeForHtml(text), escapeForXml(text)]) {
      expect(escaped).not.toMatch(/[<>"']|&(?!(amp|lt|gt|quot|#39);)/)
    }
  })
  expect(escapeForXml(']]>\u0000\ud800مرحبا\u200f')).toBe(']]&gt;\\u0000\\ud800مرحبا\u200f')
})

test('a word of a shell is the text', () => {
  const texts = fc.sample(hostileText, { numRuns: 100, seed: 1 }).map(text => text.replaceAll('\0', '').toWellFormed())
  const script = texts.map(text => `printf '%s\\0' ${quoteForShell(text)}`).join('\n')
  expect(spawnSync('sh', { input: script, encoding: 'utf8' }).stdout.split('\0').slice(0, -1)).toEqual(texts)
})
