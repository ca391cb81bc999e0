/** A stretch of text that knows, for each of its characters, where in the source it came from. */

import type {SourceSpan} from '../../model/document/blocks.js';

/** How a run of characters is set off from the rest. */
export interface Style {
  strong?: true;
  emphasis?: true;
  code?: true;
  deleted?: true;
  href?: string;
}

/** Characters that come from one place. Where `length` and `rawLength` are equal, they are the same characters. */
interface Run {
  index: number;
  length: number;
  raw: number;
  rawLength: number;
  style?: Style;
}

const blank = /\s/;

/** Immutable: every cut and every change of style gives a new one. */
export class SourceText {
  readonly text: string;
  readonly #runs: readonly Run[];

  private constructor(text: string, runs: readonly Run[]) {
    this.text = text;
    this.#runs = runs;
  }

  /** Characters `start` to `end` of the source as they are. */
  static of(source: string, start = 0, end = source.length): SourceText {
    return new SourceText(source.slice(start, end), [
      {index: 0, length: end - start, raw: start, rawLength: end - start},
    ]);
  }

  /** Text that stands for other characters of the source, as `&` does for `&amp;`. */
  static standIn(text: string, [start, end]: SourceSpan): SourceText {
    return new SourceText(text, [{index: 0, length: text.length, raw: start, rawLength: end - start}]);
  }

  /** Several stretches in the order of the source as one. */
  static join(parts: readonly SourceText[]): SourceText {
    const runs: Run[] = [];
    let index = 0;
    for (const part of parts) {
      for (const run of part.#runs) if (run.length) runs.push({...run, index: index + run.index});
      index += part.length;
    }
    // Without any characters, the place is still that of the first part.
    const place = parts.length ? parts[0]!.#runs.slice(0, 1) : [];
    return new SourceText(parts.map(({text}) => text).join(''), runs.length ? runs : place);
  }

  get length(): number {
    return this.text.length;
  }

  /** First character in the source, and the one after the last. */
  get at(): SourceSpan {
    const [first, last] = [this.#runs[0], this.#runs.at(-1)];
    return first && last ? [first.raw, last.raw + last.rawLength] : [0, 0];
  }

  slice(start: number, end = this.length): SourceText {
    const [from, to] = [Math.max(0, start), Math.min(end, this.length)];
    if (from === 0 && to === this.length) return this;
    const runs: Run[] = [];
    for (let i = this.#runAt(from); i < this.#runs.length; i++) {
      const run = this.#runs[i]!;
      if (run.index >= to && runs.length) break;
      runs.push(cut(run, from, Math.max(to, from)));
      if (run.index + run.length >= to) break;
    }
    return new SourceText(this.text.slice(from, Math.max(to, from)), runs);
  }

  trim(): SourceText {
    let [start, end] = [0, this.length];
    while (start < end && blank.test(this.text[start]!)) start++;
    while (end > start && blank.test(this.text[end - 1]!)) end--;
    return this.slice(start, end);
  }

  /** The text without the given stretches, which must be in order. */
  without(spans: readonly (readonly [start: number, end: number])[]): SourceText {
    const kept: SourceText[] = [];
    let from = 0;
    for (const [start, end] of spans) {
      kept.push(this.slice(from, start));
      from = end;
    }
    return SourceText.join([...kept, this.slice(from)]);
  }

  styled(style: Style): SourceText {
    return new SourceText(
      this.text,
      this.#runs.map((run) => ({...run, style: {...run.style, ...style}})),
    );
  }

  /** The text in pieces of one style each. */
  get pieces(): {text: string; style: Style | undefined}[] {
    return this.#runs.map(({index, length, style}) => ({text: this.text.slice(index, index + length), style}));
  }

  /** Whether all of it is set in bold. */
  get strong(): boolean {
    return this.#runs.every((run) => run.style?.strong || !this.text.slice(run.index, run.index + run.length).trim());
  }

  #runAt(index: number): number {
    let [low, high] = [0, this.#runs.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#runs[middle]!.index <= index) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

/** The part of a run between two places of its text; a stand-in for other characters cannot be cut, only left out. */
function cut(run: Run, from: number, to: number): Run {
  const start = Math.min(Math.max(from - run.index, 0), run.length);
  const end = Math.min(Math.max(to - run.index, start), run.length);
  const same = run.length === run.rawLength;
  const whole = start < end;
  return {
    ...run,
    index: Math.max(run.index - from, 0),
    length: end - start,
    raw: run.raw + (same || !whole ? Math.min(start, run.rawLength) : 0),
    rawLength: same ? end - start : whole ? run.rawLength : 0,
  };
}
