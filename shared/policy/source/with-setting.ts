import type { JsonPath } from './read-json.ts';

/** The same value with another one at `path`, or without it where `setting` is undefined. What leads there is made where it is missing. */
export function withSetting(value: unknown, path: JsonPath, setting: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return setting;
  const isLast = rest.length === 0;
  if (Array.isArray(value)) {
    const index = Number(step);
    if (isLast && setting === undefined) return value.toSpliced(index, 1);
    return value.with(index, withSetting(value[index], rest, setting));
  }
  const before = isObject(value) ? value : {};
  if (isLast && setting === undefined) {
    const { [step]: _gone, ...others } = before;
    return others;
  }
  return { ...before, [step]: withSetting(before[step], rest, setting) };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
