/** Types of the elements for JSX in React 19: `import 'privacy-elements/jsx.js'` once in the project. */

import type {DetailedHTMLProps, HTMLAttributes} from 'react';
import type {PolicyErrorEvent, PolicyLoadEvent, PrivacyPolicy, ProcessorList, RetentionTable} from './types/index.js';

interface PolicyEvents {
  'policy-load': PolicyLoadEvent;
  'policy-error': PolicyErrorEvent;
}

type ElementProps<Element extends HTMLElement, Name extends keyof Element, Events = PolicyEvents> = Omit<
  DetailedHTMLProps<HTMLAttributes<Element>, Element>,
  Name
> &
  Partial<Pick<Element, Name>> & {[Type in keyof Events as `on${Type & string}`]?: (event: Events[Type]) => void};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'privacy-policy': ElementProps<PrivacyPolicy, 'policy' | 'src' | 'headingLevel'> & {article?: 'none'};
      'retention-table': ElementProps<RetentionTable, 'policy' | 'src' | 'headingLevel'>;
      'processor-list': ElementProps<ProcessorList, 'policy' | 'src' | 'headingLevel' | 'kind'>;
    }
  }
}
