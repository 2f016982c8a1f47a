import { useContext, useMemo } from 'react';
import type { Picture } from '#shared/contract/post.ts';
import { checkPost } from '#shared/policy/check-post.ts';
import { usePack } from '../compose/use-pack.ts';
import { usePictureReading } from '../compose/use-picture-reading.ts';
import { LanguageContext } from '../text/use-text.ts';
import style from './post-editor.module.css';

/** What stands in a picture that would stop a share, were it not approved: for who approves it to see. */
export function PictureAdvice({ picture }: { readonly picture: Picture }) {
  const { code, text } = useContext(LanguageContext);
  const { compiled } = usePack();
  const { state, text: read } = usePictureReading(picture.id);
  const messages = useMemo(() => {
    if (compiled === null || read === null) return [];
    const { findings } = checkPost(compiled, {
      text: '',
      network: 'linkedin',
      now: new Date().toISOString(),
      language: code,
      images: [{ path: picture.id, alt: picture.alt, text: read }],
    });
    return findings.filter(({ rule }) => rule === 'image-text').map(({ message }) => message);
  }, [compiled, read, picture, code]);
  if (state === 'reading') return <p className={style.note}>{text.compose.readingStates.reading}</p>;
  return messages.map((message) => (
    <p key={message} className={style.warning}>
      {message}
    </p>
  ));
}
