const ANSWER = JSON.stringify({
  id: 551,
  type: 'note',
  metadata: { content: 'Called back', personName: 'Jana Nováková', email: 'jana@example.test' },
  attachments: [{ id: 9001, name: 'offer.pdf', mimeType: 'application/pdf', url: 'https://files.example.test/9001' }],
  clientId: 101,
  createdAt: '2026-03-10T10:00:00+01:00',
  updatedAt: '2026-03-10T10:30:00+01:00',
})

/**
 * Answers at once, with a fresh response each time: what remains is the cost of the client. Like any `fetch`, it makes a
 * `Request` of what it is given; else clients that hand over a URL would look cheaper than they are.
 * @see https://fetch.spec.whatwg.org/#fetch-method
 */
export async function stubbedFetch(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  new Request(input, init)
  return new Response(ANSWER, { status: 200, headers: { 'content-type': 'application/json' } })
}
