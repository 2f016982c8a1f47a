import type { Output } from '#shared/contract.ts';
import { Field } from '../parts/field.tsx';
import { useText } from '../text/use-text.ts';
import type { EditedPost } from './edited-post.ts';
import style from './post-editor.module.css';

type Props = {
  readonly edited: EditedPost;
  readonly topics: Output<'post.topics'>;
  readonly onChange: (part: Partial<EditedPost>) => void;
};

export function PostFields({ edited, topics, onChange }: Props) {
  const { manage } = useText();
  return (
    <div className={style.fields}>
      <div className={style.wide}>
        <Field label={manage.postTitle}>
          {(ids) => (
            <input
              {...ids}
              required
              maxLength={300}
              value={edited.title}
              onChange={(event) => onChange({ title: event.target.value })}
            />
          )}
        </Field>
      </div>
      <div className={style.wide}>
        <Field label={manage.summary}>
          {(ids) => (
            <textarea
              {...ids}
              rows={3}
              maxLength={2000}
              value={edited.summary}
              onChange={(event) => onChange({ summary: event.target.value })}
            />
          )}
        </Field>
      </div>
      <div className={style.wide}>
        <Field label={manage.link} hint={manage.linkHint}>
          {(ids) => (
            <input
              {...ids}
              type="url"
              value={edited.link}
              onChange={(event) => onChange({ link: event.target.value })}
            />
          )}
        </Field>
      </div>
      <Field label={manage.topic}>
        {(ids) => (
          <select
            {...ids}
            value={edited.topicId}
            onChange={(event) => onChange({ topicId: event.target.value })}
          >
            <option value="">{manage.none}</option>
            {topics.topics.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={manage.campaign}>
        {(ids) => (
          <select
            {...ids}
            value={edited.campaignId}
            onChange={(event) => onChange({ campaignId: event.target.value })}
          >
            <option value="">{manage.none}</option>
            {topics.campaigns.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={manage.starts}>
        {(ids) => (
          <input
            {...ids}
            type="date"
            required
            value={edited.starts}
            onChange={(event) => onChange({ starts: event.target.value })}
          />
        )}
      </Field>
      <Field label={manage.expires} hint={manage.expiresHint}>
        {(ids) => (
          <input
            {...ids}
            type="date"
            min={edited.starts}
            value={edited.expires}
            onChange={(event) => onChange({ expires: event.target.value })}
          />
        )}
      </Field>
    </div>
  );
}
