/** Types of the elements for JSX in React 19: `import 'privacy-elements/jsx.js'` once in the project. */

import type {DetailedHTMLProps, HTMLAttributes} from 'react';
import type {
  ConsentChangeEvent,
  ConsentErrorEvent,
  ConsentReadyEvent,
  ConsentReceiptEvent,
  ConsentVisibilityEvent,
  CookieNotice,
  PolicyErrorEvent,
  PolicyLoadEvent,
  PrivacyPolicy,
  ProcessorList,
  RetentionTable,
} from './types/index.js';

interface PolicyEvents {
  'policy-load': PolicyLoadEvent;
  'policy-error': PolicyErrorEvent;
}

interface ConsentEvents {
  'policy-error': PolicyErrorEvent;
  'consent-ready': ConsentReadyEvent;
  'consent-change': ConsentChangeEvent;
  'consent-error': ConsentErrorEvent;
  'consent-receipt': ConsentReceiptEvent;
  'consent-show': ConsentVisibilityEvent;
  'consent-hide': ConsentVisibilityEvent;
}

type Source = 'policy' | 'src';
type Article = Source | 'headingLevel';

type ElementProps<Element extends HTMLElement, Name extends keyof Element, Events = PolicyEvents> = Omit<
  DetailedHTMLProps<HTMLAttributes<Element>, Element>,
  Name
> &
  Partial<Pick<Element, Name>> & {[Type in keyof Events as `on${Type & string}`]?: (event: Events[Type]) => void};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'privacy-policy': ElementProps<PrivacyPolicy, Article | 'sections' | 'tools'> & {article?: 'none'};
      'retention-table': ElementProps<RetentionTable, Article | 'basis' | 'group' | 'sort' | 'compact'>;
      'processor-list': ElementProps<ProcessorList, Article | 'kind'>;
      'cookie-notice': ElementProps<
        CookieNotice,
        | Source
        | 'mode'
        | 'region'
        | 'regions'
        | 'position'
        | 'storage'
        | 'cookieName'
        | 'cookieDomain'
        | 'expires'
        | 'revision'
        | 'policyHref'
        | 'consentMode'
        | 'receiptUrl'
        | 'debug',
        ConsentEvents
      >;
    }
  }
}
