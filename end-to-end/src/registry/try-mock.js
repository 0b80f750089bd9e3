// Runs a command that serves a mock, as somebody types it, and does what a tester does: calls the mock, plans a reply by its
// controls, calls again, and asks what was seen. Prints what came as JSON.
import { execFileSync, spawn } from 'node:child_process'

const [command, path, operation] = process.argv.slice(2)
const isWindows = process.platform === 'win32'
const child = spawn(command, { shell: true, detached: !isWindows, stdio: ['ignore', 'pipe', 'pipe'] })
let errors = ''
child.stderr.on('data', chunk => {
  errors += chunk
})
let printed = ''
for await (const chunk of child.stdout) {
  printed += chunk
  if (printed.includes('\n')) break
}
const url = printed.split('\n')[0].split(' ')[1]
if (url === undefined) {
  console.error(errors)
  process.exit(1)
}
const control = `${new URL(url).origin}/__mock`
const call = async () => (await fetch(url + path, { headers: { authorization: 'Bearer top-secret' } })).status
const first = await call()
const reply = { operation, status: 503, delay: 1, times: 1, undocumented: true }
await fetch(`${control}/replies`, {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(reply),
})
const second = await call()
const { requests } = await (await fetch(`${control}/requests?operation=${operation}`)).json()
console.log(JSON.stringify({ statuses: [first, second], seen: requests.map(({ answer }) => answer.status) }))
// The shell and npx have children of their own.
if (isWindows) execFileSync('taskkill', ['/pid', String(child.pid), '/T', '/F'])
else process.kill(-child.pid)
await new Promise(resolve => child.once('close', resolve))
if (!errors.includes(`${operation}  503`) || errors.includes('top-secret')) console.error(errors)
