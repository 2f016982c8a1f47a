import type { DatabaseSync } from 'node:sqlite';
import type { Log } from '#electron/log.ts';
import { type Draft, draft } from '#shared/contract/device.ts';
import type { NetworkId } from '#shared/networks/network-id.ts';

export type DraftToSave = Omit<Draft, 'savedAt'>;

/** The drafts of one device, one per post and network. Everything throws what the database throws. */
export type DraftStore = {
  /** Last saved first. */
  list(postId: string | null): Draft[];
  /** Returns once it is on disk. */
  save(draft: DraftToSave): Draft;
  discard(postId: string, network: NetworkId): void;
  close(): void;
};

const columns =
  'post_id as postId, network, caption_id as captionId, text, picture_id as pictureId, alt_text as altText, saved_at as savedAt';

/** The store over an open drafts database. */
export function draftStore(database: DatabaseSync, now: () => Date, log: Log): DraftStore {
  const all = database.prepare(`select ${columns} from draft order by turn desc`);
  const ofPost = database.prepare(`select ${columns} from draft where post_id = ? order by turn desc`);
  const put = database.prepare(
    `insert into draft (post_id, network, caption_id, text, picture_id, alt_text, saved_at, turn)
     values (?, ?, ?, ?, ?, ?, ?, (select coalesce(max(turn), 0) + 1 from draft))
     on conflict (post_id, network) do update set caption_id = excluded.caption_id, text = excluded.text,
       picture_id = excluded.picture_id, alt_text = excluded.alt_text, saved_at = excluded.saved_at, turn = excluded.turn`,
  );
  const remove = database.prepare('delete from draft where post_id = ? and network = ?');

  return {
    list(postId) {
      const rows = postId === null ? all.all() : ofPost.all(postId);
      return rows.flatMap((row) => {
        const read = draft.safeParse(row);
        if (!read.success) {
          log(
            `A draft of post ${String(row.postId)} was left out: it was saved by another version.`,
            read.error,
          );
        }
        return read.success ? [read.data] : [];
      });
    },
    save(toSave) {
      const saved: Draft = { ...toSave, savedAt: now().toISOString() };
      put.run(
        saved.postId,
        saved.network,
        saved.captionId,
        saved.text,
        saved.pictureId,
        saved.altText,
        saved.savedAt,
      );
      return saved;
    },
    discard(postId, network) {
      remove.run(postId, network);
    },
    close() {
      database.close();
    },
  };
}
