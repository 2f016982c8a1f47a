import { useState } from 'react';
import { type CompilePackAnswer, compilePack } from '#shared/policy/compile-pack.ts';
import { maxPackBytes } from '#shared/policy/pack.ts';
import { withTerms } from '#shared/policy/with-terms.ts';
import { call } from '../call/call.ts';
import { Field } from '../parts/field.tsx';
import { fileAsBase64 } from '../parts/file-as-base64.ts';
import { Problem } from '../parts/problem.tsx';
import { refusalText } from '../text/refusal-text.ts';
import { useText } from '../text/use-text.ts';
import { PackBench } from './bench/pack-bench.tsx';
import { PackPreview } from './pack-preview.tsx';
import style from './policy-desk.module.css';

type PackFile = Readonly<Record<string, unknown>>;
type Proposed = { readonly file: PackFile; readonly answer: CompilePackAnswer; readonly skipped: number };

type Props = {
  readonly inForce: PackFile;
  /** Whether the pack in force can be read, so that texts can be tried with it. */
  readonly canTry: boolean;
};

/** From a pack's file, or a table of terms, to a preview of what would change, and from there into force. */
export function PublishPack({ inForce, canTry }: Props) {
  const text = useText();
  const { manage } = text;
  const [proposed, setProposed] = useState<Proposed | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  /** Counts the packs that were chosen: what was found out about one is not said of the next. */
  const [turn, setTurn] = useState(0);

  function propose(file: PackFile, skipped = 0): void {
    setProblem(null);
    setTurn(turn + 1);
    setProposed({ file, skipped, answer: compilePack(file) });
  }

  function fail(sentence: string): void {
    setProposed(null);
    setProblem(sentence);
  }

  async function readPack(file: File): Promise<void> {
    if (file.size > maxPackBytes) return fail(manage.packTooLarge(maxPackBytes / 1024 / 1024));
    const parsed = parseObject(await file.text());
    if (parsed === null) return fail(manage.packNoJson);
    propose(parsed);
  }

  async function readTerms(file: File): Promise<void> {
    if (file.size > maxPackBytes) return fail(manage.packTooLarge(maxPackBytes / 1024 / 1024));
    const answer = await call('import.terms', { base64: await fileAsBase64(file) });
    if (!answer.ok) return fail(refusalText(text, answer.error));
    propose(withTerms(inForce, answer.value.terms), answer.value.skipped.length);
  }

  return (
    <div className={style.publish}>
      <div className={style.sources}>
        <FileField label={manage.packFile} hint={manage.packFileHint} accept=".json" onFile={readPack} />
        <FileField
          label={manage.termsFile}
          hint={manage.termsFileHint}
          accept=".csv,.txt"
          onFile={readTerms}
        />
      </div>
      <Problem>{problem}</Problem>
      {proposed ? (
        <PackPreview
          key={turn}
          {...proposed}
          inForce={inForce}
          onClose={() => setProposed(null)}
          onFail={fail}
        />
      ) : (
        canTry && <PackBench inForce={inForce} file={inForce} />
      )}
    </div>
  );
}

type FileFieldProps = {
  readonly label: string;
  readonly hint: string;
  readonly accept: string;
  readonly onFile: (file: File) => Promise<void>;
};

function FileField({ label, hint, accept, onFile }: FileFieldProps) {
  return (
    <Field label={label} hint={hint}>
      {(ids) => (
        <input
          {...ids}
          type="file"
          accept={accept}
          onChange={(event) => {
            const file = event.target.files?.[0];
            event.target.value = '';
            if (file) void onFile(file);
          }}
        />
      )}
    </Field>
  );
}

function parseObject(text: string): PackFile | null {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as PackFile) : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
