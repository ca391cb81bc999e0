/** Labels such as "전화 :" that nothing follows, on a line of their own or run together with others. */

import type {LintContext} from '../lint-context.js';
import type {Hit} from '../rule.js';

const labels =
  '이름|성명|성함|직위|직책|직급|소속|부서명?|담당\\s*부서|담당자|책임자|전화(?:\\s*번호)?|연락처|팩스(?:\\s*번호)?|이\\s*메일|전자\\s*우편|주소|홈페이지|상호|대표자?|업무\\s*시간|' +
  '보존\\s*(?:이유|기간|근거|항목)|위탁\\s*기간|위탁받는\\s*자|수탁\\s*(?:자|업체)|위탁하는\\s*업무(?:의)?\\s*내용|제공받는\\s*자|제공\\s*(?:항목|목적)|보유\\s*(?:및|[.·ㆍ])\\s*이용\\s*기간|관련\\s*법령|보유\\s*기간|보관\\s*기간|시행\\s*일자?|공고\\s*일자?|e-?mail|phone|tel|fax|name|address|title|department|contact';
const one = `(?:${labels})(?:\\s*\\/\\s*(?:${labels}))?`;
/** A label and its colon; whether a value follows is looked up after it. */
const label = new RegExp(String.raw`(?<![\p{L}\p{N}])(${one})\s*[:：]`, 'giu');
const nextLabel = new RegExp(String.raw`^(?:${one})\s*[:：]`, 'iu');
/** Markers of lists and headings: what they start is no value of the label before. */
const marker = /^(?:[①-⑳■□▶▷●○•◦※]|\d{1,2}[.)]|[가-하]\.|[-–o]\s|#{1,6}\s|제\s?\d+\s?조)/u;
const hiddenMail = /^\[email[\s\u00a0]*protected\]/i;

/** Whether `text` starts with a value for a label. */
const isValue = (text: string): boolean => !nextLabel.test(text) && !marker.test(text) && !hiddenMail.test(text);

export function* emptyLabels(context: LintContext): Generator<Hit> {
  const {lines} = context.text;
  for (const [index, line] of lines.entries()) {
    if (line.outside) continue;
    for (const match of line.text.matchAll(label)) {
      const end = match.index + match[0].length;
      const rest = line.text.slice(end, end + 60).trimStart();
      if (rest && isValue(rest)) continue;
      if (!rest && hasValueBelow(lines, index)) continue;
      yield {
        place: context.text.placeIn(line, match.index, match.index + match[0].length),
        values: {found: match[1]!.trim()},
      };
    }
  }
}

/** A value on the next line, in the next cell, or in the block that follows in the same section. */
function hasValueBelow(lines: LintContext['text']['lines'], index: number): boolean {
  const own = lines[index]!;
  for (let at = index + 1; at < lines.length && at <= index + 2; at++) {
    const next = lines[at]!;
    if (next.place?.section !== own.place?.section) return false;
    const text = next.text.trim();
    // A list under a label is its value, unless the list is the next row of labels.
    if (text) return isValue(text.replace(/^[-–•·o]\s+/, ''));
  }
  return false;
}
