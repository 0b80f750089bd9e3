// A mock with a memory: what was created is there, and what was deleted is not.
import { createFintoroClient } from '@crm-clients/fintoro'
import { createMock } from '@crm-clients/mock'

const mock = await createMock('fintoro', { stateful: true })
const fintoro = createFintoroClient({ token: 'test', fetch: mock.fetch })

const { id = 0 } = await fintoro.createClient({ body: { name: 'Zed', city: 'Kosice' } }).unwrap()
const found = await fintoro.listClients({ query: { search: 'kosice' } }).unwrap()
console.log(found.data?.map(client => client.name))

await fintoro.updateClient({ path: { client: id }, body: { name: 'Zed II' } })
console.log((await fintoro.getClient({ path: { client: id } }).unwrap()).name)

await fintoro.deleteClient({ path: { client: id } })
console.log((await fintoro.getClient({ path: { client: id } })).status)

/* Prints:
[ 'Zed' ]
Zed II
404
*/
