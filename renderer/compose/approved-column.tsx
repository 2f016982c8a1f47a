import { ExternalLink, PenLine } from 'lucide-react';
import { memo, useContext } from 'react';
import type { Caption } from '#shared/contract/post.ts';
import { useCommand } from '../call/use-command.ts';
import { announceAnswer } from '../parts/announce-answer.ts';
import { Button } from '../parts/button.tsx';
import { LanguageContext } from '../text/use-text.ts';
import style from './approved-column.module.css';
import { captionName } from './caption-name.ts';
import { LockedText } from './locked-text.tsx';

type Props = {
  readonly captions: readonly Caption[];
  readonly captionId: string;
  readonly link: string | null;
  readonly onStart: (caption: Caption) => void;
};

/** The approved wordings of this network, one of which a draft begins from, and the post's own link. */
export const ApprovedColumn = memo(function ApprovedColumn({ captions, captionId, link, onStart }: Props) {
  const { code, text } = useContext(LanguageContext);
  const { compose } = text;
  const open = useCommand('device.open');

  async function openLink(address: string): Promise<void> {
    announceAnswer(text, await open.run({ address }), null);
  }

  return (
    <section className={style.column} aria-labelledby="approved-title">
      <h2 id="approved-title" className={style.title}>
        {compose.approvedText}
      </h2>
      <ul className={style.captions}>
        {captions.map((caption) => {
          const isBase = caption.id === captionId;
          const name = captionName(compose, caption, code);
          return (
            <li key={caption.id} className={style.caption} data-current={isBase || undefined}>
              <h3 className={style.voice}>
                {name}
                {isBase && <span className={style.base}>{compose.startedFrom}</span>}
              </h3>
              <LockedText text={caption.text} locked={caption.locked} language={caption.language} />
              <Button size="small" className={style.start} onClick={() => onStart(caption)}>
                <PenLine size={14} aria-hidden />
                {compose.startFrom(name)}
              </Button>
            </li>
          );
        })}
      </ul>
      {link && (
        <div className={style.link}>
          <h3 className={style.voice}>{compose.link}</h3>
          <button type="button" onClick={() => void openLink(link)}>
            {link}
            <ExternalLink size={12} aria-hidden />
          </button>
        </div>
      )}
    </section>
  );
});
