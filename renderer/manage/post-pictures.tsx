import { Trash2 } from 'lucide-react';
import { useRef, useState } from 'react';
import type { Picture } from '#shared/contract/post.ts';
import type { Input } from '#shared/contract.ts';
import { call } from '../call/call.ts';
import { Button } from '../parts/button.tsx';
import { Field } from '../parts/field.tsx';
import { fileAsBase64 } from '../parts/file-as-base64.ts';
import { largestFile } from '../parts/largest-file.ts';
import { PostPicture } from '../parts/post-picture.tsx';
import { refusalText } from '../text/refusal-text.ts';
import { useText } from '../text/use-text.ts';
import { PictureAdvice } from './picture-advice.tsx';
import style from './post-editor.module.css';

type Props = {
  readonly pictures: readonly Picture[];
  readonly feedAddress: string | null;
  readonly onChange: (pictures: readonly Picture[]) => void;
};

/** The post's pictures: fetched from where the feed said, or from a file; each with what it shows. */
export function PostPictures({ pictures, feedAddress, onChange }: Props) {
  const text = useText();
  const chooser = useRef<HTMLInputElement>(null);
  const [alt, setAlt] = useState('');
  const [isRunning, setIsRunning] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  async function add(source: Input<'import.picture'>): Promise<void> {
    setIsRunning(true);
    setProblem(null);
    const read = await call('import.picture', source);
    const added = read.ok ? await call('picture.add', { ...read.value, alt: alt.trim() }) : read;
    setIsRunning(false);
    if (!added.ok) return setProblem(refusalText(text, added.error));
    setAlt('');
    onChange([...pictures, added.value]);
  }

  async function addFile(file: File | undefined): Promise<void> {
    if (!file) return;
    if (file.size > largestFile) return setProblem(text.manage.tooLarge);
    await add({ kind: 'file', base64: await fileAsBase64(file) });
  }

  return (
    <section className={style.panel} aria-labelledby="post-pictures">
      <h2 id="post-pictures">{text.manage.pictures}</h2>
      <ul className={style.pictures}>
        {pictures.map((picture) => (
          <li key={picture.id}>
            <PostPicture picture={picture} className={style.picture} />
            <p className={style.note}>{picture.alt}</p>
            <PictureAdvice picture={picture} />
            <Button
              size="small"
              look="quiet"
              onClick={() => onChange(pictures.filter(({ id }) => id !== picture.id))}
            >
              <Trash2 size={14} aria-hidden />
              {text.manage.removePicture}
            </Button>
          </li>
        ))}
      </ul>
      <Field label={text.manage.pictureAlt} error={problem}>
        {(ids) => (
          <input {...ids} maxLength={2000} value={alt} onChange={(event) => setAlt(event.target.value)} />
        )}
      </Field>
      <div className={style.actions}>
        {feedAddress && (
          <Button disabled={isRunning} onClick={() => void add({ kind: 'address', address: feedAddress })}>
            {text.manage.fetchPicture}
          </Button>
        )}
        <Button disabled={isRunning} onClick={() => chooser.current?.click()}>
          {text.manage.addPicture}
        </Button>
        <input
          ref={chooser}
          type="file"
          hidden
          accept="image/png,image/jpeg,image/webp,image/gif,image/avif"
          onChange={(event) => {
            void addFile(event.target.files?.[0]);
            event.target.value = '';
          }}
        />
      </div>
    </section>
  );
}
