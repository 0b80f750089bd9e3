/** A part of a request that has to be there, and of which no value can be generated. */
export class NoValueError extends Error {
  override readonly name = 'NoValueError'
}
