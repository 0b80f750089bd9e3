import { PAGE_LOOK } from '@crm-clients/openapi/look'

/** The style of the coverage page: the look of all pages, and matrices. */
export const STYLE = `${PAGE_LOOK}
main {
  overflow-wrap: anywhere;
}
h2 {
  border-top: 1px solid var(--line);
  margin-top: 2.5rem;
  padding-top: 1rem;
}
h3 {
  font-family: ui-monospace, monospace;
  margin: 1rem 0 0.25rem;
}
.matrix {
  margin: 0.25rem 0 1rem;
  overflow-x: auto;
}
table {
  border-collapse: collapse;
  font-size: 13px;
}
th,
td {
  border: 1px solid var(--line);
  padding: 0.15rem 0.45rem;
  text-align: center;
  white-space: nowrap;
}
th[scope="row"] {
  background: var(--back);
  font-family: ui-monospace, monospace;
  font-weight: normal;
  left: 0;
  position: sticky;
  text-align: left;
}
th[scope="col"] span {
  font-weight: normal;
  transform: rotate(180deg);
  writing-mode: vertical-rl;
}
.failed,
.empty {
  background: var(--fail);
  color: var(--back);
}
.empty {
  background: var(--warn);
}
.explained {
  color: var(--quiet);
}
`
