import type { Inlined } from './page.js';

/**
 * What a page looks like. Nothing is said by colour alone; text has a contrast of 4.5 : 1 or more on light and dark paper; below
 * 320 pixels only what cannot be narrower moves sideways, within its frame. On paper all that is folded up is there.
 */
export const STYLE: Inlined = {
  hash: 'sha256-cDbt35tQ2ScgmmSM08f30xb2onfeYr+/qUE/+jZ6s1M=',
  text: `
:root {
  color-scheme: light dark;
  --ink: #1c1d1f; --paper: #ffffff; --soft: #f2f4f7; --rule: #c6cbd2; --link: #0b559f; --mark: #fff3c4;
  --good: #1a6b34; --fair: #33597f; --weak: #8a4a00; --bad: #a51329; --quiet: #565b63;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --ink: #e8e9eb; --paper: #15171a; --soft: #22262b; --rule: #4a5059; --link: #8fbdf7; --mark: #4a3f10;
    --good: #7fd396; --fair: #a5c6ea; --weak: #f2b766; --bad: #ff9d9d; --quiet: #adb2ba;
  }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; }
body {
  margin: 0; color: var(--ink); background: var(--paper); overflow-wrap: break-word;
  font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", "DejaVu Sans", sans-serif;
}
.page { max-width: 82rem; margin: 0 auto; padding: 1rem; }
main:focus { outline: none; }
article + article { margin-top: 3rem; border-top: 3px solid var(--rule); }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; margin: 1.6em 0 .6em; text-wrap: balance; }
h1 { font-size: clamp(1.45rem, 5.5vw, 1.8rem); margin-top: .5em; }
h2 { font-size: 1.4rem; padding-top: .7em; border-top: 1px solid var(--rule); }
h3 { font-size: 1.15rem; }
h4, h5, h6 { font-size: 1rem; }
p, li { max-width: 46rem; }
p { margin: .7em 0; }
ul, ol { margin: .7em 0; padding-left: 1.6em; }
li { margin: .3em 0; }
li > ul { margin: .2em 0; }
.menu { columns: 2 18rem; column-gap: 2rem; max-width: 46rem; }
.menu > li { margin: 0; padding: .15em 0; break-inside: avoid; }
a { color: var(--link); text-underline-offset: .15em; }
code { font: .9em/1.4 ui-monospace, "SFMono-Regular", Consolas, "Liberation Mono", "DejaVu Sans Mono", monospace; overflow-wrap: anywhere; }
a, strong, em, code, span { unicode-bidi: isolate; }
.good { color: var(--good); }
.fair { color: var(--fair); }
.weak { color: var(--weak); }
.bad { color: var(--bad); font-weight: 600; }
.quiet { color: var(--quiet); }
[id] { scroll-margin-top: .5rem; }
.within { scroll-margin-top: 3.5rem; }
li:target, td:target, th:target { background: var(--mark); }
.within:target { border-left: .25rem solid var(--link); padding-left: .6rem; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.skip { position: absolute; left: -100vw; top: 0; padding: .6rem 1rem; background: var(--paper); z-index: 1; }
.skip:focus { left: 0; }
.wide { overflow-x: auto; margin: 1em 0; max-width: 100%; }
table { border-collapse: collapse; font-size: .94rem; }
th, td { padding: .35rem .6rem; text-align: left; vertical-align: top; border-bottom: 1px solid var(--rule); }
thead th { background: var(--soft); border-bottom-width: 2px; vertical-align: bottom; }
tbody th { font-weight: inherit; }
.form { width: 100%; }
.form th, .form td { border: 1px solid var(--rule); }
.form td { height: 2.2rem; }
.form .words { width: 24%; }
.lines { table-layout: fixed; }
.lines .words { width: auto; }
.form .tick { width: 3.5rem; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
.in1 { padding-left: 1.9rem; } .in2 { padding-left: 3.2rem; } .in3 { padding-left: 4.5rem; } .in4 { padding-left: 5.8rem; }
.in5 { padding-left: 7.1rem; } .in6 { padding-left: 8.4rem; } .in7 { padding-left: 9.7rem; } .in8 { padding-left: 11rem; }
pre { margin: 0; padding: .8rem 1rem; background: var(--soft); font: .9rem/1.4 ui-monospace, "SFMono-Regular", Consolas, "Liberation Mono", "DejaVu Sans Mono", monospace; width: max-content; min-width: 100%; }
svg { display: block; height: auto; }
label { display: inline-block; padding: .1rem 0; }
li:has(> label) { list-style: none; }
li > label { display: block; margin-left: -1.6em; padding-left: 1.6em; text-indent: -1.6em; }
input { width: 1.1em; height: 1.1em; margin: 0 .5em 0 0; vertical-align: -.15em; }
summary { cursor: pointer; padding: .25rem 0; }
summary :is(h2, h3, h4, h5, h6) { display: inline; margin: 0; }
.part { margin: .3rem 0; }
.within { margin-left: 1.1rem; }
nav summary { font-weight: 600; }
nav ol { list-style: none; padding-left: 0; margin: 0; }
nav ol ol { padding-left: 1rem; }
nav li { margin: 0; line-height: 1.35; }
nav a { display: inline-block; padding: .22rem 0; text-decoration: none; }
nav a:hover { text-decoration: underline; }
nav ol ol a { font-size: .92rem; }
@media screen {
  .page:has(nav) .contents { display: none; }
}
@media screen and (min-width: 70rem) {
  .page:has(nav) { display: grid; grid-template-columns: 17rem minmax(0, 1fr); gap: 2.5rem; }
  nav { position: sticky; top: 0; align-self: start; max-height: 100vh; overflow-y: auto; padding: 1rem 0; }
  @supports selector(::details-content) {
    nav details::details-content { content-visibility: visible; }
    nav summary { display: none; }
  }
}
@media screen and (max-width: 45rem) {
  table { font-size: .88rem; }
  th, td { padding: .3rem .4rem; }
  td:not(.number):not(:last-child) { min-width: 5rem; }
  td:last-child:not(.number) { min-width: 9rem; }
  /* A picture is seen whole; the frame that was tapped, or come to by the keyboard, shows it large. */
  .wide:not(:focus) svg { max-width: 100%; }
  .wide:has(svg) { cursor: zoom-in; }
}
@media print {
  @page { size: A4; margin: 14mm 16mm 15mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; } }
  :root { color-scheme: light; }
  body { font-size: 9pt; line-height: 1.35; }
  .page { max-width: none; padding: 0; }
  nav, .skip { display: none; }
  article + article { break-before: page; margin: 0; border: 0; }
  details::details-content { content-visibility: visible; display: block; }
  summary { list-style: none; padding: 0; }
  summary::-webkit-details-marker { display: none; }
  h1 { font-size: 15pt; margin: 0 0 2mm; } h2 { font-size: 12pt; margin: 4mm 0 1.5mm; padding-top: 2mm; }
  h3 { font-size: 10.5pt; } h4, h5, h6 { font-size: 9.5pt; }
  h3, h4, h5, h6 { margin: 3mm 0 1mm; }
  h1, h2, h3, h4, h5, h6, summary { break-after: avoid; }
  summary :is(h2, h3, h4, h5, h6) { display: block; }
  .apart { break-before: page; }
  .apart > h2 { border-top: 0; margin-top: 0; padding-top: 0; }
  section:has(> h3):has(> .wide > .lines) { break-inside: avoid; }
  .within { margin-left: 0; }
  p, ul, ol { margin: 1.2mm 0; }
  li { margin: .6mm 0; }
  p, li { max-width: none; orphans: 3; widows: 3; }
  .wide { overflow: visible; margin: 2mm 0; }
  table { font-size: 8.5pt; width: 100%; }
  th, td { padding: .8mm 1.5mm; }
  .form td { height: 8mm; }
  .form .tick { width: 12mm; }
  thead { display: table-header-group; }
  tr, pre, svg { break-inside: avoid; }
  p:has(+ .wide) { break-after: avoid; }
  li > ul { break-before: avoid; }
  svg { max-width: 100%; }
  pre { width: auto; white-space: pre-wrap; font-size: 8pt; }
  .menu { max-width: none; }
  li:target, td:target, th:target { background: none; }
  .sheet { font-size: 8.5pt; line-height: 1.3; }
  .sheet h1 { font-size: 13pt; }
  .sheet h2 { font-size: 10.5pt; margin: 2.6mm 0 .6mm; padding: 0; border: 0; }
  .sheet table { font-size: inherit; }
  .sheet .wide { margin: 1mm 0; }
  .sheet :is(p, ul, ol) { margin: .8mm 0; }
  .sheet li { margin: .3mm 0; }
}
`,
};
