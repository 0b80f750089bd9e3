import { type Flaw, withMethod } from './flaw.ts'

/** A client whose walk through pages is another one. */
const withPages = (operation: string, replace: (walk: () => AsyncIterable<unknown>) => AsyncGenerator<unknown>) =>
  withMethod(operation, method =>
    Object.assign((call: object) => method(call), {
      pages: (call: object) => replace(() => method.pages?.(call) as AsyncIterable<unknown>),
    }),
  )

/** Pages are read in another way than the document says once something has come between. */
export const PAGE_FLAWS: readonly Flaw[] = [
  {
    name: 'takes a refused page for the last one',
    notices: 'listItems ends its walk when its second page is refused',
    complaint: /Expected a ApiError, got undefined/,
    createClient: withPages('listItems', async function* (walk) {
      try {
        yield* walk()
      } catch {}
    }),
  },
  {
    name: 'begins anew when a page breaks off',
    notices: 'search ends its walk when its second page breaks off once',
    complaint: /Expected each page once/,
    createClient: withPages('search', async function* (walk) {
      try {
        yield* walk()
      } catch {
        yield* walk()
      }
    }),
  },
]
