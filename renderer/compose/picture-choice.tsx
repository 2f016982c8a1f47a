import { ImageOff, ImagePlus } from 'lucide-react';
import { useId, useRef } from 'react';
import type { Picture } from '#shared/contract/post.ts';
import type { NetworkId } from '#shared/networks/network-id.ts';
import { networks } from '#shared/networks/networks.ts';
import type { Finding } from '#shared/policy/finding.ts';
import { Button } from '../parts/button.tsx';
import { Field } from '../parts/field.tsx';
import { PostPicture } from '../parts/post-picture.tsx';
import { useText } from '../text/use-text.ts';
import style from './picture-choice.module.css';
import { ReadingState } from './reading-state.tsx';
import { severityIcons } from './severity-icons.ts';
import type { useOwnPictures } from './use-own-pictures.ts';
import type { PictureReading } from './use-picture-reading.ts';

type Props = {
  readonly network: NetworkId;
  /** Those of the post. */
  readonly pictures: readonly Picture[];
  readonly own: ReturnType<typeof useOwnPictures>;
  readonly pictureId: string | null;
  readonly altText: string;
  /** What the checks say of the chosen picture and its words. */
  readonly findings: readonly Finding[];
  readonly reading: PictureReading;
  readonly onChange: (change: { readonly pictureId: string | null; readonly altText: string }) => void;
};

/** Which picture goes along, one of the post's or one from a file, and the words for those who cannot see it. */
export function PictureChoice(props: Props) {
  const { network, pictures, own, pictureId, altText, findings, reading, onChange } = props;
  const { compose } = useText();
  const group = useId();
  const chooser = useRef<HTMLInputElement>(null);
  const { maxAlt } = networks[network].pictures;
  const isOwn = (id: string | null) => own.pictures.some((picture) => picture.id === id);
  const altOf = (picture: Picture | null) => {
    // What was said of an own picture fits the same one blurred.
    const isKept = picture !== null && isOwn(picture.id) && isOwn(pictureId);
    return isKept ? altText : (picture?.alt ?? '');
  };
  const option = (picture: Picture | null, name: string) => (
    <label key={picture?.id ?? 'none'} className={style.option}>
      <input
        type="radio"
        name={group}
        checked={(picture?.id ?? null) === pictureId}
        aria-label={picture ? compose.pictureOption(name, picture.width, picture.height) : name}
        onChange={() => onChange({ pictureId: picture?.id ?? null, altText: altOf(picture) })}
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
          {option(null, compose.noPicture)}
          {pictures.map((picture) => option(picture, picture.alt))}
          {own.pictures.map((picture, at) => option(picture, compose.ownPicture(at + 1)))}
        </div>
      </fieldset>
      <Button
        size="small"
        className={style.chooseFile}
        disabled={own.isAdding}
        onClick={() => chooser.current?.click()}
      >
        <ImagePlus size={14} aria-hidden />
        {own.isAdding ? compose.addingPicture : compose.choosePicture}
      </Button>
      <input
        ref={chooser}
        type="file"
        hidden
        accept="image/png,image/jpeg,image/webp,image/gif,image/avif"
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file) void own.add(file);
          target.value = '';
        }}
      />
      {own.problem !== null && (
        <p className={style.problem} role="alert">
          {own.problem}
        </p>
      )}
      <ReadingState reading={reading} />
      {findings.length > 0 && (
        <ul className={style.findings} aria-label={compose.pictureFindings}>
          {findings.map(({ rule, severity, message }) => {
            const Icon = severityIcons[severity];
            return (
              <li key={`${rule}-${message}`} data-severity={severity}>
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
