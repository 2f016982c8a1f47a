import { memo, useDeferredValue, useState } from 'react';
import type { Post } from '#shared/contract/post.ts';
import { networks } from '#shared/networks/networks.ts';
import type { Finding } from '#shared/policy/finding.ts';
import { useText } from '../text/use-text.ts';
import { NetworkPreview, type View } from './network-preview.tsx';
import type { OpenDraft } from './open-draft.ts';
import { PictureChoice } from './picture-choice.tsx';
import style from './preview-column.module.css';
import type { useOwnPictures } from './use-own-pictures.ts';
import type { PictureReading } from './use-picture-reading.ts';

// A key is answered before the preview is drawn anew: it follows as soon as there is time.
const CalmPreview = memo(NetworkPreview);

const views: readonly View[] = ['desktop', 'phone'];

type Props = {
  readonly post: Post;
  readonly draft: OpenDraft;
  readonly language: string;
  readonly author: string;
  readonly handle: string | null;
  readonly findings: readonly Finding[];
  readonly reading: PictureReading;
  readonly own: ReturnType<typeof useOwnPictures>;
  readonly onPicture: (change: { readonly pictureId: string | null; readonly altText: string }) => void;
};

/** How the network will show it, and which picture goes along. */
export function PreviewColumn(props: Props) {
  const { post, draft, language, author, handle, findings, reading, own, onPicture } = props;
  const { compose } = useText();
  const [view, setView] = useState<View>('desktop');
  const { network, pictureId, altText } = draft;
  const shown = useDeferredValue(draft);
  const pictures = [...post.pictures, ...own.pictures];
  const pictureOf = (id: string | null) => pictures.find((picture) => picture.id === id) ?? null;
  const { desktop, phone } = networks[network].fold;
  const foldsDiffer = phone !== undefined && phone.characters !== desktop?.characters;
  const isByHand = pictureOf(pictureId) !== null && networks[network].share.kind === 'address';
  return (
    <section className={style.column} aria-labelledby="preview-title">
      <div className={style.head}>
        <h2 id="preview-title" className={style.title}>
          {compose.preview}
        </h2>
        {foldsDiffer && (
          <fieldset className={style.views} aria-label={compose.views}>
            {views.map((one) => (
              <button key={one} type="button" aria-pressed={one === view} onClick={() => setView(one)}>
                {compose[one]}
              </button>
            ))}
          </fieldset>
        )}
      </div>
      <CalmPreview
        network={shown.network}
        author={author}
        handle={handle}
        text={shown.text}
        view={view}
        language={language}
        title={post.title}
        link={post.link}
        picture={pictureOf(shown.pictureId)}
        altText={shown.altText}
        linkPicture={post.picture}
      />
      <PictureChoice
        network={network}
        pictures={post.pictures}
        own={own}
        pictureId={pictureId}
        altText={altText}
        findings={findings.filter(({ image }) => image !== undefined)}
        reading={reading}
        onChange={onPicture}
      />
      {isByHand && <p className={style.hint}>{compose.pictureByHand(networks[network].name)}</p>}
    </section>
  );
}
