import { Lock, X } from 'lucide-react';
import { useRef, useState } from 'react';
import { voice } from '#shared/contract/post.ts';
import { type NetworkId, networkIds } from '#shared/networks/network-id.ts';
import { networks } from '#shared/networks/networks.ts';
import type { Finding } from '#shared/policy/finding.ts';
import { Button } from '../parts/button.tsx';
import { Field } from '../parts/field.tsx';
import { languageChoices, nameOfLanguage } from '../text/language-choices.ts';
import { useText } from '../text/use-text.ts';
import style from './caption-editor.module.css';
import type { EditedCaption } from './edited-post.ts';

type Props = {
  readonly number: number;
  readonly caption: EditedCaption;
  readonly findings: readonly Finding[];
  readonly onChange: (caption: EditedCaption) => void;
  readonly onRemove: () => void;
};

/** One caption: its words, what of them is locked, where it fits. */
export function CaptionEditor({ number, caption, findings, onChange, onRemove }: Props) {
  const { manage } = useText();
  const words = useRef<HTMLTextAreaElement>(null);
  const [hint, setHint] = useState<string | null>(null);
  const change = (part: Partial<EditedCaption>) => onChange({ ...caption, ...part });

  function lockSelection(): void {
    const field = words.current;
    const claim = field ? caption.text.slice(field.selectionStart, field.selectionEnd).trim() : '';
    setHint(claim === '' ? manage.lockHint : null);
    if (claim !== '' && !caption.locked.includes(claim)) change({ locked: [...caption.locked, claim] });
  }

  function toggle(network: NetworkId): void {
    const isOn = caption.networks.includes(network);
    change({
      networks: isOn ? caption.networks.filter((id) => id !== network) : [...caption.networks, network],
    });
  }

  return (
    <fieldset className={style.caption}>
      <legend>{manage.caption(number)}</legend>
      <Field label={manage.captionText} error={hint}>
        {(ids) => (
          <textarea
            {...ids}
            ref={words}
            rows={5}
            value={caption.text}
            onChange={(event) =>
              change({
                text: event.target.value,
                locked: caption.locked.filter((claim) => event.target.value.includes(claim)),
              })
            }
          />
        )}
      </Field>
      {findings.length > 0 && (
        <ul className={style.findings}>
          {findings.map((finding) => (
            <li key={`${finding.rule}-${finding.start}`}>{finding.message}</li>
          ))}
        </ul>
      )}
      <div className={style.locked}>
        <Button size="small" onClick={lockSelection}>
          <Lock size={14} aria-hidden />
          {manage.lock}
        </Button>
        <ul aria-label={manage.locked}>
          {caption.locked.map((claim) => (
            <li key={claim}>
              {claim}
              <button
                type="button"
                aria-label={manage.unlock(claim)}
                onClick={() => change({ locked: caption.locked.filter((one) => one !== claim) })}
              >
                <X size={12} aria-hidden />
              </button>
            </li>
          ))}
        </ul>
      </div>
      <div className={style.choices}>
        <Field label={manage.voice}>
          {(ids) => (
            <select
              {...ids}
              value={caption.voice}
              onChange={(event) => change({ voice: voice.parse(event.target.value) })}
            >
              {voice.options.map((option) => (
                <option key={option} value={option}>
                  {manage.voices[option]}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={manage.language}>
          {(ids) => (
            <select
              {...ids}
              value={caption.language}
              onChange={(event) => change({ language: event.target.value })}
            >
              {[...new Set([...languageChoices, caption.language])].map((language) => (
                <option key={language} value={language}>
                  {nameOfLanguage(language)}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <fieldset className={style.networks}>
        <legend>{manage.networks}</legend>
        {networkIds.map((network) => (
          <label key={network}>
            <input
              type="checkbox"
              checked={caption.networks.includes(network)}
              onChange={() => toggle(network)}
            />
            {networks[network].name}
          </label>
        ))}
      </fieldset>
      <Button size="small" look="quiet" className={style.remove} onClick={onRemove}>
        {manage.removeCaption}
      </Button>
    </fieldset>
  );
}
