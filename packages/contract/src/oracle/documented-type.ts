/** The documented media type of a body, or else the closest range of them that has it. */
export function findDocumentedType(documented: readonly string[], mediaType: string): string | undefined {
  const [type] = mediaType.split('/')
  return [mediaType, `${type}/*`, '*/*']
    .map(wanted => documented.find(name => isSameType(name, wanted)))
    .find(name => name !== undefined)
}

/** Whether media types are the same, also in their parameters but for those that tell parts apart. */
export function isSameType(one: string, other: string): boolean {
  return normalize(one) === normalize(other)
}

function normalize(mediaType: string): string {
  return mediaType
    .toLowerCase()
    .replace(/[\s"]/g, '')
    .replace(/;(boundary|type)=[^;]*/g, '')
}
