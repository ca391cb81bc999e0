/** What a policy needs to be drawn beyond the views: most need neither the Markdown parser nor an HTML sanitiser. */

import type {Section, ViewName} from '../model/document/blocks.js';
import type {LocalizedText} from '../model/document/values.js';
import {isPlain} from '../markdown/plain-text.js';
import {hasFacts} from '../model/outline.js';
import type {Policy} from '../model/document/policy.js';

export interface Needs {
  markdown: boolean;
  html: boolean;
  specialViews: boolean;
}

/** Views of matters that few controllers have to explain. */
const special: readonly ViewName[] = [
  'additional-uses',
  'direct-collection',
  'sensitive-exposure',
  'video-devices',
  'location',
  'ai-development',
  'business-transfer',
  'personal-info-files',
  'us-privacy',
];

const strings = (text: LocalizedText): string[] => (typeof text === 'string' ? [text] : Object.values(text ?? {}));

/** Looks through all text once; stops as soon as everything is needed. */
export function needsOf(policy: Policy): Needs {
  const needs: Needs = {markdown: false, html: false, specialViews: special.some((view) => hasFacts(policy, view))};
  const visitBlocks = (blocks: unknown, depth: number) => {
    if (!Array.isArray(blocks) || depth > 50) return;
    for (const block of blocks as Partial<Record<string, unknown>>[]) {
      if (typeof block !== 'object' || block === null) continue;
      if (block.type === 'html') needs.html = true;
      else if (block.type === 'markdown')
        needs.markdown ||= !strings(block.text as LocalizedText).every((text) => isPlain(String(text)));
      for (const inner of [block.blocks, block.fallback]) visitBlocks(inner, depth + 1);
      for (const entries of [block.items, block.entries, Array.isArray(block.rows) ? block.rows.flat() : undefined]) {
        if (Array.isArray(entries))
          for (const entry of entries as {blocks?: unknown}[]) visitBlocks(entry?.blocks, depth + 1);
      }
    }
  };
  const visitSections = (sections: readonly Section[]) => {
    for (const section of sections) {
      visitBlocks(section.blocks, 0);
      visitSections(section.sections);
    }
  };
  visitBlocks(policy.summary, 0);
  visitSections(policy.sections);
  return needs;
}
