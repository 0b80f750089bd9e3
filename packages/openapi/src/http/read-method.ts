/**
 * Whether a method only reads, and so has no body. Everything else counts as a write, as nobody else can know.
 * @see https://fetch.spec.whatwg.org/#dom-request
 */
export function isReadMethod(method: string): boolean {
  return method === 'GET' || method === 'HEAD'
}
