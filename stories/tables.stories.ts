import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, waitFor} from 'storybook/test';
import {minimal, samples} from './policies.js';

const meta: Meta = {title: 'Elements/tables', component: 'retention-table'};

export default meta;

const table = (root: HTMLElement) =>
  waitFor(() => expect(root.querySelector('article')).not.toBeNull(), {timeout: 5000});

/** Retention periods by law, internal rule and consent. */
export const Retention: StoryObj = {
  render: () => html`<retention-table .policy=${samples.academy}></retention-table>`,
  play: ({canvasElement}) => table(canvasElement),
};

/** On a narrow screen each row becomes a labelled card. */
export const RetentionNarrow: StoryObj = {
  render: () =>
    html`<div class="narrow">
      <retention-table .policy=${samples['video-shop']}></retention-table>
    </div>`,
  play: ({canvasElement}) => table(canvasElement),
};

/** Processors and recipients, each in a table of its own. */
export const ProcessorsAndRecipients: StoryObj = {
  render: () => html`<processor-list .policy=${samples.academy}></processor-list>`,
  play: ({canvasElement}) => table(canvasElement),
};

/** A policy that names nobody says so. */
export const NoProcessors: StoryObj = {
  render: () => html`<processor-list .policy=${minimal}></processor-list>`,
  play: ({canvasElement}) => table(canvasElement),
};

/** Tables inside a policy use its document. */
export const InsideAPolicy: StoryObj = {
  render: () =>
    html`<privacy-policy article="none" .policy=${samples['motion-capture']}>
      <retention-table></retention-table>
      <processor-list kind="processors"></processor-list>
    </privacy-policy>`,
  play: ({canvasElement}) => table(canvasElement),
};
