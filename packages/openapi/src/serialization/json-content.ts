import { isJson } from './media-type.ts'

/** The first media type of JSON among those of a body, and what is said of it. */
export function findJson<Described>(
  content: Readonly<Record<string, Described>> = {},
): readonly [mediaType: string, described: Described] | undefined {
  return Object.entries(content).find(([mediaType]) => isJson(mediaType))
}
