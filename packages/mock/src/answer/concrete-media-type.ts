/**
 * What an answer is sent as. Of a media range, such as the one that covers all types, it is JSON, plain text where the
 * body is a text, or the usual type of the range.
 * @see https://spec.openapis.org/oas/v3.1.1.html#response-object
 */
export function concreteMediaType(mediaType: string, body: unknown): string {
  if (!mediaType.includes('*')) return mediaType
  const [type] = mediaType.split('/')
  if (type === 'text' || (type === '*' && typeof body === 'string')) return 'text/plain'
  return OF_RANGES[String(type)] ?? 'application/json'
}

const OF_RANGES: Readonly<Record<string, string>> = {
  audio: 'audio/mpeg',
  font: 'font/woff2',
  image: 'image/png',
  video: 'video/mp4',
}
