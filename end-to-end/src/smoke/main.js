import * as atzcrm from '@crm-clients/atzcrm'
import * as fintoro from '@crm-clients/fintoro'
import * as kare from '@crm-clients/kare'
import { runSmoke } from './run-smoke.js'

console.log(JSON.stringify(await runSmoke({ fintoro, atzcrm, kare }, JSON.parse(process.argv[2]))))
