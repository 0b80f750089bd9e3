// Tries one client in the project in which it is installed, and prints as JSON what it saw: `node probe.js ./client.js`.
import { inspect } from 'node:util'
import { callFromHere } from './caller.js'
import { startVendor } from './vendor.js'

const TOKEN = 'sk_test_0123456789abcdef0123456789abcdef'
const ROUNDS = 30
const CALLS = 30

const [create] = Object.values(await import(process.argv[2]))
const vendor = await startVendor()
const connect = options => create({ baseUrl: vendor.url, token: TOKEN, ...options })
const client = connect()

console.log(
  JSON.stringify({
    overhead: await measureOverhead(),
    ...(await tryRepeating()),
    ...(await tryErrors()),
    ...(await tryTimeout()),
    pages: client.list ? await countItems() : undefined,
    events: client.events ? await countEvents() : undefined,
    webhooks: client.receive ? await tryForgedEvent() : undefined,
  }),
)
process.exit()

/** How many times as long as a plain `fetch` a call takes; both take turns. */
async function measureOverhead() {
  const plain = async () => (await fetch(`${vendor.url}/any`, { headers: { authorization: `Bearer ${TOKEN}` } })).json()
  const time = async call => {
    const start = performance.now()
    for (let calls = 0; calls < CALLS; calls++) await call()
    return performance.now() - start
  }
  const ratios = []
  for (let round = 0; round < ROUNDS; round++) ratios.push((await time(client.read)) / (await time(plain)))
  return ratios.sort((one, other) => one - other)[Math.floor(ROUNDS / 2)]
}

/** How many requests come of one call that is always refused. */
async function tryRepeating() {
  const count = async (status, call) => {
    vendor.answerWith({ status })
    await callFromHere(call)
    return vendor.requests()
  }
  return {
    read429: await count(429, client.read),
    write429: await count(429, client.write),
    read503: await count(503, client.read),
    write503: await count(503, client.write),
  }
}

async function tryErrors() {
  vendor.answerWith({ status: 404 })
  const answered = await callFromHere(client.read)
  const unreachable = await callFromHere(connect({ baseUrl: 'http://127.0.0.1:9' }).read)
  vendor.answerWith({ status: 401, quote: true })
  const quoting = await callFromHere(client.read)
  return {
    answered: nameOf(answered),
    unreachable: nameOf(unreachable),
    answeredLeadsHome: leadsHome(answered),
    unreachableLeadsHome: leadsHome(unreachable),
    requestId: findRequestId(answered),
    printsToken: print(answered).includes(TOKEN),
    printsQuotedToken: print(quoting).includes(TOKEN),
  }
}

/** What comes of an answer that never comes, when the client was given a limit of 100 ms. */
async function tryTimeout() {
  vendor.answerWith({ silent: true })
  const limited = connect({ timeout: 100 })
  const patience = new Promise(resolve => setTimeout(resolve, 8000))
  const error = await Promise.race([callFromHere(limited.read), patience])
  vendor.answerWith({})
  return error === undefined ? {} : { timeout: nameOf(error), timeoutLeadsHome: leadsHome(error) }
}

async function countItems() {
  vendor.answerWith({})
  let items = 0
  for await (const _ of client.list()) items++
  return items
}

async function countEvents() {
  vendor.answerWith({ events: true })
  let events = 0
  for await (const _ of await client.events()) if (++events === 2) break
  return events
}

async function tryForgedEvent() {
  const headers = {
    'webhook-id': 'msg_1',
    'webhook-timestamp': `${Math.floor(Date.now() / 1000)}`,
    'webhook-signature': 'v1,AAAA',
  }
  return nameOf(await callFromHere(async () => client.receive('{"id":1}', headers)))
}

function nameOf(error) {
  return error instanceof Error ? error.constructor.name : 'no error, a value'
}

function leadsHome(error) {
  return Boolean(error?.stack?.includes('caller.js'))
}

function findRequestId(error) {
  const property = ['requestId', 'requestID', 'request_id'].find(name => error?.[name] === 'req_123')
  if (property) return property
  return print(error).includes('req_123') ? 'among its headers' : undefined
}

function print(error) {
  return inspect(error, { depth: 10 })
}
