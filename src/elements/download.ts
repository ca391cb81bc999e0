/** The button that offers an element's tables as a file for spreadsheets. */

import {html, nothing, type TemplateResult} from 'lit';
import type {PolicyArticleController} from '../controllers/policy-article-controller.js';

export function downloadButton(source: PolicyArticleController, name: string): TemplateResult | typeof nothing {
  const {article, localizer} = source;
  if (!localizer || !article?.querySelector('table')) return nothing;
  const download = async () => {
    const {downloadCsv, toCsv} = await import('./csv.js');
    downloadCsv(toCsv(article), `${name}.csv`);
  };
  return html`<p part="actions">
    <button type="button" part="download" @click=${() => void download()}>
      ${localizer.msg('Download as CSV', {id: 'table.download'})}
    </button>
  </p>`;
}
