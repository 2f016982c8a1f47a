import { useState } from 'react';
import { call } from '#renderer/call/call.ts';
import { announce } from '#renderer/parts/announce.tsx';
import { Field } from '#renderer/parts/field.tsx';
import { fileAsBase64 } from '#renderer/parts/file-as-base64.ts';
import { refusalText } from '#renderer/text/refusal-text.ts';
import { useText } from '#renderer/text/use-text.ts';
import { maxPackBytes } from '#shared/policy/pack.ts';
import type { PackFile } from '#shared/policy/source/as-pack-file.ts';
import { withTerms } from '#shared/policy/with-terms.ts';

/** Adds the terms of a table to those that are being written. */
export function ImportTerms({
  onChange,
}: {
  readonly onChange: (update: (file: PackFile) => unknown) => void;
}) {
  const text = useText();
  const { manage, packEditor } = text;
  const [problem, setProblem] = useState<string | null>(null);

  async function read(file: File): Promise<void> {
    if (file.size > maxPackBytes) return setProblem(manage.packTooLarge(maxPackBytes / 1024 / 1024));
    const answer = await call('import.terms', { base64: await fileAsBase64(file) });
    if (!answer.ok) return setProblem(refusalText(text, answer.error));
    setProblem(null);
    const { terms, skipped } = answer.value;
    onChange((before) => ({ ...withTerms(before, terms), version: before.version }));
    announce(
      [packEditor.termsAdded(terms.length), manage.termsSkipped(skipped.length)]
        .slice(0, skipped.length > 0 ? 2 : 1)
        .join(' '),
    );
  }

  return (
    <Field label={packEditor.importTerms} hint={manage.termsFileHint} error={problem}>
      {(ids) => (
        <input
          {...ids}
          type="file"
          accept=".csv,.txt"
          onChange={({ target }) => {
            const file = target.files?.[0];
            target.value = '';
            if (file) void read(file);
          }}
        />
      )}
    </Field>
  );
}
