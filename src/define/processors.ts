/** Defines `<processor-list>`. */

import {ProcessorList} from '../elements/processor-list.js';
import {define} from './define.js';

define('processor-list', ProcessorList);

export {ProcessorList};

declare global {
  interface HTMLElementTagNameMap {
    'processor-list': ProcessorList;
  }
}
