/** Where the values of a JSON text stand, so that reports can name lines; and where a text stops being JSON. */

import {pointerTo} from '../model/issue.js';

/** A place in a text as editors count it: both from 1, columns in UTF-16 code units. */
export interface LinePlace {
  line: number;
  column: number;
}

interface Open {
  pointer: string;
  /** Number of the entry in a list; undefined in an object. */
  index: number | undefined;
}

const space = /[ \t\n\r]*/y;
const string = /"[^"\\\t\n\r]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\t\n\r]*)*"/y;
const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** Places are looked for when the first one is asked for; most files need none. */
export class JsonPlaces {
  readonly #text: string;
  readonly #starts = new Map<string, number>();
  #scanned = false;
  #error: number | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  /** Offset of the first character that JSON does not allow there; undefined where the text is JSON. */
  get error(): number | undefined {
    if (!this.#scanned) this.#error = this.#scan();
    this.#scanned = true;
    return this.#error;
  }

  /** The place of a value, or of the nearest value around it where it is written in another form. */
  placeOf(pointer: string): LinePlace {
    let known = this.error === undefined ? pointer : '';
    while (known !== '' && !this.#starts.has(known)) known = known.slice(0, known.lastIndexOf('/'));
    return lineAndColumn(this.#text, this.#starts.get(known) ?? 0);
  }

  /** Walks the text without recursion, because a hostile one may be nested without end. */
  #scan(): number | undefined {
    const text = this.#text;
    const open: Open[] = [];
    let at = 0;
    const skip = (pattern: RegExp): boolean => {
      pattern.lastIndex = at;
      const matched = pattern.test(text);
      if (matched) at = pattern.lastIndex;
      return matched;
    };
    const take = (sign: string): boolean => {
      skip(space);
      if (text[at] !== sign) return false;
      at++;
      return true;
    };
    /** Reads a name and its colon, and begins the value behind them. */
    const enter = (around: Open): string | undefined => {
      skip(space);
      if (around.index !== undefined) return pointerTo(around.pointer, around.index++);
      const start = at;
      if (!skip(string)) return undefined;
      const name = JSON.parse(text.slice(start, at)) as string;
      return take(':') ? pointerTo(around.pointer, name) : undefined;
    };

    for (let pointer: string | undefined = ''; pointer !== undefined;) {
      skip(space);
      this.#starts.set(pointer, at);
      const sign = text[at];
      if (sign === '{' || sign === '[') {
        at++;
        open.push({pointer, index: sign === '[' ? 0 : undefined});
        if (!take(sign === '[' ? ']' : '}')) {
          pointer = enter(open.at(-1)!);
          if (pointer === undefined) return at;
          continue;
        }
        open.pop();
      } else if (!skip(string) && !skip(scalar)) return at;
      // A value has ended: so may lists and objects around it.
      pointer = undefined;
      while (open.length > 0 && pointer === undefined) {
        const around = open.at(-1)!;
        if (take(',')) {
          pointer = enter(around);
          if (pointer === undefined) return at;
        } else if (take(around.index === undefined ? '}' : ']')) open.pop();
        else return at;
      }
    }
    skip(space);
    return at < text.length ? at : undefined;
  }
}

export function lineAndColumn(text: string, offset: number): LinePlace {
  let line = 1;
  let start = 0;
  for (let end = text.indexOf('\n'); end >= 0 && end < offset; end = text.indexOf('\n', end + 1)) {
    line++;
    start = end + 1;
  }
  return {line, column: offset - start + 1};
}
