/** A table of facts as CSV (RFC 4180), for spreadsheets. */

/** Text that a spreadsheet would take for a formula is told that it is text. */
const formula = /^[=+\-@\t\r]/;

function field(text: string): string {
  const clean = text.replace(/\s+/g, ' ').trim();
  const safe = formula.test(clean) ? `'${clean}` : clean;
  return /[",\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const inline = new Set(['a', 'bdi', 'code', 'em', 'span', 'strong', 'time']);

/** Words of a cell with a space around blocks, so that lists and details do not run together. */
function words(cell: Element): string {
  const parts: string[] = [];
  const visit = (node: Node) => {
    if (node instanceof Text) parts.push(node.data);
    else if (node instanceof Element) {
      const apart = node.hasAttribute('data-part') || !inline.has(node.localName);
      if (apart) parts.push(' ');
      node.childNodes.forEach(visit);
      if (apart) parts.push(' ');
    }
  };
  visit(cell);
  return parts.join('');
}

/** All tables below `root`: their headers, and each row with the heading of its group in front where there are groups. */
export function toCsv(root: Element): string {
  const lines: string[][] = [];
  for (const table of root.querySelectorAll('table')) {
    if (lines.length > 0) lines.push([]);
    const grouped = table.querySelector('th[scope=rowgroup]') !== null;
    const header = [...table.querySelectorAll('thead th')].map(words);
    lines.push(grouped ? ['', ...header] : header);
    let group = '';
    for (const row of table.querySelectorAll('tbody tr')) {
      const heading = row.querySelector(':scope > th[scope=rowgroup]');
      if (heading) group = words(heading);
      else {
        const cells = [...row.children].map((cell) => (cell.hasAttribute('data-empty') ? '' : words(cell)));
        lines.push(grouped ? [group, ...cells] : cells);
      }
    }
  }
  return lines.map((cells) => cells.map(field).join(',')).join('\r\n');
}

/** Offers `csv` as a file. The byte order mark tells spreadsheets that it is UTF-8, without which Hangul is garbled. */
export function downloadCsv(csv: string, name: string): void {
  const url = URL.createObjectURL(new Blob(['\ufeff', csv, '\r\n'], {type: 'text/csv;charset=utf-8'}));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the blob in its own time.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
