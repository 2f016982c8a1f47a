import { useMemo, useRef, useState } from 'react';
import { useText } from '#renderer/text/use-text.ts';
import { parseJson } from '#shared/contract/parse-json.ts';
import { ruleIds } from '#shared/policy/rule-ids.ts';
import { asPackFile, type PackFile } from '#shared/policy/source/as-pack-file.ts';
import type { DraftProblem } from '#shared/policy/source/read-draft.ts';
import { type JsonPath, readJson } from '#shared/policy/source/read-json.ts';
import { DraftEnd } from './draft-end.tsx';
import style from './pack-editor.module.css';
import { PackForm, type PackPart } from './pack-form.tsx';
import { ProblemList } from './problem-list.tsx';
import { SourceEditor, type SourceHandle } from './source-editor.tsx';
import type { usePackDraft } from './use-pack-draft.ts';
import { useReadDraft } from './use-read-draft.ts';

type Props = { readonly draft: ReturnType<typeof usePackDraft>; readonly inForce: PackFile };

const none: readonly DraftProblem[] = [];

/** One text, shown twice: in fields and as it is. What is wrong is said beside the field and at the line. */
export function EditedPack({ draft, inForce }: Props) {
  const { packEditor } = useText();
  const { source } = draft;
  const [part, setPart] = useState<PackPart>('confidential-terms');
  const sourceEditor = useRef<SourceHandle>(null);
  const file = useMemo(() => asPackFile(parseJson(source)), [source]);
  const { read, isFresh } = useReadDraft(source);
  const problems = read.kind === 'read' ? read.problems : none;
  const marked = useMemo(
    () => (read.kind === 'broken' ? [read.line] : read.problems.map(({ line }) => line)),
    [read],
  );
  const goTo = (line: number) => sourceEditor.current?.goTo(line);

  /** The source follows the form to what is chosen there. */
  function reveal(path: JsonPath): void {
    const [place] = readJson(source, [path]).places;
    if (place) sourceEditor.current?.reveal(place.start);
  }

  function choose(next: PackPart): void {
    setPart(next);
    reveal(pathOf(next));
  }

  function show(problem: DraftProblem): void {
    const [area, rule] = problem.path;
    const known = ruleIds.find((id) => area === 'rules' && id === rule);
    if (known) setPart(known);
    else if (area === 'handbook') setPart('handbook');
    goTo(problem.line);
  }

  return (
    <>
      <div className={style.sides}>
        <section aria-label={packEditor.form} className={style.formSide}>
          {file ? (
            <PackForm
              file={file}
              problems={problems}
              part={part}
              onPart={choose}
              onShow={reveal}
              onChange={draft.change}
            />
          ) : (
            <p className={style.notice}>{packEditor.formWaits}</p>
          )}
        </section>
        <section aria-label={packEditor.source} className={style.sourceSide}>
          <ProblemList read={read} onLine={goTo} onProblem={show} />
          <div className={style.code}>
            <SourceEditor
              ref={sourceEditor}
              label={packEditor.source}
              source={source}
              marked={marked}
              onChange={draft.write}
            />
          </div>
        </section>
      </div>
      <DraftEnd draft={draft} inForce={inForce} ready={isFresh && read.kind === 'read' ? read : null} />
    </>
  );
}

function pathOf(part: PackPart): readonly string[] {
  if (part === 'about') return [];
  return part === 'handbook' ? ['handbook'] : ['rules', part];
}
