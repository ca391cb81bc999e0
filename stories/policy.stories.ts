import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, waitFor} from 'storybook/test';
import type {PolicyInput} from '../src/model/document/policy.js';
import {long, minimal, samples} from './policies.js';

interface Args {
  policy?: PolicyInput;
  src?: string;
  headingLevel?: number;
}

const meta: Meta<Args> = {
  title: 'Elements/privacy-policy',
  component: 'privacy-policy',
  args: {headingLevel: 1},
  argTypes: {policy: {control: 'object'}},
  render: ({policy, src, headingLevel}) =>
    html`<privacy-policy .policy=${policy} .src=${src} .headingLevel=${headingLevel ?? 1}>
      <p>이 글은 처리방침이 오기 전까지 보이는 글입니다.</p>
    </privacy-policy>`,
};

export default meta;
type Story = StoryObj<Args>;

const article = (root: HTMLElement) =>
  waitFor(() => expect(root.querySelector('article section')).not.toBeNull(), {timeout: 5000});

/** Change the document in the controls and watch the policy follow. */
export const Playground: Story = {args: {policy: minimal}, play: ({canvasElement}) => article(canvasElement)};

/** An art academy's platform: children's data, an AI analysis, twelve processors. */
export const Academy: Story = {args: {policy: samples.academy}, play: ({canvasElement}) => article(canvasElement)};

/** A portfolio site for artists. */
export const ArtistPortfolio: Story = {
  args: {policy: samples['artist-portfolio']},
  play: ({canvasElement}) => article(canvasElement),
};

/** A shop that sends films by post. */
export const VideoShop: Story = {
  args: {policy: samples['video-shop']},
  play: ({canvasElement}) => article(canvasElement),
};

/** Motion capture from videos, with processors abroad. */
export const MotionCapture: Story = {
  args: {policy: samples['motion-capture']},
  play: ({canvasElement}) => article(canvasElement),
};

/** Job matching by machine, with automated decisions explained. */
export const JobMatching: Story = {
  args: {policy: samples['job-matching']},
  play: ({canvasElement}) => article(canvasElement),
};

/** Two hundred sections: the first screen is there at once, the rest follows in slices. */
export const Long: Story = {args: {policy: long(200)}, play: ({canvasElement}) => article(canvasElement)};

/** Only facts, no text: the views make the document. */
export const FactsOnly: Story = {
  args: {policy: {...minimal, sections: []}},
  play: ({canvasElement}) => article(canvasElement),
};

/** The policy's file is not there: the fallback stays, and a sentence says what happened. */
export const Failed: Story = {
  args: {src: './policies/missing.json'},
  play: ({canvasElement}) =>
    waitFor(
      () => expect(canvasElement.querySelector('privacy-policy')!.shadowRoot!.querySelector('button')).not.toBeNull(),
      {timeout: 5000},
    ),
};

/** Right-to-left text around, with names and addresses kept readable. */
export const RightToLeft: Story = {
  render: () =>
    html`<div dir="rtl" lang="en"><privacy-policy .policy=${minimal} .headingLevel=${1}></privacy-policy></div>`,
  play: ({canvasElement}) => article(canvasElement),
};
