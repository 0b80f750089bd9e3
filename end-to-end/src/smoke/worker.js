import * as atzcrm from '@crm-clients/atzcrm'
import * as fintoro from '@crm-clients/fintoro'
import * as kare from '@crm-clients/kare'
import { runSmoke } from './run-smoke.js'

// biome-ignore lint/style/noDefaultExport: A worker is what its module exports by default.
export default {
  async fetch(request) {
    return Response.json(await runSmoke({ fintoro, atzcrm, kare }, await request.json()))
  },
}
