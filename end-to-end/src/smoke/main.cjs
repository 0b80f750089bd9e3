const packages = {
  fintoro: require('@crm-clients/fintoro'),
  atzcrm: require('@crm-clients/atzcrm'),
  kare: require('@crm-clients/kare'),
}
const { runSmoke } = require('./run-smoke.js')

runSmoke(packages, JSON.parse(process.argv[2])).then(outcome => console.log(JSON.stringify(outcome)))
