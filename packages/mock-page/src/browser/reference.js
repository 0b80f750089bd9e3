import { forgetCookies, setCookies } from './cookies.js'
import { element } from './element.js'
import { singleOperation } from './single-operation.js'
import { fetchCode, fetchDocument, hasMock } from './source.js'

const LANGUAGES = { curl: 'curl', fetch: 'JavaScript with fetch', client: 'TypeScript with our client' }

/** Shows an operation: how it is called from code, and what the document says, with a form that sends it. */
export async function showReference(place, operation, { credentials }) {
  const swagger = element('div', { class: 'swagger' })
  const code = element('div', { class: 'code' })
  place.replaceChildren(
    element('h2', {}, operation.summary || operation.id),
    element('p', {}, element('code', {}, operation.id)),
    code,
    swagger,
  )
  const written = fetchCode(operation.id).then(
    ({ samples, values }) => ({ shown: samples.map(showSample), values }),
    error => ({ shown: [element('p', {}, error.message)] }),
  )
  const [{ shown, values }, whole, SwaggerUIBundle] = await Promise.all([written, fetchDocument(), loadSwaggerUi()])
  code.replaceChildren(...shown)
  let sent
  const ui = SwaggerUIBundle({
    spec: singleOperation(whole, operation, credentials, values),
    domNode: swagger,
    docExpansion: 'full',
    defaultModelsExpandDepth: -1,
    displayOperationId: true,
    showExtensions: true,
    tryItOutEnabled: hasMock,
    supportedSubmitMethods: hasMock ? undefined : [],
    validatorUrl: null,
    queryConfigEnabled: false,
    persistAuthorization: false,
    plugins: [textsAreTexts],
    requestInterceptor: request => {
      sent = request
      return setCookies(request)
    },
    responseInterceptor: response => {
      forgetCookies(sent)
      return response
    },
    onComplete: () => authorize(ui, credentials),
  })
}

function showSample({ language, text }) {
  const copy = element('button', { type: 'button', click: () => navigator.clipboard?.writeText(text) }, 'Copy')
  const block = element(
    'pre',
    { tabindex: '0', role: 'region', 'aria-label': LANGUAGES[language] },
    element('code', {}, text),
  )
  return element('details', {}, element('summary', {}, LANGUAGES[language]), copy, block)
}

/** What a document says is text: neither HTML, nor a link. */
function textsAreTexts({ React }) {
  const Text = ({ source }) => (source ? React.createElement('div', { className: 'markdown text' }, source) : null)
  const Plain = ({ children, href }) => React.createElement('span', null, children, children === href ? '' : ` ${href}`)
  return { wrapComponents: { Markdown: () => Text, Link: () => Plain } }
}

function authorize(ui, credentials) {
  for (const { key, kind, name, secret } of credentials) {
    if (kind === 'basic') ui.preauthorizeBasic(key, ...secret.split(':'))
    else ui.preauthorizeApiKey(key, kind === 'scheme' ? `${name} ${secret}` : secret)
  }
}

let loading

/** Swagger UI is no module, and larger than all the rest: it comes when it is first needed. */
function loadSwaggerUi() {
  if (globalThis.SwaggerUIBundle) return Promise.resolve(globalThis.SwaggerUIBundle)
  loading ??= new Promise((resolve, reject) => {
    document.head.prepend(element('link', { rel: 'stylesheet', href: 'page/swagger-ui.css' }))
    document.head.append(
      element('script', {
        src: 'page/swagger-ui-bundle.js',
        load: () => resolve(globalThis.SwaggerUIBundle),
        error: () => reject(new Error('Swagger UI did not load.')),
      }),
    )
  })
  return loading
}
