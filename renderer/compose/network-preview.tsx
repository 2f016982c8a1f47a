import type { Picture } from '#shared/contract/post.ts';
import { closestShape } from '#shared/networks/closest-shape.ts';
import { foldAt } from '#shared/networks/fold-at.ts';
import type { NetworkId } from '#shared/networks/network-id.ts';
import { networks } from '#shared/networks/networks.ts';
import { PostPicture } from '../parts/post-picture.tsx';
import { useText } from '../text/use-text.ts';
import { carriesLink, carriesTitle } from './carries-link.ts';
import style from './network-preview.module.css';
import { PreviewText } from './preview-text.tsx';

export type View = 'desktop' | 'phone';

type Props = {
  readonly network: NetworkId;
  readonly author: string;
  readonly handle: string | null;
  readonly text: string;
  /** Where it is looked at: the fold differs. */
  readonly view: View;
  readonly language: string;
  readonly title: string;
  readonly link: string | null;
  readonly picture: Picture | null;
  readonly altText: string;
  /** What the link's page shows as its picture. */
  readonly linkPicture: Picture | null;
};

/** The draft as a card of its network: who, text with its fold, picture in that network's shape or the link's card. */
export function NetworkPreview(props: Props) {
  const { network, author, handle, text, view, language, title, link, picture, altText, linkPicture } = props;
  const { compose } = useText();
  const { name, pictures, preview } = networks[network];
  const hasCard = link !== null && !picture && preview.hasLinkCard && carriesLink(network, text, link);
  const shape = picture && closestShape(picture, pictures.shapes);
  const words =
    text.trim() === '' ? (
      <p className={style.hidden}>{compose.nothingToPreview}</p>
    ) : (
      <PreviewText
        text={text}
        language={language}
        foldsAt={foldAt(network, text, view)}
        networkName={name}
        linksAreActive={preview.linksAreActive}
      />
    );
  const media = (
    <>
      {picture && shape && (
        <div className={style.media} style={{ aspectRatio: `${shape.width} / ${shape.height}` }}>
          <PostPicture picture={{ ...picture, alt: altText }} />
        </div>
      )}
      {hasCard && (
        <div className={style.card}>
          {linkPicture && (
            <div className={style.cardPicture}>
              <PostPicture picture={linkPicture} isDecorative />
            </div>
          )}
          <p className={style.cardHost}>{new URL(link).host}</p>
          <p className={style.cardTitle}>{title}</p>
        </div>
      )}
    </>
  );
  return (
    <figure className={style.preview} data-network={network} aria-label={compose.previewOn(name)}>
      <div className={style.post}>
        {preview.avatar === 'circle' && (
          <div className={style.author}>
            <span className={style.avatar} aria-hidden>
              {author.slice(0, 1)}
            </span>
            <span>
              <strong className={style.name}>{author}</strong>
              <span className={style.handle}>{handle ? `@${handle}` : compose.justNow}</span>
            </span>
          </div>
        )}
        {carriesTitle(network) && <p className={style.postTitle}>{title}</p>}
        {preview.puts === 'picture-first' && media}
        {words}
        {preview.puts === 'text-first' && media}
      </div>
    </figure>
  );
}
