import type { Parameter } from '../document/openapi-document.ts'

/** Why the style of a parameter cannot write a value so that it can be read again. */
export function reasonAgainstStyle({ style, explode, content }: Parameter, value: unknown): string | undefined {
  if (content || style === 'deepObject' || typeof value !== 'object' || value === null) return undefined
  const items = Object.values(value)
  if (items.some(item => typeof item === 'object' && item !== null)) return NESTED
  return style === 'label' && explode && items.some(item => String(item).includes('.')) ? DOTTED : undefined
}

/** Whether a value is a list or an object with nothing in it. */
export function isEmptyValue(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0
}

const DOTTED = 'the style of the parameter separates by dots, and the value has one'
const NESTED = 'the style of the parameter has no way to write lists or objects inside of others'

/** Why an empty value has no case. */
export const EMPTY = 'an empty value is not sent'
