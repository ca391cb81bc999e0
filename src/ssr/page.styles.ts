/** The style sheet of a page that has nothing but a policy on it. */

export const pageStyles = `
:root { color-scheme: light dark; }
body {
  margin: 0 auto; padding: clamp(1rem, 4vw, 3rem); max-inline-size: 72rem; box-sizing: border-box;
  font-family: system-ui, -apple-system, "Apple SD Gothic Neo", "Malgun Gothic", "Noto Sans KR", sans-serif;
}
[data-part=languages] { margin: 0 0 1.5rem; font-size: .925em; text-align: end; }
[data-part=languages] a { display: inline-block; min-block-size: 1.5rem; margin-inline-start: 1em; color: inherit; }
[data-part=languages] a[aria-current] { font-weight: 700; text-decoration: none; }
@media print { body { padding: 0; max-inline-size: none; } [data-part=languages] { display: none; } }
`;
