/** The style of the coverage page, for light and dark screens. */
export const STYLE = `
:root { color-scheme: light dark; --line: #8884; --pass: #2a8a4a; --fail: #c0392b; --warn: #b7791f; }
body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 72rem; padding: 0 1rem; }
h2 { border-top: 1px solid var(--line); margin-top: 2.5rem; padding-top: 1rem; }
h3 { font-family: ui-monospace, monospace; margin-bottom: .25rem; }
summary { cursor: pointer; padding: .2rem 0; }
small { opacity: .7; }
.matrix { overflow-x: auto; margin: .25rem 0 1rem; }
table { border-collapse: collapse; font-size: 13px; }
th, td { border: 1px solid var(--line); padding: .15rem .45rem; text-align: center; white-space: nowrap; }
th[scope=row] { font-family: ui-monospace, monospace; font-weight: normal; text-align: left; position: sticky; left: 0; background: Canvas; }
th[scope=col] span { writing-mode: vertical-rl; transform: rotate(180deg); font-weight: normal; }
.passed, .failed, .empty, .explained { white-space: nowrap; }
.passed { color: var(--pass); }
.failed { color: #fff; background: var(--fail); }
.empty { color: #fff; background: var(--warn); }
.explained { opacity: .65; }
li { overflow-wrap: anywhere; }
`
