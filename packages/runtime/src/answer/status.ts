/**
 * Every status that is not a success. Spelled out, so that a documented status can be taken out of the undocumented
 * ones: `result.status === 401` then leaves exactly the body that the vendor documents for 401.
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-15
 */
export type FailureStatus = RedirectStatus | ClientErrorStatus | ServerErrorStatus

/** The successful statuses. */
export type SuccessStatus = `2${Digit}${Digit}` extends `${infer Status extends number}` ? Status : never

/** The statuses that mean: look elsewhere. */
export type RedirectStatus = 300 | 301 | 302 | 303 | 304 | 305 | 306 | 307 | 308

/** The statuses that blame the request. */
export type ClientErrorStatus = `4${Digit}${Digit}` extends `${infer Status extends number}` ? Status : never

/** The statuses that blame the server. */
export type ServerErrorStatus = `5${Digit}${Digit}` extends `${infer Status extends number}` ? Status : never

type Digit = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9
