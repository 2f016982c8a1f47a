import { useState } from 'react';
import { useAnswer } from '#renderer/call/use-answer.ts';
import { Button } from '#renderer/parts/button.tsx';
import { FailedState, LoadingState } from '#renderer/parts/states.tsx';
import { useText } from '#renderer/text/use-text.ts';
import type { MemberGroup } from '#shared/contract/group.ts';
import { fewestShown } from '#shared/points/fewest-shown.ts';
import desk from '../policy-desk.module.css';
import { GroupDialog } from './group-dialog.tsx';
import { GroupList } from './group-list.tsx';
import style from './groups.module.css';
import { MembersInGroups } from './members-in-groups.tsx';

/** Groups, who is in which, and a list to say it of many at once. */
export function GroupsPanel() {
  const { groups, earning } = useText();
  const all = useAnswer('group.all', {});
  const [opened, setOpened] = useState<MemberGroup | 'new' | null>(null);
  return (
    <section className={desk.panel} aria-labelledby="groups">
      <h2 id="groups">{groups.title}</h2>
      <p className={desk.facts}>{groups.lead}</p>
      {all.isPending && <LoadingState />}
      {all.error && <FailedState error={all.error} onRetry={() => void all.refetch()} />}
      {all.data?.groups.length === 0 && <p>{groups.none}</p>}
      <ul className={style.groups}>
        {all.data?.groups.map((group) => (
          <li key={group.id}>
            <Button
              size="small"
              look="quiet"
              aria-label={groups.edit(group.name)}
              onClick={() => setOpened(group)}
            >
              {group.name}
            </Button>
            <span className={desk.facts}>
              {[
                groups.members(group.members),
                group.goal === null ? groups.noGoal : groups.goalIs(earning.lot(group.goal)),
                ...(group.members < fewestShown ? [groups.small] : []),
              ].join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      <div className={desk.buttons}>
        <Button onClick={() => setOpened('new')}>{groups.add}</Button>
      </div>
      {all.data && <MembersInGroups groups={all.data.groups} members={all.data.members} />}
      <GroupList />
      {opened !== null && (
        <GroupDialog group={opened === 'new' ? null : opened} onClose={() => setOpened(null)} />
      )}
    </section>
  );
}
