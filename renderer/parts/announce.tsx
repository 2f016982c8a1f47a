import { create } from 'zustand';
import style from './announce.module.css';

type Announcement = { readonly id: number; readonly message: string; readonly tone: 'plain' | 'danger' };

const useAnnouncement = create<{ readonly last: Announcement | null }>(() => ({ last: null }));

/** Says something briefly at the top of the window, and to screen readers. A later one takes its place. */
export function announce(message: string, tone: Announcement['tone'] = 'plain'): void {
  const id = (useAnnouncement.getState().last?.id ?? 0) + 1;
  useAnnouncement.setState({ last: { id, message, tone } });
  setTimeout(() => {
    if (useAnnouncement.getState().last?.id === id) useAnnouncement.setState({ last: null });
  }, 6000);
}

export function Announcements() {
  const last = useAnnouncement((state) => state.last);
  return (
    <div className={style.place} role="status" aria-live="polite">
      {last && (
        <p key={last.id} className={`${style.message} ${last.tone === 'danger' ? style.danger : ''}`}>
          {last.message}
        </p>
      )}
    </div>
  );
}
