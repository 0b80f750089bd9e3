/** A client that people know, and what has to be known to try it. */
export interface Competitor {
  /** As the table calls it. */
  readonly name: string
  /** The file below `clients`. */
  readonly slug: string
  /** What its users install, as in a package.json. */
  readonly dependencies: Readonly<Record<string, string>>
  /** A program that makes one call. */
  readonly program: string
  /** TypeScript in which MESSAGE has the text of a documented error; `declare` gives it what only a call would. */
  readonly typedError?: string
}

/** Ours is the first one. What is generated from a document is generated from ours: below `generated` and in `schema.ts`. */
export const COMPETITORS: readonly Competitor[] = [
  {
    name: 'crm-clients',
    slug: 'crm-clients',
    dependencies: { '@crm-clients/fintoro': '*' },
    program: `import { createFintoroClient } from '@crm-clients/fintoro'
      console.log(await createFintoroClient({ token: 't' }).getCrmEvent({ path: { contactActivityLog: 551 } }))`,
    typedError: `import { createFintoroClient } from '@crm-clients/fintoro'
      const result = await createFintoroClient().getCrmEvent({ path: { contactActivityLog: 551 } })
      if (result.ok || result.status !== 401) throw new Error()
      const MESSAGE = result.error.message`,
  },
  {
    name: 'openai-node',
    slug: 'openai',
    dependencies: { openai: '7' },
    program: `import OpenAI from 'openai'
      console.log(await new OpenAI({ apiKey: 't' }).models.retrieve('any'))`,
    typedError: `import OpenAI from 'openai'
      declare const error: InstanceType<typeof OpenAI.NotFoundError>
      const MESSAGE = error.error.message`,
  },
  {
    name: 'stripe-node',
    slug: 'stripe',
    dependencies: { stripe: '23' },
    program: `import Stripe from 'stripe'
      console.log(await new Stripe('t').customers.retrieve('any'))`,
    typedError: `import Stripe from 'stripe'
      declare const error: InstanceType<typeof Stripe.errors.StripeInvalidRequestError>
      const MESSAGE = error.raw.message`,
  },
  {
    name: 'Octokit',
    slug: 'octokit',
    dependencies: { '@octokit/rest': '22' },
    program: `import { Octokit } from '@octokit/rest'
      console.log(await new Octokit({ auth: 't' }).rest.repos.get({ owner: 'any', repo: 'any' }))`,
    typedError: `import type { RequestError } from '@octokit/request-error'
      declare const error: RequestError
      const MESSAGE = error.response!.data.message`,
  },
  {
    name: 'hey-api',
    slug: 'hey-api',
    dependencies: {},
    program: `import { getCrmEvent } from './generated/sdk.gen'
      console.log(await getCrmEvent({ path: { contactActivityLog: 551 }, auth: 't' }))`,
    typedError: `import { getCrmEvent } from './generated/sdk.gen'
      const { error } = await getCrmEvent({ path: { contactActivityLog: 551 } })
      const MESSAGE = error!.message`,
  },
  {
    name: 'openapi-fetch',
    slug: 'openapi-fetch',
    dependencies: { 'openapi-fetch': '0.17' },
    program: `import createClient from 'openapi-fetch'
      const params = { path: { contactActivityLog: 551 } }
      console.log(await createClient({ baseUrl: 'https://a.test' }).GET('/contact-activity-logs/{contactActivityLog}', { params }))`,
    typedError: `import createClient from 'openapi-fetch'
      import type { paths } from './schema'
      const params = { path: { contactActivityLog: 551 } }
      const { error } = await createClient<paths>().GET('/contact-activity-logs/{contactActivityLog}', { params })
      const MESSAGE = error!.message`,
  },
]
