import { AlarmClock, AlarmClockOff } from 'lucide-react';
import type { NetworkId } from '#shared/networks/network-id.ts';
import { useAnswer } from '../call/use-answer.ts';
import { useCommand } from '../call/use-command.ts';
import { announce } from '../parts/announce.tsx';
import { announceAnswer } from '../parts/announce-answer.ts';
import { Button } from '../parts/button.tsx';
import { refusalText } from '../text/refusal-text.ts';
import { useFormat } from '../text/use-format.ts';
import { useText } from '../text/use-text.ts';

type Props = { readonly postId: string; readonly network: NetworkId; readonly flush: () => Promise<void> };

/** Asks to be reminded of this draft at a good time, or no longer. The draft is on disk first. */
export function RemindButton({ postId, network, flush }: Props) {
  const text = useText();
  const { reminders: words } = text;
  const format = useFormat();
  const set = useCommand('reminder.set');
  const remove = useCommand('reminder.remove');
  const reminder = useAnswer('reminder.list', {}).data?.find(
    (one) => one.postId === postId && one.network === network,
  );

  async function remind(): Promise<void> {
    await flush();
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    const answer = await set.run({ postId, network, timeZone });
    if (answer.ok) announce(words.setFor(format.moment(answer.value.at)));
    else announce(refusalText(text, answer.error), 'danger');
  }

  const label = reminder ? `${words.isSet(format.moment(reminder.at))}. ${words.remove}` : words.set;
  return (
    <Button
      look="quiet"
      aria-label={label}
      title={label}
      disabled={set.isRunning || remove.isRunning}
      onClick={async () =>
        reminder ? announceAnswer(text, await remove.run({ postId, network }), words.removed) : remind()
      }
    >
      {reminder ? <AlarmClockOff size={18} aria-hidden /> : <AlarmClock size={18} aria-hidden />}
    </Button>
  );
}
