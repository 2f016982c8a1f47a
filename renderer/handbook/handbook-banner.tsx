import { BookOpen } from 'lucide-react';
import { useContext } from 'react';
import { Link, useLocation } from 'wouter';
import { useAnswer } from '../call/use-answer.ts';
import { LanguageContext } from '../text/use-text.ts';
import style from './handbook-banner.module.css';

/** Where the handbook asks something of the member: what, and whether sharing waits for it. Said once a screen, never pushed. */
export function HandbookBanner() {
  const { code, text } = useContext(LanguageContext);
  const [path] = useLocation();
  const news = useAnswer('handbook.news', { language: code }).data;
  if (news === undefined || path === '/handbook/changes') return null;
  const isUntrained = news.training !== null && news.training.passedAt === null;
  if (!news.asksAcknowledgement && !isUntrained) return null;
  return (
    <div className={style.banner} role="status">
      <BookOpen size={18} aria-hidden />
      <p>{news.holdsSharing ? text.handbook.bannerHolds : text.handbook.banner}</p>
      <Link href="/handbook/changes">{text.handbook.bannerLink}</Link>
    </div>
  );
}
