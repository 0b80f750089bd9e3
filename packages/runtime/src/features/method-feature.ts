/**
 * Gives the method of an operation more than a call, such as pages, where the operation's details say so: the features `methods` of a
 * client. It gets the method, the prepared operation, what all calls of the client share and the client itself, and types what it
 * takes of them.
 */
export type MethodFeature = (method: never, operation: never, context: never, client: never) => unknown
