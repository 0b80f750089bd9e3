/**
 * What a client has to be able to do on every runtime, written once, in JavaScript that all of them understand.
 *
 * @param {{ fintoro: object, atzcrm: object }} packages the vendors' packages, however the runtime loads them.
 * @param {{ fintoro: string, atzcrm: string }} urls where their mocks are.
 * @returns what was seen, as data that can be turned into JSON.
 */
export async function runSmoke(packages, urls) {
  const { createFintoroClient, ApiError, isApiError } = packages.fintoro
  const attempts = []
  const hooks = { attempt: ({ operation, attempt }) => void attempts.push(`${operation} ${attempt}`) }
  const options = { token: 'test', hooks, rateLimit: false, retry: { delay: 1 } }
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
    abort: await abortWhileWaiting(atzcrm),
  }
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
