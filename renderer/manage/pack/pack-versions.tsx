import { useMemo, useState } from 'react';
import { useAnswer } from '#renderer/call/use-answer.ts';
import { announce } from '#renderer/parts/announce.tsx';
import { Button } from '#renderer/parts/button.tsx';
import { Field } from '#renderer/parts/field.tsx';
import { FailedState } from '#renderer/parts/states.tsx';
import { useFormat } from '#renderer/text/use-format.ts';
import { useText } from '#renderer/text/use-text.ts';
import type { Output } from '#shared/contract.ts';
import { compilePack } from '#shared/policy/compile-pack.ts';
import { nextPack } from '#shared/policy/source/next-pack.ts';
import { PackPreview } from '../pack-preview.tsx';
import style from './pack-editor.module.css';

/** Brings an earlier version back: it becomes a new one, seen through before. */
export function PackVersions({ inForce }: { readonly inForce: Output<'policy.pack'> }) {
  const { packEditor } = useText();
  const format = useFormat();
  const versions = useAnswer('policy.versions', {});
  const older = versions.data?.filter(({ version }) => version < inForce.version) ?? [];
  const [chosen, setChosen] = useState<number | null>(null);
  const [previewed, setPreviewed] = useState<number | null>(null);
  const to = older.find(({ version }) => version === chosen)?.version ?? older[0]?.version;
  if (versions.error) return <FailedState error={versions.error} onRetry={() => void versions.refetch()} />;
  return (
    <section className={style.end} aria-labelledby="pack-versions">
      <h2 id="pack-versions">{packEditor.versionsTitle}</h2>
      <p className={style.facts}>{to === undefined ? packEditor.noOlder : packEditor.versionsLead}</p>
      {to !== undefined && (
        <div className={style.find}>
          <Field label={packEditor.version}>
            {(ids) => (
              <select
                {...ids}
                value={to}
                onChange={({ target }) => {
                  setChosen(Number(target.value));
                  setPreviewed(null);
                }}
              >
                {older.map(({ version, publishedAt }) => (
                  <option key={version} value={version}>
                    {packEditor.versionOf(version, format.day(publishedAt))}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <Button onClick={() => setPreviewed(to)}>{packEditor.bringBack(to)}</Button>
        </div>
      )}
      {previewed !== null && (
        <OldVersion
          key={previewed}
          version={previewed}
          inForce={inForce}
          onClose={() => setPreviewed(null)}
        />
      )}
    </section>
  );
}

type Props = {
  readonly version: number;
  readonly inForce: Output<'policy.pack'>;
  readonly onClose: () => void;
};

function OldVersion({ version, inForce, onClose }: Props) {
  const { packEditor } = useText();
  const old = useAnswer('policy.published', { version });
  const keys = useAnswer('policy.keys', {}).data ?? [];
  const pack = old.data?.pack;
  const file = useMemo(() => (pack ? nextPack(pack, inForce.version) : null), [pack, inForce.version]);
  const answer = useMemo(() => file && compilePack(file), [file]);
  if (old.error) return <FailedState error={old.error} onRetry={() => void old.refetch()} />;
  if (!file || !answer) return null;
  return (
    <>
      {keys.length > 0 && (
        <p className={style.notice}>{packEditor.mustSign(keys.map(({ name }) => name).join(', '))}</p>
      )}
      <PackPreview
        inForce={inForce.pack}
        file={file}
        answer={answer}
        skipped={0}
        mayPublish={keys.length === 0}
        onClose={onClose}
        onFail={(sentence) => announce(sentence, 'danger')}
      />
    </>
  );
}
