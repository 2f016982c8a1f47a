import { ImageOff } from 'lucide-react';
import { useId } from 'react';
import type { Picture } from '#shared/contract/post.ts';
import type { NetworkId } from '#shared/networks/network-id.ts';
import { networks } from '#shared/networks/networks.ts';
import type { Finding } from '#shared/policy/finding.ts';
import { Field } from '../parts/field.tsx';
import { PostPicture } from '../parts/post-picture.tsx';
import { useText } from '../text/use-text.ts';
import style from './picture-choice.module.css';
import { severityIcons } from './severity-icons.ts';

type Props = {
  readonly network: NetworkId;
  readonly pictures: readonly Picture[];
  readonly pictureId: string | null;
  readonly altText: string;
  /** What the checks say of the chosen picture and its words. */
  readonly findings: readonly Finding[];
  readonly onChange: (change: { readonly pictureId: string | null; readonly altText: string }) => void;
};

/** Which of the post's pictures goes along, and the words for those who cannot see it. */
export function PictureChoice({ network, pictures, pictureId, altText, findings, onChange }: Props) {
  const { compose } = useText();
  const group = useId();
  const { maxAlt } = networks[network].pictures;
  if (pictures.length === 0) return null;
  const option = (picture: Picture | null) => (
    <label key={picture?.id ?? 'none'} className={style.option}>
      <input
        type="radio"
        name={group}
        checked={(picture?.id ?? null) === pictureId}
        aria-label={
          picture ? compose.pictureOption(picture.alt, picture.width, picture.height) : compose.noPicture
        }
        onChange={() => onChange({ pictureId: picture?.id ?? null, altText: picture?.alt ?? '' })}
      />
      <span className={style.thumbnail}>
        {picture ? <PostPicture picture={picture} isDecorative /> : <ImageOff size={18} aria-hidden />}
      </span>
    </label>
  );
  return (
    <section className={style.choice}>
      <fieldset className={style.group}>
        <legend className={style.legend}>{compose.picture}</legend>
        <div className={style.options}>
          {option(null)}
          {pictures.map(option)}
        </div>
      </fieldset>
      {findings.length > 0 && (
        <ul className={style.findings} aria-label={compose.pictureFindings}>
          {findings.map(({ rule, severity, message }) => {
            const Icon = severityIcons[severity];
            return (
              <li key={rule} data-severity={severity}>
                <Icon size={16} role="img" aria-label={compose.severities[severity]} />
                <span>{message}</span>
              </li>
            );
          })}
        </ul>
      )}
      {pictureId !== null && maxAlt !== null && (
        <Field label={compose.altText} hint={compose.altTextHint}>
          {(ids) => (
            <textarea
              {...ids}
              rows={3}
              maxLength={maxAlt}
              value={altText}
              onChange={({ target }) => onChange({ pictureId, altText: target.value })}
            />
          )}
        </Field>
      )}
    </section>
  );
}
