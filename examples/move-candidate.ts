// Moves a candidate through the stages of a job, and reads back how it went. Here a mock in memory answers.
// The real ATZ CRM answers when you leave `token` and `fetch` out and set ATZCRM_TOKEN.
import { createAtzcrmClient } from '@crm-clients/atzcrm'
import { createMock } from '@crm-clients/mock'

const mock = await createMock('atzcrm')
const atzcrm = createAtzcrmClient({ token: 'test', fetch: mock.fetch })

const [slug, jobSlug] = ['candidate_0d25558c1a77fc2d7d98', 'job_62bf6c7e3db8dd2bdb30']
const added = await atzcrm.addCandidateToJob({ path: { slug }, body: { job_slug: jobSlug } }).unwrap()
console.log(added.message)

const application = await atzcrm
  .updateTalentStage({
    path: { candidateSlug: slug, jobSlug },
    body: { talent_stage_id: 2, comment: 'Passed the first call', stage_date: '2026-06-15' },
  })
  .unwrap()
console.log('stage:', application.status?.name)

const history = await atzcrm.getCandidateHistory({ path: { slug }, query: { job_slug: jobSlug } }).unwrap()
for (const { job_name, talent_stage } of history) console.log(job_name, '→', talent_stage?.name ?? 'no stage yet')

/* Prints:
Candidate successfully added to job.
stage: Assigned
Software Engineer → Interview
Product Manager → no stage yet
*/
