/**
 * What a client has to be able to do on every runtime, written once, in JavaScript that all of them understand.
 *
 * @param {{ fintoro: object, atzcrm: object, kare: object }} packages the vendors' packages, however the runtime loads them.
 * @param {{ urls: Record<string, string>, event: { body: string, headers: Record<string, string>, secret: string } }} given
 *   where their mocks are, and an event of Fintoro with the secret that signed it.
 * @returns what was seen, as data that can be turned into JSON.
 */
export async function runSmoke(packages, { urls, event }) {
  const { createFintoroClient, ApiError, isApiError } = packages.fintoro
  const attempts = []
  const hooks = { attempt: ({ operation, attempt }) => void attempts.push(`${operation} ${attempt}`) }
  // Taken everywhere: what is printed is for a server.
  const debug = { debug: () => undefined }
  const options = { token: 'test', hooks, debug, rateLimit: false, retry: { delay: 1 } }
  const fintoro = createFintoroClient({ ...options, baseUrl: urls.fintoro })
  const atzcrm = packages.atzcrm.createAtzcrmClient({ ...options, baseUrl: urls.atzcrm })
  const updateEvent = contactActivityLog =>
    fintoro.updateCrmEvent({ path: { contactActivityLog }, body: { metadata: { content: 'Called back' } } })

  const call = await updateEvent(551)
  const failure = await updateEvent(401)
  const thrown = await updateEvent(401)
    .unwrap()
    .catch(error => error)
  const walked = []
  for await (const { id } of atzcrm.listActivities.items()) walked.push(id)
  const retried = attempts.splice(0).filter(attempt => attempt.startsWith('listActivities'))
  const attachment = new File(['%PDF-1.7'], 'agenda.pdf', { type: 'application/pdf' })
  const upload = await atzcrm.editActivity({ path: { id: 42 }, body: { title: 'Demo', attachment } })

  return {
    call: { status: call.status, type: call.data?.type },
    typedError: {
      ok: failure.ok,
      status: failure.status,
      message: failure.error?.message,
      thrown: thrown instanceof ApiError && isApiError(thrown) && thrown.status,
    },
    retry: { attempts: retried, walked },
    upload: { status: upload.status, id: upload.data?.id },
    pages: await walkPages(fintoro),
    credentials: await logInOnce(packages.kare.createKareClient, urls.kare),
    download: await download(fintoro),
    files: await sendFiles(
      fintoro,
      packages.kare.createKareClient({ ...options, sessionToken: 'test', baseUrl: urls.kare }),
    ),
    webhooks: await verify(packages.fintoro, event),
    abort: await abortWhileWaiting(atzcrm),
  }
}

/** The numbers of the invoices on all pages. */
async function walkPages(fintoro) {
  const walked = []
  for await (const { number } of fintoro.listInvoices.items()) walked.push(number)
  return walked
}

/** Calls three operations at once whose two tokens come from one login; the first answer is that they are no longer valid. */
async function logInOnce(createKareClient, baseUrl) {
  const logins = []
  const kare = createKareClient({
    baseUrl,
    rateLimit: false,
    retry: { delay: 1 },
    authenticate: async ({ refresh }) => {
      logins.push(refresh ? 'renewed' : 'first')
      const { data } = await kare.logIn({ body: { email: 'test@mail.com', password: 'StrongP@ssw0rd' } }).unwrap()
      // The mock gives the same tokens to each login. Ours have to tell the first from the second.
      return { token: `${data.accessToken}${logins.length}`, sessionToken: data.sessionToken }
    },
  })
  const results = await Promise.all([kare.listLabels(), kare.listLabels(), kare.listLabels()])
  return { logins, statuses: results.map(({ status }) => status) }
}

async function download(fintoro) {
  const pdf = await fintoro.downloadInvoicePdf({ path: { invoice: 1 } }).unwrap()
  return { isBlob: pdf instanceof Blob, type: pdf.type, text: await pdf.text() }
}

/** Files that are uploaded before a call, and one that is sent to where an answer wants it. */
async function sendFiles(fintoro, kare) {
  const files = ['one', 'two'].map(text => new File([text], `${text}.pdf`, { type: 'application/pdf' }))
  const metadata = { content: 'Called back' }
  const event = await fintoro.createCrmEvent.withFiles({ body: { clientId: 101, type: 'note', metadata } }, files)
  const contract = { path: { companyId: 1 }, body: { name: 'Agreement', description: 'Of training' } }
  const { data } = await kare.createTrainingContract.withFile(contract, files[0])
  return { event: event.id, contract: data.id }
}

/** An event as it came, and one that somebody has changed on the way. */
async function verify({ verifyWebhook, isWebhookError }, { body, headers, secret }) {
  const { type } = await verifyWebhook({ body, headers }, { secret })
  const forged = await verifyWebhook({ body: `${body} `, headers }, { secret }).catch(error => error)
  return { type, forged: isWebhookError(forged) && forged.problem }
}

/** Starts a call that is never answered, and aborts it once the mock has it: a second call waits for that moment. */
async function abortWhileWaiting(atzcrm) {
  const controller = new AbortController()
  const waiting = atzcrm.listActivities({ query: { search: 'never' }, signal: controller.signal })
  const outcome = waiting.then(
    () => 'answered',
    error => error.name,
  )
  await atzcrm.editActivity({ path: { id: 7 }, body: { title: 'Has the other call arrived?' } })
  controller.abort()
  return outcome
}
