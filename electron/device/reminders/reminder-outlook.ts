import type { Answer } from '#shared/contract/call-error.ts';
import type { ReminderOutlook } from '#shared/contract/reminder.ts';
import type { DraftStore } from '../drafts/draft-store.ts';
import type { SeePicture } from '../see-picture.ts';
import type { SettingsStore } from '../settings/settings-store.ts';
import type { AskProgramme } from './ask-programme.ts';
import { judgeReminder } from './judge-reminder.ts';
import type { KeptReminder } from './reminder-store.ts';
import { rulesReader } from './rules-now.ts';

export type OutlookParts = {
  readonly drafts: Pick<DraftStore, 'list'>;
  readonly settings: Pick<SettingsStore, 'get'>;
  /** Asks the programme in the member's name. */
  readonly ask: AskProgramme;
  readonly see: Pick<SeePicture, 'look' | 'read'>;
};

/** Says what a reminder's draft comes to, by all that the composer judges it by. */
export function reminderOutlook({ drafts, settings, ask, see }: OutlookParts) {
  const rulesNow = rulesReader(ask);
  return async ({ postId, network, at }: KeptReminder, now: Date): Promise<ReminderOutlook> => {
    const draft = drafts.list(postId).find((one) => one.network === network);
    if (draft === undefined) return { kind: 'closed' };
    const { country, language } = settings.get();
    const [rules, post, me, reviews, prints, news] = await Promise.all([
      rulesNow(),
      ask('post.get', { postId }),
      ask('session.me', {}),
      ask('review.mine', {}),
      ask('share.prints', { postId }),
      ask('handbook.news', { language: language === 'de' ? 'de' : 'en' }),
    ]);
    if (rules === null || !post.ok || !me.ok || !reviews.ok || !prints.ok || !news.ok)
      return { kind: 'closed' };
    const picture = await seen(draft.pictureId, at <= now.toISOString());
    const outlook = judgeReminder({
      draft,
      post: post.value,
      rules,
      reviews: reviews.value,
      circumstances: {
        now,
        country,
        roles: me.value.member.roles,
        colleaguePrints: prints.value,
        ...picture,
      },
    });
    return outlook.kind === 'ready' && news.value.holdsSharing ? { kind: 'handbook' } : outlook;
  };

  /** Reading a picture's text takes seconds, so that is done once the moment has come. */
  async function seen(pictureId: string | null, isDue: boolean) {
    if (pictureId === null) return {};
    const look = orNull(await see.look(pictureId));
    return isDue ? { look, read: orNull(await see.read(pictureId)) } : { look };
  }
}

function orNull<Value>(answer: Answer<Value>): Value | null {
  return answer.ok ? answer.value : null;
}
