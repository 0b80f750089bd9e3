/** How every page of these packages looks, on light and on dark screens: colours, letters, headings, what has the focus. */
export const PAGE_LOOK = `:root {
  color-scheme: light dark;
  --line: light-dark(#767676, #8a8f98);
  --text: light-dark(#1b1f24, #e8eaed);
  --back: light-dark(#ffffff, #16191d);
  --raised: light-dark(#f3f5f7, #20252b);
  --link: light-dark(#0b57a4, #8cc2ff);
  --pass: light-dark(#17653a, #6fd394);
  --fail: light-dark(#a3241a, #ff9d92);
  --warn: light-dark(#7a5200, #f0c268);
  --quiet: light-dark(#4b535c, #b4bac2);
}
* {
  box-sizing: border-box;
}
body {
  background: var(--back);
  color: var(--text);
  font:
    15px / 1.5 system-ui,
    sans-serif;
  margin: 0 auto;
  max-width: 100rem;
  padding: 0 1rem 2rem;
}
h1 {
  font-size: 1.6rem;
  margin: 1rem 0 0.25rem;
}
small,
.count,
time {
  color: var(--quiet);
  font-weight: normal;
}
h2 {
  font-size: 1.1rem;
  margin: 1.25rem 0 0.4rem;
}
a {
  color: var(--link);
}
code,
pre {
  font:
    13px / 1.45 ui-monospace,
    monospace;
  overflow-wrap: anywhere;
}
pre {
  background: var(--raised);
  max-height: 24rem;
  overflow: auto;
  padding: 0.6rem;
  white-space: pre-wrap;
}
:focus-visible {
  outline: 3px solid var(--link);
  outline-offset: 1px;
}
summary {
  cursor: pointer;
  overflow-wrap: anywhere;
  padding: 0.25rem 0;
}
.passed {
  color: var(--pass);
}
.failed {
  color: var(--fail);
}
`
