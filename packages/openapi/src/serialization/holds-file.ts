/** Whether one of the properties of a body is a file, or a list with one. */
export function holdsFile(body: unknown): boolean {
  return Object.values(Object(body))
    .flat()
    .some(value => value instanceof Blob)
}
