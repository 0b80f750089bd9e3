import OpenAI from 'openai'

export function connectOpenai({ baseUrl, token, timeout }) {
  const openai = new OpenAI({
    baseURL: baseUrl,
    apiKey: token,
    ...(timeout && { timeout }),
    webhookSecret: 'whsec_c2VjcmV0',
  })
  return {
    read: () => openai.models.retrieve('any'),
    write: () => openai.embeddings.create({ model: 'any', input: 'any', encoding_format: 'float' }),
    list: () => openai.files.list({ limit: 1 }),
    events: () => openai.chat.completions.create({ model: 'any', messages: [], stream: true }),
    receive: (body, headers) => openai.webhooks.unwrap(body, headers),
  }
}
