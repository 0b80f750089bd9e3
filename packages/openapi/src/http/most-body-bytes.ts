/** How many bytes the body of a request may have, as it comes and decoded: 50 MiB. More is a mistake, and would fill the memory. */
export const MOST_BODY_BYTES = 50 * 1024 * 1024
