import { type Extension, StateEffect, StateField } from '@codemirror/state';
import {
  closeHoverTooltips,
  type EditorView,
  hasHoverTooltips,
  hoverTooltip,
  showTooltip,
  type Tooltip,
} from '@codemirror/view';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { type Language, LanguageContext } from '#renderer/text/use-text.ts';
import type { Finding, Fix } from '#shared/policy/finding.ts';
import { FindingCard } from '../finding-card.tsx';
import { applyFixInEditor } from './apply-fix-in-editor.ts';
import style from './editor.module.css';
import { findingsField } from './finding-marks.ts';
import { findingsAt } from './finding-spans.ts';

/** Opens the findings at a place, as F8 does; null closes them. */
export const openFindings = StateEffect.define<number | null>();

/** Where findings are open to be read. Writing or moving on closes them. */
export const openPlace = StateField.define<number | null>({
  create: () => null,
  update: (place, { effects, docChanged, selection }) => {
    const opened = effects.find((effect) => effect.is(openFindings));
    if (opened) return opened.value;
    return docChanged || selection ? null : place;
  },
});

export function findingTooltip(language: () => Language): Extension {
  return [
    openPlace,
    showTooltip.compute([openPlace, findingsField], (state) => {
      const place = state.field(openPlace);
      if (place === null) return null;
      const found = findingsAt(state.field(findingsField), place);
      return found.length === 0 ? null : tooltip(found, place, language());
    }),
    hoverTooltip(
      ({ state }, place) => {
        if (state.field(openPlace) !== null) return null;
        const found = findingsAt(state.field(findingsField), place);
        const inText = found.filter(({ start, end }) => end - start < state.doc.length);
        return inText.length === 0
          ? null
          : tooltip(inText, Math.min(...inText.map(({ start }) => start)), language());
      },
      { hideOnChange: true, hoverTime: 250 },
    ),
  ];
}

function tooltip(findings: readonly Finding[], place: number, language: Language): Tooltip {
  return {
    pos: place,
    arrow: false,
    create: (view) => {
      const dom = document.createElement('div');
      dom.className = style.tooltip ?? '';
      const root = createRoot(dom);
      const onFix = (fix: Fix) => {
        applyFixInEditor(view, fix);
        view.focus();
      };
      const cards = findings.map((finding) => (
        <FindingCard key={`${finding.rule}-${finding.start}`} finding={finding} onFix={onFix} />
      ));
      // CodeMirror measures the tooltip at once to place it, so it must be drawn by then.
      flushSync(() => root.render(<LanguageContext value={language}>{cards}</LanguageContext>));
      // React may be drawing when CodeMirror removes the tooltip; unmounting waits until it is done.
      return { dom, destroy: () => queueMicrotask(() => root.unmount()) };
    },
  };
}

/** Closes what F8 or the pointer opened; says whether there was something to close. */
export function closeFindings(view: EditorView): boolean {
  if (view.state.field(openPlace) === null && !hasHoverTooltips(view.state)) return false;
  view.dispatch({ effects: [openFindings.of(null), closeHoverTooltips] });
  return true;
}
