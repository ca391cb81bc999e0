/** Defines `<retention-table>`. */

import {RetentionTable} from '../elements/retention-table.js';
import {define} from './define.js';

define('retention-table', RetentionTable);

export {RetentionTable};

declare global {
  interface HTMLElementTagNameMap {
    'retention-table': RetentionTable;
  }
}
