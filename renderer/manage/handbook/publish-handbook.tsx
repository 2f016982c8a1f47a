import { useMemo, useState } from 'react';
import { useCommand } from '#renderer/call/use-command.ts';
import { ChangeCard } from '#renderer/handbook/change-card.tsx';
import { announceAnswer } from '#renderer/parts/announce-answer.ts';
import { Button } from '#renderer/parts/button.tsx';
import { useText } from '#renderer/text/use-text.ts';
import type { HandbookDemands } from '#shared/contract/handbook.ts';
import type { Output } from '#shared/contract.ts';
import { applyEdits } from '#shared/handbook/apply-edits.ts';
import { compareHandbooks } from '#shared/handbook/compare-handbooks.ts';
import { DemandChoice } from './demand-choice.tsx';
import style from './handbook-desk.module.css';

const asksToRead: HandbookDemands = { asksAcknowledgement: true, hasTraining: false, holdsSharing: false };

/** What waits for the next version, as members will be told of it, and the way to publish it. */
export function PublishHandbook({ desk }: { readonly desk: Output<'handbook.desk'> }) {
  const text = useText();
  const { handbookDesk } = text;
  const publish = useCommand('handbook.publish');
  const [demands, setDemands] = useState(asksToRead);
  const { sections, edits, version } = desk;
  const changes = useMemo(() => {
    const next = applyEdits(sections, edits);
    return [...new Set(edits.map(({ language }) => language))].flatMap((language) =>
      compareHandbooks(
        sections.filter((section) => section.language === language),
        next.filter((section) => section.language === language),
      ).map((change) => ({
        language,
        ...change,
        notes: edits
          .filter((edit) => edit.language === language && edit.id === change.id && edit.note !== '')
          .map(({ note }) => note),
      })),
    );
  }, [sections, edits]);

  return (
    <section className={style.panel} aria-labelledby="waiting-changes">
      <h2 id="waiting-changes">{handbookDesk.waitingTitle}</h2>
      {edits.length === 0 ? (
        <p className={style.facts}>{handbookDesk.nothingWaits}</p>
      ) : (
        <>
          <p className={style.facts}>{handbookDesk.waitingLead}</p>
          {changes.length === 0 && <p>{handbookDesk.sameWords}</p>}
          {changes.map((change) => (
            <ChangeCard key={`${change.language} ${change.id}`} change={change} />
          ))}
          <DemandChoice demands={demands} onChange={setDemands} />
          <div>
            <Button
              look="primary"
              disabled={publish.isRunning}
              onClick={async () =>
                announceAnswer(
                  text,
                  await publish.run({ before: version, ...demands }),
                  handbookDesk.published(version + 1),
                )
              }
            >
              {handbookDesk.publish(version + 1)}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
