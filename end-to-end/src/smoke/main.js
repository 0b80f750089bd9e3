import * as atzcrm from '@crm-clients/atzcrm'
import * as fintoro from '@crm-clients/fintoro'
import { runSmoke } from './run-smoke.js'

console.log(JSON.stringify(await runSmoke({ fintoro, atzcrm }, JSON.parse(process.argv[2]))))
