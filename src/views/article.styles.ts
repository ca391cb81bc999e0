/** The article's style sheet: one sheet for all that the elements draw in the light DOM, themable by `--privacy-*`. */

/**
 * Selectors have the weight of one attribute: more than the element selectors of resets and themes, less than a class of the site's own
 * inside a rule for the element. Fonts and colours are the site's; lines and tints are mixed from its text colour.
 */
export const articleStyles = `
[data-policy] {
  --_line: var(--privacy-line-color, color-mix(in srgb, currentcolor 16%, transparent));
  --_tint: var(--privacy-tint, color-mix(in srgb, currentcolor 4%, transparent));
  --_quiet: var(--privacy-quiet-color, color-mix(in srgb, currentcolor 78%, transparent));
  --_radius: var(--privacy-radius, .5rem);
  --_measure: var(--privacy-measure, 42em);
  --_top: var(--privacy-scroll-offset, 1rem);
  display: block;
  container: privacy / inline-size;
  line-height: var(--privacy-line-height, 1.75);
  word-break: keep-all;
  overflow-wrap: anywhere;
  text-align: start;

  &:lang(ja), &:lang(zh) { word-break: normal; line-break: strict; }
  &:lang(en), &:lang(de), &:lang(fr), &:lang(es), &:lang(vi) {
    --_measure: var(--privacy-measure, 40rem);
    line-height: var(--privacy-line-height, 1.65);
    hyphens: manual;
  }
  :where(h1, h2, h3, h4, h5, h6) {
    position: static; float: none; display: block;
    margin: 2em 0 .6em; padding: 0; border: 0; background: none;
    font-family: var(--privacy-heading-font, inherit); font-weight: 700; line-height: 1.35; letter-spacing: -.01em;
    color: inherit; text-align: start; text-wrap: balance;
    scroll-margin-block-start: var(--_top);
  }
  > header > :where(h1, h2, h3, h4, h5, h6) { margin-block: 0 .5rem; font-size: clamp(1.6rem, 1.2rem + 2cqi, 2.25rem); letter-spacing: -.02em; }
  [data-part=sections] > section > :where(h2, h3, h4, h5, h6) { margin-block: 0 .75em; font-size: 1.35em; }
  section section > :where(h3, h4, h5, h6) { margin-block: 1.75em .4em; font-size: 1.1em; }
  section section section > :where(h4, h5, h6) { font-size: 1em; }
  :where(p, ul, ol, dl, blockquote, figure, pre, address, aside) { margin: 0 0 1em; padding: 0; font-size: inherit; line-height: inherit; color: inherit; font-style: normal; max-inline-size: var(--_measure); }
  :where(ul, ol) { padding-inline-start: 1.5em; }
  :where(ul) { list-style: disc outside; }
  :where(ol) { list-style-position: outside; }
  :where(ul[data-part=plain], ul[role=list], ol[role=list]) { list-style: none; padding-inline-start: 0; }
  :where(li) { margin: .25em 0; padding: 0; display: list-item; }
  :where(li) > :where(ul, ol) { margin-block: .25em 0; }
  :where(li::marker) { color: var(--_quiet); }
  :where(strong) { font-weight: 700; }
  :where(code) { font-size: .92em; overflow-wrap: anywhere; font-family: ui-monospace, monospace; color: inherit; background: none; padding: 0; }
  :where(pre) { overflow-x: auto; white-space: pre-wrap; }
  :where(blockquote, aside) { padding: .75em 1.25em; border: 0; border-inline-start: 3px solid var(--_line); background: var(--_tint); border-radius: 0 var(--_radius) var(--_radius) 0; }
  :where(hr) { margin: 2em 0; border: 0; border-block-start: 1px solid var(--_line); }
  :where(a) { text-decoration: underline; text-decoration-thickness: from-font; text-underline-offset: .2em; overflow-wrap: anywhere; }
  :where(a:focus-visible, summary:focus-visible) { outline: 2px solid currentcolor; outline-offset: 2px; border-radius: 2px; }

  [data-part=anchor] { color: inherit; text-decoration: none; }
  [data-part=anchor]:hover { text-decoration: underline; text-decoration-thickness: .06em; }
  [data-part=anchor]:hover::after { content: " #"; content: " #" / ""; font-weight: 400; color: var(--_quiet); }

  > header { display: block; position: static; margin: 0; padding: 0; background: none; border: 0; }
  [data-part=controller] { color: var(--_quiet); margin-block-end: .75rem; }
  [data-part=dates] { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; margin-block-end: 1.75rem; font-size: .925em; }
  [data-part=dates] > div { display: flex; gap: .5em; }
  [data-part=dates] :where(dt) { font-weight: 400; color: var(--_quiet); }
  [data-part=dates] :where(dd) { margin: 0; }

  [data-part=labels] { margin: 0 0 2rem; }
  [data-part=labels] > ul { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 15.5rem), 1fr)); gap: .75rem; max-inline-size: none; margin: 0; }
  [data-part=labels] :where(li) { display: grid; margin: 0; }
  [data-part=labels] :where(a, li > :not(a)) { display: block; }
  [data-part=labels] :where(a) { padding: .9rem 1.1rem 1rem; border: 1px solid var(--_line); border-radius: var(--_radius); background: var(--_tint); color: inherit; text-decoration: none; line-height: 1.55; }
  [data-part=labels] :where(a:hover) { background: color-mix(in srgb, currentcolor 8%, transparent); }
  [data-part=labels] :where(strong) { display: block; margin-block-end: .2rem; font-size: .95em; }
  [data-part=labels] :where(:not(span) > span) { font-size: .925em; color: var(--_quiet); }

  [data-part=contents] { display: block; margin: 0 0 2rem; padding: 0; position: static; inline-size: auto; background: none; border: 0; float: none; line-height: 1.5; }
  [data-part=contents] :where(details) { border: 1px solid var(--_line); border-radius: var(--_radius); padding: 0 1.1rem; margin: 0; }
  [data-part=contents] :where(summary) { padding: .75rem 0; margin: 0; font-weight: 700; cursor: pointer; list-style-position: inside; }
  [data-part=contents] :where(ol) { margin: 0; max-inline-size: none; }
  [data-part=contents] :where(details > ol) { padding-block-end: .75rem; }
  [data-part=contents] :where(ol ol) { padding-inline-start: 1rem; }
  [data-part=contents] :where(li) { display: block; margin: 0; }
  [data-part=contents] :where(a) { display: block; padding: .35rem .6rem; margin-inline: -.6rem; color: inherit; text-decoration: none; border-radius: calc(var(--_radius) / 1.5); min-block-size: 1.5rem; }
  [data-part=contents] :where(a:hover) { background: var(--_tint); text-decoration: underline; }
  [data-part=contents] :where(a[aria-current]) { font-weight: 700; background: color-mix(in srgb, currentcolor 7%, transparent); }

  [data-part=sections] { display: block; min-inline-size: 0; }
  :where(section) { position: static; float: none; display: block; margin: 0; padding: 0; background: none; border: 0; scroll-margin-block-start: var(--_top); }
  [data-part=sections] > section { padding-block: 2rem 1rem; border-block-start: 1px solid var(--_line); }
  [data-part=sections] > section:first-child { border: 0; padding-block-start: 0; }
  [data-part=sections] > section > :where(details) > :where(summary) { padding-block: .35rem; cursor: pointer; list-style-position: outside; margin-inline-start: 1.1em; }
  [data-part=sections] > section > :where(details) > :where(summary) :where(h2, h3, h4, h5, h6) { display: inline; margin: 0; font-size: 1.35em; }
  [data-part=sections] > section > :where(details[open]) > :where(summary) { margin-block-end: 1rem; }
  [data-part=sections] > section:has(> details) { padding-block: .6rem; }
  [data-part] [data-filtered] { display: none; }

  :where([id]) { scroll-margin-block-start: var(--_top); }
  :where(tr:target, [data-part=card]:target, dl > div:target) { background: color-mix(in srgb, currentcolor 8%, transparent); }

  :where(dl:not([data-part=dates]) > div) { margin: 0; padding-block: .6em; border-block-start: 1px solid var(--_line); }
  :where(dl:not([data-part=dates]) > div:first-child) { border: 0; }
  :where(dt) { font-weight: 700; margin: 0; }
  :where(dd) { margin: 0; padding: 0; }
  :where(dd > p) { margin-block-end: .25em; }
  :where(a[href^='tel:']) { white-space: nowrap; }
  :where(dd > :last-child, li > p:last-child, td > :last-child, aside > :last-child) { margin-block-end: 0; }
  [data-part=detail] { display: block; font-size: .9em; color: var(--_quiet); font-weight: 400; margin-block: .15em 0; }
  [data-part=tag] { display: inline-block; padding: 0 .5em; border: 1px solid var(--_line); border-radius: 1em; font-size: .82em; line-height: 1.6; white-space: nowrap; }

  [data-part=cards] { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 18rem), 1fr)); gap: .75rem; margin-block-end: 1em; }
  [data-part=card] { border: 1px solid var(--_line); border-radius: var(--_radius); padding: 1rem 1.2rem; }
  [data-part=card] :where(p) { margin-block-end: .4em; }
  [data-part=card] :where(dl) { margin: 0; }
  [data-part=card] :where(dl > div) { display: grid; grid-template-columns: 5.5em minmax(0, 1fr); gap: 1em; padding-block: .3em; border: 0; }
  [data-part=card] :where(dt) { font-weight: 400; color: var(--_quiet); font-size: .925em; }

  :where(table) { display: table; position: static; float: none; inline-size: 100%; max-inline-size: none; margin: 0 0 1.5em; padding: 0; border-collapse: collapse; border-spacing: 0; border: 0; background: none; font-size: .95em; line-height: 1.6; table-layout: auto; color: inherit; }
  :where(caption) { display: table-caption; caption-side: top; padding: 0 0 .6em; text-align: start; font-weight: 700; font-size: 1em; color: inherit; }
  :where(thead) { display: table-header-group; }
  :where(tbody) { display: table-row-group; }
  :where(tr) { display: table-row; background: none; border: 0; }
  :where(th, td) { display: table-cell; padding: .7em .9em; border: 0; border-block-end: 1px solid var(--_line); vertical-align: top; text-align: start; background: none; min-inline-size: 6em; overflow-wrap: break-word; font-size: inherit; color: inherit; }
  :where(tbody th[scope=row]) { min-inline-size: 9.5em; }
  :where(th) { font-weight: 600; }
  :where(thead th) { border-block-end: 2px solid color-mix(in srgb, currentcolor 40%, transparent); font-size: .925em; color: var(--_quiet); }
  :where(th[scope=rowgroup]) { padding-block: 1.4em .5em; font-weight: 700; }
  :where(td dl, td ul, th ul) { margin: 0; }
  :where(td dl > div) { padding-block: .35em; }
  :where(td dl > div:first-child) { padding-block-start: 0; }
  :where(td li:first-child, th li:first-child) { margin-block-start: 0; }
  :where(td dt) { font-size: .9em; color: var(--_quiet); font-weight: 600; }
  :where(td details) { margin-block-start: .35em; }
  :where(td summary) { cursor: pointer; text-decoration: underline; text-underline-offset: .2em; min-block-size: 1.5rem; }
  [data-part=scroll] { overflow-x: auto; margin-block-end: 1.5em; }
  [data-part=scroll] > :where(table) { margin: 0; }
  [data-part=empty] { color: var(--_quiet); }
  [data-part=translation] { max-inline-size: var(--_measure); margin-block-end: 1rem; color: var(--_quiet); }
  [data-part=fallback]::before { content: attr(data-label); display: inline-block; margin-block-end: .3em; padding: 0 .5em; border: 1px solid var(--_line); border-radius: 1em; font-size: .82em; line-height: 1.6; color: var(--_quiet); }

  @container privacy (inline-size < 40rem) {
    :where(table[data-part=facts], table[data-part=facts] > :where(caption, tbody), table[data-part=facts] > tbody > tr, table[data-part=facts] > tbody > tr > :where(th, td)) { display: block; }
    :where(table[data-part=facts] > thead) { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
    :where(table[data-part=facts] > tbody > tr) { margin-block-end: .75rem; padding: .5rem 1rem; border: 1px solid var(--_line); border-radius: var(--_radius); }
    :where(table[data-part=facts] > tbody > tr:has(> th[scope=rowgroup])) { border: 0; padding: .75rem 0 0; margin: 0 0 .5rem; }
    :where(table[data-part=facts] > tbody > tr > :where(th, td)) { padding: .5em 0; }
    :where(table[data-part=facts] > tbody > tr > th) { font-size: 1.05em; min-inline-size: 0; overflow-wrap: anywhere; }
    :where(table[data-part=facts] > tbody > tr > :last-child) { border: 0; }
    :where(table[data-part=facts] > tbody > tr > td[data-empty]) { display: none; }
    :where(table[data-part=facts] > tbody > tr > td)::before { content: attr(data-label); content: attr(data-label) / ""; display: block; font-size: .85em; font-weight: 600; color: var(--_quiet); }
  }

  @container privacy (inline-size >= 64rem) {
    &:has(> [data-part=contents]) > [data-part=sections] { margin-inline-start: 19rem; }
    > [data-part=contents] { float: inline-start; position: sticky; inset-block-start: var(--_top); inline-size: 16.5rem; max-block-size: calc(100vh - 2 * var(--_top)); overflow-y: auto; font-size: .925em; scrollbar-width: thin; }
    [data-part=contents] :where(details) { border: 0; padding: 0 .75rem 0 .6rem; }
    [data-part=contents] :where(summary) { padding-block-start: 0; }
  }

  @media (prefers-contrast: more) { --_line: currentcolor; --_quiet: currentcolor; }
  @media (forced-colors: active) { --_line: CanvasText; --_quiet: CanvasText; [data-part=contents] :where(a[aria-current]) { outline: 1px solid; } }
  @media print {
    --_line: #999; font-size: 10.5pt; line-height: 1.5;
    :where(h1, h2, h3, h4, h5, h6, caption, th[scope=rowgroup]) { break-after: avoid; }
    :where(tr, li, [data-part=card]) { break-inside: avoid; }
    :where(thead) { display: table-header-group; }
    [data-part=contents] :where(details > ol) { columns: 2; column-gap: 2em; }
    :where(details)::details-content { content-visibility: visible; block-size: auto; }
    :where(section a[href^=http])::after { content: " (" attr(href) ")"; font-size: .85em; }
  }
}
::highlight(privacy-hit) { background-color: #ffe066; color: #000; }
::highlight(privacy-hit-current) { background-color: #ff922b; color: #000; }
`;
