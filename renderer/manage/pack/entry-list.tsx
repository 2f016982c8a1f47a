import { useVirtualizer } from '@tanstack/react-virtual';
import { CircleAlert } from 'lucide-react';
import {
  type FormEvent,
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';
import { Button } from '#renderer/parts/button.tsx';
import { Field } from '#renderer/parts/field.tsx';
import { useText } from '#renderer/text/use-text.ts';
import style from './pack-editor.module.css';

type Props = {
  readonly label: string;
  readonly hint?: string | undefined;
  /** What each entry is called and found by. */
  readonly names: readonly string[];
  readonly broken: ReadonlySet<number>;
  readonly onChoose: (index: number) => void;
  readonly onAdd: (name: string) => void;
  readonly onRemove: (index: number) => void;
  /** The fields of the chosen entry. */
  readonly renderEntry: (index: number) => ReactNode;
};

const rowHeight = 34;
const mostRowsShown = 6;

/** Thousands of entries: one field finds and adds, arrows choose, Delete removes, and the chosen one shows its fields. */
export function EntryList({ label, hint, names, broken, onChoose, onAdd, onRemove, renderEntry }: Props) {
  const { packEditor } = useText();
  const id = useId();
  const [sought, setSought] = useState('');
  const [chosen, setChosen] = useState<number | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const shown = useMemo(() => matching(names, sought), [names, sought]);
  const rows = useVirtualizer({
    count: shown.length,
    getScrollElement: () => list.current,
    estimateSize: () => rowHeight,
    overscan: 6,
  });
  const isNew = sought.trim() !== '' && !names.includes(sought.trim());
  const row = chosen === null ? -1 : shown.indexOf(chosen);

  function choose(nextRow: number): void {
    const index = shown[Math.max(0, Math.min(shown.length - 1, nextRow))];
    if (index === undefined) return;
    pick(index);
  }

  function pick(index: number): void {
    setChosen(index);
    onChoose(index);
  }

  useEffect(() => {
    if (row >= 0) rows.scrollToIndex(row);
  }, [row, rows]);

  function add(event: FormEvent): void {
    event.preventDefault();
    event.stopPropagation();
    if (!isNew) {
      choose(0);
      return;
    }
    onAdd(sought.trim());
    setChosen(names.length);
    setSought('');
  }

  function remove(index: number): void {
    onRemove(index);
    const after = shown[row + 1];
    // Those behind it have moved up by one.
    setChosen((after === undefined ? shown[row - 1] : after - 1) ?? null);
    list.current?.focus();
  }

  function onKey(event: KeyboardEvent): void {
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: row + 1,
      ArrowUp: row - 1,
      PageDown: row + mostRowsShown,
      PageUp: row - mostRowsShown,
      Home: 0,
      End: shown.length - 1,
    };
    const to = moves[event.key];
    if (to !== undefined) choose(to);
    else if (event.key === 'Delete' && chosen !== null && row >= 0) remove(chosen);
    else return;
    event.preventDefault();
  }

  return (
    <fieldset className={style.list}>
      <legend>
        {label} <span className={style.facts}>{packEditor.count(names.length)}</span>
      </legend>
      {hint && <p className={style.facts}>{hint}</p>}
      <form className={style.find} onSubmit={add}>
        <Field label={packEditor.findOrAdd}>
          {(ids) => (
            <input {...ids} dir="auto" value={sought} onChange={({ target }) => setSought(target.value)} />
          )}
        </Field>
        <Button type="submit" disabled={!isNew}>
          {packEditor.add}
        </Button>
      </form>
      {shown.length === 0 ? (
        <p className={style.facts}>{names.length === 0 ? packEditor.nothingYet : packEditor.nothingFound}</p>
      ) : (
        <div
          ref={list}
          role="listbox"
          tabIndex={0}
          aria-label={label}
          aria-activedescendant={row >= 0 ? `${id}-${chosen}` : undefined}
          className={style.rows}
          style={{ height: Math.min(shown.length, mostRowsShown) * rowHeight + 2 }}
          onKeyDown={onKey}
        >
          <div role="presentation" style={{ position: 'relative', height: rows.getTotalSize() }}>
            {rows.getVirtualItems().map(({ index: at, start }) => {
              const index = shown[at] ?? 0;
              return (
                // biome-ignore lint/a11y/useKeyWithClickEvents: the list takes the keys, as a listbox does.
                <div
                  key={index}
                  id={`${id}-${index}`}
                  role="option"
                  tabIndex={-1}
                  aria-selected={index === chosen}
                  aria-setsize={shown.length}
                  aria-posinset={at + 1}
                  className={style.row}
                  style={{ transform: `translateY(${start}px)`, height: rowHeight }}
                  onClick={() => pick(index)}
                >
                  <span className={style.name}>{names[index] || packEditor.unnamed}</span>
                  {broken.has(index) && (
                    <CircleAlert
                      size={16}
                      className={style.alert}
                      aria-label={packEditor.toMend}
                      role="img"
                    />
                  )}
                </div>
              );
            })}
          </div>
        </div>
      )}
      {chosen !== null && chosen < names.length && (
        <div className={style.entry}>
          {renderEntry(chosen)}
          <div>
            <Button
              size="small"
              aria-label={packEditor.removeOf(names[chosen] ?? '')}
              onClick={() => remove(chosen)}
            >
              {packEditor.remove}
            </Button>
          </div>
        </div>
      )}
    </fieldset>
  );
}

/** Indexes of the entries that have these words in their name, in any case. */
function matching(names: readonly string[], sought: string): readonly number[] {
  const words = sought.trim().toLocaleLowerCase();
  return names.flatMap((name, index) => (name.toLocaleLowerCase().includes(words) ? [index] : []));
}
