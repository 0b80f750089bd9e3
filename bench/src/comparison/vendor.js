import { createServer } from 'node:http'

/** A server of this machine that is every vendor at once, as far as its client asks. */
export async function startVendor() {
  let mode = {}
  let requests = 0
  const server = createServer((request, response) => {
    requests++
    request.resume()
    const { status = 200, quote, silent, events } = mode
    if (silent) return
    const { authorization = '' } = request.headers
    const id = { 'x-request-id': 'req_123', 'request-id': 'req_123', 'x-github-request-id': 'req_123' }
    if (events) {
      response.writeHead(200, { 'content-type': 'text/event-stream' })
      return response.end('data: {"id":1}\n\ndata: {"id":2}\n\ndata: [DONE]\n\n')
    }
    const headers = { 'content-type': 'application/json', ...id, ...(status === 429 && { 'retry-after': '0' }) }
    if (status !== 200) {
      const message = quote ? `Nobody knows ${authorization}.` : 'No.'
      response.writeHead(status, headers)
      return response.end(JSON.stringify({ message, error: { message, type: 'invalid_request_error' } }))
    }
    const { page, headers: link } = listPage(request.url, server.address().port)
    response.writeHead(200, { ...headers, ...link })
    response.end(JSON.stringify(page ?? { id: 551, type: 'note', data: [] }))
  })
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    answerWith(next) {
      mode = next
      requests = 0
    },
    requests: () => requests,
  }
}

/** Lists have two pages of one item, in the style of each vendor. */
function listPage(url, port) {
  const { pathname, searchParams } = new URL(url, `http://127.0.0.1:${port}`)
  const isLast = ['page', 'after', 'starting_after'].some(name => !['', '1', null].includes(searchParams.get(name)))
  const data = [{ id: isLast ? 'item_2' : 'item_1' }]
  const next = isLast ? undefined : `http://127.0.0.1:${port}${pathname}?page=2`
  if (pathname.endsWith('/issues')) return { page: data, headers: next && { link: `<${next}>; rel="next"` } }
  if (!/\/(invoices|files|customers)$/.test(pathname)) return {}
  const paginator = { currentPage: isLast ? 2 : 1, totalPages: 2, nextPageUrl: next ?? null }
  return { page: { object: 'list', url: pathname, data, has_more: !isLast, paginator } }
}
