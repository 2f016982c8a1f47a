import { sectionId } from '../contract/handbook.ts';
import { splitSection } from './split-section.ts';

export type SectionProblem = {
  readonly kind: 'id' | 'title' | 'empty' | 'html' | 'picture' | 'link' | 'section' | 'note';
  /** The words that it is about, where it is about some. */
  readonly words: string;
};

/** Ids that are places of the handbook's own. */
const reserved = ['guide', 'changes', 'version'];
const link = /(!?)\[[^\]]*\]\(\s*<?([^)\s>]*)>?[^)]*\)/g;

/** What has to be mended before a section can be published. `known`: ids of all sections, itself among them. */
export function sectionProblems(
  section: { readonly id: string; readonly title: string; readonly text: string; readonly note: string },
  known: ReadonlySet<string>,
): readonly SectionProblem[] {
  const { id, title, text, note } = section;
  const prose = text.replace(/^\s{0,3}(`{3,}|~{3,})[\s\S]*?^\s{0,3}\1.*$/gm, '').replace(/`[^`]*`/g, '');
  const problems: SectionProblem[] = [];
  if (!sectionId.safeParse(id).success || reserved.includes(id)) problems.push({ kind: 'id', words: id });
  if (title.trim() === '') problems.push({ kind: 'title', words: '' });
  if (splitSection(text).every((part) => part.text === '')) problems.push({ kind: 'empty', words: '' });
  if (note.trim() === '') problems.push({ kind: 'note', words: '' });
  const [tag] = /<\/?[a-z][^<>\n]*>|<!--/i.exec(prose) ?? [];
  if (tag !== undefined && !/^<(https:|mailto:)/i.test(tag)) problems.push({ kind: 'html', words: tag });
  for (const [, picture, target = ''] of prose.matchAll(link)) {
    if (picture === '!') problems.push({ kind: 'picture', words: target });
    else if (target.startsWith('#')) {
      const [named = ''] = target.slice(1).split('/');
      if (!known.has(named)) problems.push({ kind: 'section', words: target });
    } else if (!/^(https:\/\/[^/]|mailto:[^@\s]+@)/i.test(target)) {
      problems.push({ kind: 'link', words: target });
    }
  }
  return problems;
}
