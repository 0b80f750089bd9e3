import createClient from 'openapi-fetch'

const path = '/contact-activity-logs/{contactActivityLog}'
const params = { path: { contactActivityLog: 551 } }

export function connectOpenapiFetch({ baseUrl, token }) {
  const client = createClient({ baseUrl, headers: { authorization: `Bearer ${token}` } })
  return {
    read: () => unwrap(client.GET(path, { params })),
    write: () => unwrap(client.PATCH(path, { params, body: { metadata: {} } })),
  }
}

/** It has no such thing: what it calls an error is thrown as it is. */
async function unwrap(call) {
  const { data, error } = await call
  if (error !== undefined) throw error
  return data
}
