import { type Flaw, withMethod } from './flaw.ts'

/** One kind of answer is read in another way than all others. */
export const ANSWER_FLAWS: readonly Flaw[] = [
  {
    name: 'does not parse JSON where text may come as well',
    notices: 'exportOrders is sent 2 times and is answered 200 when the server is unavailable once',
    complaint: /Expected the body/,
    createClient: withMethod('exportOrders', method => (call: object) => method({ ...call, parseAs: 'text' })),
  },
  {
    name: 'does not parse the reason of a refusal where text may come as well',
    notices: 'exportOrders is sent once and is answered 501 when the method is not implemented',
    complaint: /Expected the body/,
    createClient: withMethod('exportOrders', method => async (call: object) => {
      const result = await method(call)
      return { ...result, error: JSON.stringify(result.error) }
    }),
  },
  {
    name: 'makes a text of nothing where text may come as well',
    notices: 'exportOrders is sent once and is answered 200 when a 200 has no body',
    complaint: /Expected the body undefined/,
    createClient: withMethod('exportOrders', method => async (call: object) => {
      const result = await method(call)
      return { ...result, data: result.data ?? '' }
    }),
  },
  {
    name: 'makes a body of a HEAD',
    notices: 'countOrders is sent once and is answered 200 when early hints come before the answer',
    complaint: /Expected the body undefined/,
    createClient: withMethod('countOrders', method => async (call: object) => ({ ...(await method(call)), data: {} })),
  },
]
