import { createClient } from '@redis/client'
import { RateLimiterRedis } from 'rate-limiter-flexible'
import { createShopWith } from '../shop.ts'

/** What one of the processes of `shared-rate-limit.test.ts` is told. */
export interface Task {
  readonly redisUrl: string
  readonly baseUrl: string
  /** How many requests all processes together may send in `duration` seconds. */
  readonly points: number
  readonly duration: number
  readonly keyPrefix: string
  readonly calls: number
  readonly totalTimeout: number
}

/** How each call of the process ended: with a status, or with the name of an error. */
export type Outcome = number | string

const { redisUrl, baseUrl, points, duration, keyPrefix, calls, totalTimeout } = JSON.parse(
  process.argv[2] ?? '',
) as Task

const storeClient = createClient({ url: redisUrl })
await storeClient.connect()
const rateLimit = new RateLimiterRedis({ storeClient, useRedisPackage: true, points, duration, keyPrefix })
const shop = createShopWith(['/things', 'GET'], { baseUrl, rateLimit, totalTimeout })
const outcomes = await Promise.all(
  Array.from({ length: calls }, () =>
    shop.send().then(
      (result): Outcome => result.status,
      (error: Error): Outcome => error.name,
    ),
  ),
)
await storeClient.close()
console.log(JSON.stringify(outcomes))
