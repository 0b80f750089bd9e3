import { quoteForTypeScript } from './typescript.ts'

const WIDTH = 100

/**
 * A value as people write it in TypeScript: on one line where it fits, else one property a line.
 * `column` is where the literal begins, `indent` what the line that it begins on is indented by. A symbol is a variable. Of a
 * file it is only said that there is one.
 */
export function renderLiteral(value: unknown, indent = '', column = 0): string {
  const inline = renderInline(value)
  if (typeof value !== 'object' || value === null || isFile(value) || column + inline.length <= WIDTH) return inline
  const inner = `${indent}  `
  const lines = Array.isArray(value)
    ? value.map(item => `${inner}${renderLiteral(item, inner, inner.length)},`)
    : Object.entries(value).map(([key, item]) => {
        const start = `${inner}${renderKey(key)}: `
        return isShorthand(key, item) ? `${inner}${key},` : `${start}${renderLiteral(item, inner, start.length)},`
      })
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}']
  return lines.length === 0 ? `${open}${close}` : `${open}\n${lines.join('\n')}\n${indent}${close}`
}

function renderInline(value: unknown): string {
  if (typeof value === 'string') return quoteForTypeScript(value)
  if (typeof value === 'symbol') return value.description ?? ''
  if (typeof value === 'bigint') return `${value}n`
  if (isFile(value)) return 'new Blob([])'
  if (typeof value !== 'object' || value === null) return String(value)
  if (Array.isArray(value)) return `[${value.map(renderInline).join(', ')}]`
  const entries = Object.entries(value).map(([key, item]) =>
    isShorthand(key, item) ? key : `${renderKey(key)}: ${renderInline(item)}`,
  )
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`
}

function isFile(value: unknown): boolean {
  return value instanceof Blob || value instanceof Uint8Array
}

function isShorthand(key: string, value: unknown): boolean {
  return typeof value === 'symbol' && value.description === key
}

/** The name of a property, or of a member of a type. */
export function renderKey(key: string): string {
  // Written as it is, that one would be the prototype.
  if (key === '__proto__') return "['__proto__']"
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : quoteForTypeScript(key)
}
