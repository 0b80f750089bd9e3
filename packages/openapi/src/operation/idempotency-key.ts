import type { Operation } from './operation.ts'

/**
 * The name of the header with which sending an operation twice does no more than sending it once, if there is one. Clients
 * make a key for each call that is given none.
 * @see https://datatracker.ietf.org/doc/html/draft-ietf-httpapi-idempotency-key-header
 */
export function findIdempotencyKey({ parameters }: Pick<Operation, 'parameters'>): string | undefined {
  return parameters.find(({ in: place, name }) => place === 'header' && /^idempotency-key$/i.test(name))?.name
}
