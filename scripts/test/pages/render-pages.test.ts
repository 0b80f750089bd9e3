import { apiOf } from '@crm-clients/test-support'
import { expect, test } from 'vitest'
import { renderPages } from '../../src/pages/render-pages.ts'

const SHOP = apiOf(`
servers: [{ url: https://shop.test/v1 }]
paths:
  /things:
    get: { operationId: listThings, summary: "</script><script>planted", responses: { '200': { description: OK } } }
`)

test('each API has a page with its data, of which no text ends the element that holds it', async () => {
  const files = await renderPages([SHOP], () => '@crm-clients/shop')
  const page = files.get(`${SHOP.name}.html`) ?? ''
  const [, json = ''] = /<script type="application\/json" id="data">(.*?)<\/script>/s.exec(page) ?? []
  const data = JSON.parse(json)
  expect(data.description.operations).toMatchObject([{ id: 'listThings', summary: '</script><script>planted' }])
  expect(data.code.listThings[0].text).toContain("'https://shop.test/v1/things'")
  expect(page).toContain("script-src 'self'")
})

test('pages share what they load, and the index leads to each', async () => {
  const files = await renderPages([SHOP], () => '@crm-clients/shop')
  const page = files.get(`${SHOP.name}.html`) ?? ''
  for (const [, loaded = ''] of page.matchAll(/(?:src|href)="(page\/[^"]+)"/g)) expect(files.get(loaded)).toBeTruthy()
  expect(files.get('page/swagger-ui-bundle.js')).toBeTruthy()
  expect(files.get('index.html')).toContain(`href="${encodeURIComponent(SHOP.name)}.html"`)
})
