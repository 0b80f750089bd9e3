// Brings what the compiler leaves out into what is published: the files of the page, and those of Swagger UI with its licence.
import { cpSync, mkdirSync } from 'node:fs'

/** What the files of Swagger UI are called here. Beside a file that is called like a licence, pnpm leaves out that of the package. */
const SWAGGER_UI = {
  'swagger-ui-bundle.js': 'swagger-ui-bundle.js',
  'swagger-ui-bundle.js.LICENSE.txt': 'terms-of-its-parts.txt',
  'swagger-ui.css': 'swagger-ui.css',
  LICENSE: 'terms.txt',
  NOTICE: 'notice.txt',
}

const here = new URL('../', import.meta.url)
const swagger = new URL('.', import.meta.resolve('swagger-ui-dist/package.json'))
cpSync(new URL('src/browser/', here), new URL('dist/browser/', here), { recursive: true })
mkdirSync(new URL('dist/swagger-ui/', here), { recursive: true })
for (const [name, own] of Object.entries(SWAGGER_UI)) {
  cpSync(new URL(name, swagger), new URL(`dist/swagger-ui/${own}`, here))
}
