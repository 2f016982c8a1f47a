import { useState } from 'react';
import { problemsOf } from '#shared/policy/rule.ts';
import { embargoWindow } from '#shared/policy/rules/embargoes.ts';
import type { PackFile } from '#shared/policy/source/as-pack-file.ts';
import { newWindow } from '#shared/policy/source/new-window.ts';
import { withWindow } from '#shared/policy/source/planned-windows.ts';
import { withSetting } from '#shared/policy/source/with-setting.ts';
import { FormDialog, type Outcome } from '../parts/form-dialog.tsx';
import { useText } from '../text/use-text.ts';
import { EntrySetting } from './pack/entry-settings.tsx';
import { type PackPlace, placeIn } from './pack/pack-place.ts';
import { windowFields } from './pack/rule-forms.ts';

type Props = {
  /** As the draft has it; null for a new one. */
  readonly window: Readonly<Record<string, unknown>> | null;
  readonly taken: readonly string[];
  readonly onChange: (update: (file: PackFile) => unknown) => void;
  readonly onClose: () => void;
};

/** One quiet period or embargo, for the next version of the policy. */
export function QuietPeriodDialog({ window, taken, onChange, onClose }: Props) {
  const { packEditor } = useText();
  const { calendar } = packEditor;
  const [written, setWritten] = useState<unknown>(() => window ?? newWindow('', taken, new Date()));
  const [isTried, setIsTried] = useState(false);
  const parsed = embargoWindow.safeParse(written, { reportInput: true });
  const place: PackPlace = {
    path: [],
    value: written,
    problems: isTried && parsed.error ? problemsOf(parsed.error) : [],
    set: (path, value) => setWritten(withSetting(written, path, value)),
    show: () => {},
  };

  function keep(): Outcome {
    if (!parsed.success) {
      setIsTried(true);
      return { problem: null };
    }
    const { topic } = parsed.data;
    const kept = window ? parsed.data : { ...parsed.data, id: newWindow(topic, taken, new Date()).id };
    onChange((file) => withWindow(file, kept));
    return { done: calendar.kept };
  }

  return (
    <FormDialog
      title={window ? String(window.topic) : calendar.add}
      keepLabel={calendar.keep}
      isCheckedByFields
      onKeep={keep}
      onClose={onClose}
    >
      {windowFields.map((field) => (
        <EntrySetting key={field.key} field={field} place={placeIn(place, field.key)} />
      ))}
    </FormDialog>
  );
}
