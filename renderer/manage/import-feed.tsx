import { type FormEvent, useRef, useState } from 'react';
import type { Feed, FeedSource } from '#shared/contract/device.ts';
import { call } from '../call/call.ts';
import { Button } from '../parts/button.tsx';
import { Field } from '../parts/field.tsx';
import { fileAsBase64 } from '../parts/file-as-base64.ts';
import { largestFile } from '../parts/largest-file.ts';
import { Problem } from '../parts/problem.tsx';
import { refusalText } from '../text/refusal-text.ts';
import { useText } from '../text/use-text.ts';
import { FeedPreview } from './feed-preview.tsx';
import style from './import-feed.module.css';

const mostMegabytes = 10;

/** From an address, a file or pasted text to a preview, and from there to proposed posts. */
export function ImportFeed() {
  const text = useText();
  const [address, setAddress] = useState('');
  const [pasted, setPasted] = useState('');
  const [isReading, setIsReading] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [feed, setFeed] = useState<Feed | null>(null);
  /** What to read again with a higher limit, where the usual one was too low. */
  const [larger, setLarger] = useState<FeedSource | null>(null);
  const latest = useRef(0);

  async function read(source: FeedSource): Promise<void> {
    const turn = latest.current + 1;
    latest.current = turn;
    setIsReading(true);
    setProblem(null);
    setLarger(null);
    setFeed(null);
    const answer = await call('import.read', source);
    if (latest.current !== turn) return;
    setIsReading(false);
    if (answer.ok) return setFeed(answer.value);
    setProblem(refusalText(text, answer.error));
    if (answer.error.reason === 'feed.too-large' && source.kind === 'address' && !source.megabytes) {
      setLarger({ ...source, megabytes: mostMegabytes });
    }
  }

  /** Lets the answer that is on its way go unheard. */
  function cancel(): void {
    latest.current += 1;
    setIsReading(false);
  }

  function readAddress(event: FormEvent): void {
    event.preventDefault();
    void read({ kind: 'address', address: address.trim() });
  }

  async function readFile(file: File | undefined): Promise<void> {
    if (!file) return;
    if (file.size > largestFile) return setProblem(text.manage.tooLarge);
    await read({ kind: 'file', name: file.name, base64: await fileAsBase64(file) });
  }

  return (
    <div className={style.columns}>
      <div className={style.sources}>
        <p className={style.lead}>{text.manage.importLead}</p>
        <form onSubmit={readAddress}>
          <Field label={text.manage.address} hint={text.manage.addressHint}>
            {(ids) => (
              <div className={style.row}>
                <input
                  {...ids}
                  inputMode="url"
                  value={address}
                  onChange={(event) => setAddress(event.target.value)}
                />
                <Button type="submit" disabled={isReading || address.trim() === ''}>
                  {text.manage.fetch}
                </Button>
              </div>
            )}
          </Field>
        </form>
        <Field label={text.manage.file} hint={text.manage.fileHint}>
          {(ids) => (
            <input
              {...ids}
              type="file"
              disabled={isReading}
              onChange={(event) => {
                void readFile(event.target.files?.[0]);
                event.target.value = '';
              }}
            />
          )}
        </Field>
        <Field label={text.manage.paste}>
          {(ids) => (
            <>
              <textarea
                {...ids}
                rows={5}
                value={pasted}
                onChange={(event) => setPasted(event.target.value)}
              />
              <Button
                className={style.read}
                disabled={isReading || pasted.trim() === ''}
                onClick={() => void read({ kind: 'text', text: pasted })}
              >
                {text.manage.read}
              </Button>
            </>
          )}
        </Field>
      </div>
      <div className={style.outcome}>
        <div role="status">
          {isReading && (
            <div className={style.reading}>
              <progress aria-label={text.manage.reading} />
              <Button size="small" onClick={cancel}>
                {text.frame.cancel}
              </Button>
            </div>
          )}
        </div>
        <Problem>{problem}</Problem>
        {larger && (
          <Button className={style.larger} onClick={() => void read(larger)}>
            {text.manage.readLarger(mostMegabytes)}
          </Button>
        )}
        {feed && <FeedPreview key={feed.title} feed={feed} onDone={() => setFeed(null)} />}
      </div>
    </div>
  );
}
