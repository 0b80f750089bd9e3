import { type ReadBody, readStart } from '@crm-clients/openapi/http'

/** Whether the body of an answer is read for whoever judges it. */
export type ReadAnswer = (headers: Headers) => boolean

/** In bytes, decompressed: 16 MiB. What is longer is not judged, and nobody has to hold it in memory. */
export const MOST_JUDGED = 16 * 1024 * 1024

/** How many values the JSON of a body may hold that is judged. Nobody else is served meanwhile, and few bytes may stand for many. */
export const MOST_JUDGED_VALUES = 100_000

/**
 * The body of an answer: all of it where it is read and not longer than anybody judges, or else its beginning, and the rest as it
 * comes.
 */
export async function readBody({ headers, body }: Response, isRead: ReadAnswer): Promise<ReadBody> {
  return await readStart(body, isRead(headers) ? MOST_JUDGED : 0)
}
