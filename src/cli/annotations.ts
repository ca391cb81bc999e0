/** Annotations of GitHub Actions: one line each, which the service shows beside the code (workflow commands). */

export interface Annotation {
  severity: 'error' | 'warning' | 'info';
  file: string;
  line?: number;
  column?: number;
  title: string;
  message: string;
}

const commands = {error: 'error', warning: 'warning', info: 'notice'};

const escapeMessage = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string) => escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

export function annotation({severity, file, line, column, title, message}: Annotation): string {
  const properties = Object.entries({file, line, col: column, title})
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${commands[severity]} ${properties.join(',')}::${escapeMessage(message)}\n`;
}
