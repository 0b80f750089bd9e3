import type { SpecEdit } from './operation-cases.ts'
import { shop } from './shop-spec.ts'

const QUEUE = '{ url: https://queue.shop.test }'
const region = (values: string, usual = 'eu') =>
  `{ url: 'https://{region}.shop.test', variables: { region: { default: ${usual}, enum: [${values}] } } }`

/** An operation, or everything at a path, with servers of its own. */
const places: readonly (readonly [place: string, (servers: string) => string])[] = [
  ['an operation', servers => shop({ operation: `operationId: addThing\n      servers: [${servers}]` })],
  ['a path', servers => shop().replace('    post:', `    servers: [${servers}]\n    post:`)],
]

/** Where single operations are called. */
export const serverCases: readonly SpecEdit[] = [
  ...places.flatMap(([place, spec]): SpecEdit[] => [
    [`${place} gets a server`, shop(), spec(QUEUE), 'minor client-server-changed'],
    [`${place} is called where the others are`, spec(QUEUE), shop(), 'minor client-server-changed'],
    [`the server of ${place} moves`, spec(QUEUE), spec('{ url: https://q.shop.test }'), 'minor client-server-changed'],
    [
      `the server of ${place} moves on its host`,
      spec('{ url: /v1 }'),
      spec('{ url: /v2 }'),
      'minor client-server-changed',
    ],
    [
      `${place} gets the server that the others have`,
      shop(),
      spec('{ url: https://api.shop.test }'),
      'patch client-server-list-changed',
    ],
    [
      `${place} gets a second server`,
      spec(QUEUE),
      spec(`${QUEUE}, { url: https://test.shop.test }`),
      'patch client-server-list-changed',
    ],
    [
      `a variable of a server of ${place} loses a value`,
      spec(region('eu, us')),
      spec(region('eu')),
      'breaking client-server-variable-removed, patch client-server-list-changed',
    ],
    [
      `a variable of a server of ${place} has another default`,
      spec(region('eu, us')),
      spec(region('eu, us', 'us')),
      'minor client-server-changed',
    ],
  ]),
  [
    'what an operation said of its server, its path says',
    places[0]?.[1](QUEUE) ?? '',
    places[1]?.[1](QUEUE) ?? '',
    'patch client-rewritten, patch client-rewritten',
  ],
]
