import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, waitFor} from 'storybook/test';
import {samples} from './policies.js';

interface Args {
  position: 'bottom' | 'top' | 'corner' | 'inline' | 'modal';
  mode: 'opt-in' | 'opt-out' | 'notice';
}

/** Each story forgets the decision of the one before. */
const notice = ({position, mode}: Args) =>
  html`<cookie-notice
      storage="memory"
      cookie-name=${`story-${position}-${mode}`}
      position=${position}
      mode=${mode}
      .policy=${samples.academy}
    ></cookie-notice>
    <main>
      <h1>나루노트</h1>
      <p>쿠키 알림은 글을 쓰거나 읽는 일을 막지 않습니다.</p>
      <button type="button" data-consent-open>쿠키 설정</button>
    </main>`;

const meta: Meta<Args> = {
  title: 'Elements/cookie-notice',
  component: 'cookie-notice',
  args: {position: 'bottom', mode: 'opt-in'},
  argTypes: {
    position: {control: 'select', options: ['bottom', 'top', 'corner', 'inline', 'modal']},
    mode: {control: 'select', options: ['opt-in', 'opt-out', 'notice']},
  },
  render: notice,
  play: ({canvasElement}) =>
    waitFor(
      () =>
        expect(canvasElement.querySelector('cookie-notice')!.shadowRoot!.querySelector('[part=notice]')).not.toBeNull(),
      {timeout: 5000},
    ),
};

export default meta;
type Story = StoryObj<Args>;

export const Bottom: Story = {};
export const Top: Story = {args: {position: 'top'}};
export const Corner: Story = {args: {position: 'corner'}};
export const Inline: Story = {args: {position: 'inline'}};

/** Blocks the page until it is answered; only on request. */
export const Modal: Story = {args: {position: 'modal'}};

/** Optional services are on until they are refused. */
export const OptOut: Story = {args: {mode: 'opt-out'}};

/** Informs and offers refusal, as Korean law asks (PIPA Art. 30(1)7). */
export const Notice: Story = {args: {mode: 'notice'}};

/** The second layer, opened from a button of the page. */
export const Preferences: Story = {
  play: async ({canvasElement}) => {
    await waitFor(
      () =>
        expect(canvasElement.querySelector('cookie-notice')!.shadowRoot!.querySelector('[part=notice]')).not.toBeNull(),
      {timeout: 5000},
    );
    canvasElement.querySelector<HTMLElement>('[data-consent-open]')!.click();
    await waitFor(
      () =>
        expect([...document.body.children].some((child) => child.shadowRoot?.querySelector('dialog[open]'))).toBe(true),
      {timeout: 5000},
    );
  },
};
