import { scaleLinear, scaleUtc } from 'd3-scale';
import { area, curveStepAfter, line } from 'd3-shape';
import { useLayoutEffect, useRef, useState } from 'react';
import type { Output } from '#shared/contract.ts';
import { useFormat } from '../text/use-format.ts';
import { useText } from '../text/use-text.ts';
import style from './balance-plot.module.css';

const height = 180;
const margin = { top: 26, right: 12, bottom: 26, left: 44 };
const dayLength = 86_400_000;

/** The balance at the end of each day, as steps: it stays what it is until something changes it. */
export function BalancePlot({ days }: { readonly days: Output<'points.history'> }) {
  const { points, earning } = useText();
  const format = useFormat();
  const frame = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);

  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  const first = days[0];
  const last = days.at(-1);
  if (!first || !last) return null;

  const read = days.map(({ on, balance }) => ({ at: Date.parse(on), balance }));
  const start = Date.parse(first.on) - dayLength;
  const end = Math.max(Date.parse(last.on) + dayLength / 2, Date.now());
  const steps = [{ at: start, balance: 0 }, ...read, { at: end, balance: last.balance }];
  const x = scaleUtc([start, end], [margin.left, Math.max(margin.left + 1, width - margin.right)]);
  const y = scaleLinear(
    [0, Math.max(10, ...steps.map(({ balance }) => balance))],
    [height - margin.bottom, margin.top],
  ).nice(4);
  const shape = line<(typeof steps)[number]>(
    (step) => x(step.at),
    (step) => y(step.balance),
  ).curve(curveStepAfter);
  const filled = area<(typeof steps)[number]>()
    .x((step) => x(step.at))
    .y0(y(0))
    .y1((step) => y(step.balance))
    .curve(curveStepAfter);
  const summary = points.plotSummary(
    format.day(`${first.on}T12:00:00`),
    format.day(`${last.on}T12:00:00`),
    last.balance,
  );

  return (
    <div ref={frame}>
      {width > 0 && (
        <svg width={width} height={height} role="img" aria-label={summary} className={style.plot}>
          <text className={style.tick} x={0} y={10}>
            {earning.unit}
          </text>
          {y.ticks(4).map((tick) => (
            <g key={tick}>
              <line
                className={style.guide}
                x1={margin.left}
                x2={width - margin.right}
                y1={y(tick)}
                y2={y(tick)}
              />
              <text className={style.tick} x={margin.left - 8} y={y(tick)} dy="0.32em" textAnchor="end">
                {format.number(tick)}
              </text>
            </g>
          ))}
          <path className={style.area} d={filled(steps) ?? ''} />
          <path className={style.line} d={shape(steps) ?? ''} />
          <text className={style.tick} x={margin.left} y={height - 6}>
            {format.day(new Date(start).toISOString())}
          </text>
          <text className={style.tick} x={width - margin.right} y={height - 6} textAnchor="end">
            {format.day(new Date(end).toISOString())}
          </text>
        </svg>
      )}
    </div>
  );
}
