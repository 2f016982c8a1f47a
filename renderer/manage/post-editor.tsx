import { useQueryClient } from '@tanstack/react-query';
import { useContext, useState } from 'react';
import { useLocation } from 'wouter';
import { type Answer, type CallError, refuse } from '#shared/contract/call-error.ts';
import type { Post } from '#shared/contract/post.ts';
import type { Output } from '#shared/contract.ts';
import { answerOptions } from '../call/use-answer.ts';
import { useCommand } from '../call/use-command.ts';
import { announce } from '../parts/announce.tsx';
import { Button } from '../parts/button.tsx';
import { Problem } from '../parts/problem.tsx';
import { useFormat } from '../text/use-format.ts';
import { LanguageContext } from '../text/use-text.ts';
import { CaptionList } from './caption-list.tsx';
import { editProblem } from './edit-problem.ts';
import { postEdit, wrongDay } from './edited-post.ts';
import style from './post-editor.module.css';
import { PostFields } from './post-fields.tsx';
import { PostPictures } from './post-pictures.tsx';
import { readPictures } from './read-pictures.ts';
import { useEditedPost } from './use-edited-post.ts';

type Props = { readonly post: Post | null; readonly topics: Output<'post.topics'> };

/** Everything of a post that a manager sets, and the decision about it. */
export function PostEditor({ post, topics }: Props) {
  const { code, text } = useContext(LanguageContext);
  const format = useFormat();
  const [, go] = useLocation();
  const status = post?.status ?? 'proposed';
  const client = useQueryClient();
  const { edited, change, forget, isUnsaved } = useEditedPost(post);
  const [problem, setProblem] = useState<CallError | null>(null);
  const save = useCommand('post.save');
  const approve = useCommand('post.approve');
  const decline = useCommand('post.decline');
  const withdraw = useCommand('post.withdraw');
  const [isReading, setIsReading] = useState(false);
  const isRunning =
    isReading || save.isRunning || approve.isRunning || decline.isRunning || withdraw.isRunning;

  /** Keeps what was saved; a refusal stays on the screen beside what it is about. */
  function settle(answer: Answer<Post>, done: string): Post | null {
    setProblem(answer.ok ? null : answer.error);
    if (!answer.ok) return null;
    announce(done);
    client.setQueryData(answerOptions('post.get', { postId: answer.value.id }).queryKey, answer.value);
    forget();
    return answer.value;
  }

  async function keep(): Promise<Post | null> {
    const place = wrongDay(edited);
    if (place !== null) {
      return settle(
        refuse('invalid', 'input.invalid', 'One of the days cannot be.', { values: { place } }),
        '',
      );
    }
    const answer = await save.run(postEdit(edited, post, new Date()));
    const waitsAgain = status === 'approved' && answer.ok && answer.value.status === 'proposed';
    const saved = settle(answer, waitsAgain ? text.manage.savedWaitsAgain : text.manage.saved);
    if (saved && edited.id === null) go(`/manage/post/${encodeURIComponent(saved.id)}`, { replace: true });
    return saved;
  }

  async function keepAndApprove(): Promise<void> {
    const saved = await keep();
    if (!saved) return;
    setIsReading(true);
    const readings = await readPictures(saved.pictures);
    setIsReading(false);
    const isLater = Date.parse(saved.startsAt) > Date.now();
    const done = isLater ? text.manage.approvedLater(format.day(saved.startsAt)) : text.manage.approved;
    if (settle(await approve.run({ postId: saved.id, language: code, readings }), done))
      go('/manage/posts/approved');
  }

  const canBeApproved = status !== 'approved';
  return (
    <form
      className={style.editor}
      aria-label={text.manage.editPost}
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <PostFields edited={edited} topics={topics} onChange={change} />
      <PostPictures
        pictures={edited.pictures}
        feedAddress={post?.pictureAddress ?? null}
        onChange={(pictures) => change({ pictures })}
      />
      <CaptionList
        edited={edited}
        faults={problem?.captions ?? []}
        onChange={(captions) => change({ captions })}
      />
      <Problem>{problem && editProblem(text, problem)}</Problem>
      {isUnsaved && (
        <p className={style.unsaved}>
          {text.manage.unsaved}
          <Button size="small" look="quiet" onClick={forget}>
            {text.manage.discardEdits}
          </Button>
        </p>
      )}
      <div className={style.actions}>
        {canBeApproved && (
          <Button look="primary" disabled={isRunning} onClick={() => void keepAndApprove()}>
            {text.manage.approve}
          </Button>
        )}
        <Button type="submit" disabled={isRunning}>
          {text.manage.save}
        </Button>
        {post && status === 'proposed' && (
          <Button
            look="danger"
            disabled={isRunning}
            onClick={async () => {
              if (settle(await decline.run({ postId: post.id }), text.manage.declined))
                go('/manage/posts/proposed');
            }}
          >
            {text.manage.decline}
          </Button>
        )}
        {post && status === 'approved' && (
          <Button
            look="danger"
            disabled={isRunning}
            onClick={async () => {
              if (settle(await withdraw.run({ postId: post.id }), text.manage.withdrawn))
                go('/manage/posts/approved');
            }}
          >
            {text.manage.withdraw}
          </Button>
        )}
      </div>
    </form>
  );
}
