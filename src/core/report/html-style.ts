/** The look of the page: the reader's own light or dark, and paper. Contrasts are at least 4.5 to 1 (WCAG 2.1 AA). */
export const htmlStyle = `:root {
  color-scheme: light dark;
  --text: #1b1b1f; --quiet: #55575f; --ground: #fff; --line: #d5d7de; --mark: #ffe9a8;
  --error: #b3151b; --warning: #7a4d00; --info: #0b5cab; --good: #10682f;
}
@media (prefers-color-scheme: dark) {
  :root {
    --text: #ececf1; --quiet: #b3b5bf; --ground: #1b1b1f; --line: #43454f; --mark: #5a4700;
    --error: #ff9a94; --warning: #f3bd5b; --info: #8fc2ff; --good: #7fd69b;
  }
}
* { box-sizing: border-box; }
body { margin: 0; padding: 2rem 1.25rem; font: 1rem/1.5 system-ui, sans-serif; color: var(--text); background: var(--ground); }
main, body > footer { max-width: 60rem; margin: 0 auto; }
h1 { font-size: 1.6rem; margin: 0 0 0.25rem; }
h2 { font-size: 1.2rem; margin: 2.5rem 0 0.25rem; padding-top: 1rem; border-top: 1px solid var(--line); overflow-wrap: anywhere; }
h3 { font-size: 1rem; margin: 1.25rem 0 0.25rem; }
p { margin: 0 0 0.35rem; }
a { color: var(--info); }
table { width: 100%; border-collapse: collapse; margin: 1rem 0; }
th, td { text-align: left; vertical-align: top; padding: 0.4rem 0.6rem; border-bottom: 1px solid var(--line); }
th[scope="row"] { font-weight: 400; overflow-wrap: anywhere; }
thead th::first-letter { text-transform: uppercase; }
.count { text-align: right; font-variant-numeric: tabular-nums; }
thead th:nth-child(n + 3) { text-align: right; }
.verdict { font-weight: 600; white-space: nowrap; }
.ready, .readyWithWaivers, .accepted { color: var(--good); }
.notReady, .unreadable { color: var(--error); }
.couldNotTell { color: var(--warning); }
.summary, .why, blockquote footer, body > footer { color: var(--quiet); }
.findings { list-style: none; margin: 0; padding: 0; }
.findings > li { padding: 0.5rem 0 0.5rem 0.8rem; margin: 0.5rem 0; border-left: 4px solid var(--line); break-inside: avoid; }
.findings > .error { border-color: var(--error); }
.findings > .warning { border-color: var(--warning); }
.findings > .info { border-color: var(--info); }
.what { font-weight: 600; }
.label { font-weight: 700; }
.error .label { color: var(--error); }
.warning .label { color: var(--warning); }
.info .label { color: var(--info); }
blockquote { margin: 0.35rem 0; padding-left: 0.8rem; border-left: 1px solid var(--line); overflow-wrap: anywhere; }
blockquote footer { font-size: 0.875rem; }
mark { background: var(--mark); color: inherit; text-decoration: underline; }
@media print {
  :root { --text: #000; --quiet: #333; --ground: #fff; --line: #999; --mark: #eee; }
  body { padding: 0; font-size: 10pt; }
  h2, h3 { break-after: avoid; }
  a { color: inherit; text-decoration: none; }
}
`;
