import { type Extension, RangeSet, StateEffect, StateField, type Transaction } from '@codemirror/state';
import { Decoration, EditorView, GutterMarker, gutter } from '@codemirror/view';
import { type Finding, type Severity, verdicts } from '#shared/policy/finding.ts';
import style from './editor.module.css';
import { coversAll, findingSpans } from './finding-spans.ts';

/** Tells the editor what the checks have found in its text as it is now. */
export const setFindings = StateEffect.define<readonly Finding[]>();

/** The findings of the last check. Until the next one, they move with the text; their fixes would not fit any more. */
export const findingsField = StateField.define<readonly Finding[]>({
  create: () => [],
  update: (findings, transaction) => {
    const checked = transaction.effects.find((effect) => effect.is(setFindings));
    if (checked) return checked.value;
    return transaction.docChanged ? moved(findings, transaction) : findings;
  },
});

function moved(findings: readonly Finding[], { changes, startState }: Transaction): readonly Finding[] {
  const before = startState.doc.toString();
  return findings.map((finding) => {
    // What is about the whole text stays so as it grows: otherwise all of it would be underlined until the next check.
    const outward = coversAll(before, finding) ? 1 : -1;
    return {
      ...finding,
      start: changes.mapPos(Math.min(finding.start, changes.length), -outward),
      end: changes.mapPos(Math.min(finding.end, changes.length), outward),
      fixes: [],
    };
  });
}

const underlines: Readonly<Record<Severity, Decoration>> = {
  advise: Decoration.mark({ class: style.advise ?? '' }),
  review: Decoration.mark({ class: style.review ?? '' }),
  block: Decoration.mark({ class: style.block ?? '' }),
};

/** A shape beside the line, another one for each severity, so that colour is never the only sign. */
class SeverityShape extends GutterMarker {
  readonly severity: Severity;

  constructor(severity: Severity) {
    super();
    this.severity = severity;
  }

  override eq(other: SeverityShape): boolean {
    return other.severity === this.severity;
  }

  override toDOM(): Node {
    const shape = document.createElement('span');
    shape.className = `${style.shape} ${style[`${this.severity}Shape`]}`;
    return shape;
  }
}

const shapes: Readonly<Record<Severity, SeverityShape>> = {
  advise: new SeverityShape('advise'),
  review: new SeverityShape('review'),
  block: new SeverityShape('block'),
};

const spansOf = (state: EditorView['state']) =>
  findingSpans(state.doc.toString(), state.field(findingsField));

export function findingMarks(): Extension {
  return [
    findingsField,
    EditorView.decorations.compute([findingsField, 'doc'], (state) =>
      Decoration.set(
        spansOf(state).map(({ start, end, severity }) => underlines[severity].range(start, end)),
        true,
      ),
    ),
    gutter({
      class: style.gutter ?? '',
      renderEmptyElements: true,
      markers: ({ state }) => {
        const worst = new Map<number, Severity>();
        for (const { start, severity } of spansOf(state)) {
          const line = state.doc.lineAt(start).from;
          const before = worst.get(line);
          if (!before || verdicts.indexOf(before) < verdicts.indexOf(severity)) worst.set(line, severity);
        }
        const ranges = [...worst].map(([line, severity]) => shapes[severity].range(line));
        return RangeSet.of(ranges, true);
      },
    }),
  ];
}
