// Something over the years: areas and lines on one scale from zero, with a year to point at by mouse, finger or
// arrow keys. Knows nothing of where the numbers come from.
import { scaleLinear } from "d3-scale";
import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { t } from "../language/catalogue";
import type { Area } from "./stack";

export interface Line {
  key: string;
  points: { x: number; y: number | null }[]; // null breaks the line
}

interface YearChartProps {
  label: string;
  unit: string;
  years: readonly number[];
  areas: Area[];
  lines: Line[];
  axis: (value: number) => string;
  told: (year: number) => ComponentChildren;
  names?: Record<string, string>; // short names that stand in areas
}

const height = 300;
const room = { left: 64, right: 18, top: 26, bottom: 26 };

export function useWidth(): [preact.RefObject<HTMLDivElement>, number] {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(800);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    setWidth(element.clientWidth || 800);
    const watch = new ResizeObserver(() => setWidth(element.clientWidth || 800));
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  return [box, width];
}

// A single year has no breadth, so it is drawn as a bar.
function broad<Point extends { x: number }>(points: readonly Point[], alone: boolean): readonly Point[] {
  return alone ? points.flatMap((point) => [{ ...point, x: point.x - 0.3 }, { ...point, x: point.x + 0.3 }]) : points;
}

type Scale = (value: number) => number;

function areaPath(area: Area, alone: boolean, x: Scale, y: Scale): string {
  const slices = broad(area.slices, alone);
  const upper = slices.map((one) => `${x(one.x).toFixed(1)},${y(one.high).toFixed(1)}`);
  const lower = slices.map((one) => `${x(one.x).toFixed(1)},${y(one.low).toFixed(1)}`).reverse();
  return `M${[...upper, ...lower].join("L")}Z`;
}

function linePath(line: Line, alone: boolean, x: Scale, y: Scale): string {
  let pen = "M";
  return broad(line.points, alone).map((point) => {
    if (point.y === null) {
      pen = "M";
      return "";
    }
    const part = `${pen}${x(point.x).toFixed(1)},${y(point.y).toFixed(1)}`;
    pen = "L";
    return part;
  }).join("");
}

// The name of an area stands in it, where it is high enough: nearest the last year.
function nameAt(area: Area, name: string, x: Scale, y: Scale, width: number): { x: number; y: number } | null {
  for (let i = area.slices.length - 1; i >= 0; i -= 1) {
    const one = area.slices[i];
    if (!one || y(one.low) - y(one.high) < 16) continue;
    const half = 6 + 4 * name.length;
    const middle = Math.min(x(one.x), width - room.right - half);
    return middle < room.left + half ? null : { x: middle, y: (y(one.low) + y(one.high)) / 2 + 4 };
  }
  return null;
}

function useYear(years: readonly number[]) {
  const [year, setYear] = useState<number | null>(null);
  const at = year === null ? -1 : years.indexOf(year);
  const steps: Record<string, () => number | undefined> = {
    ArrowRight: () => (at < 0 ? years[0] : years[Math.min(years.length - 1, at + 1)]),
    ArrowLeft: () => (at < 0 ? years.at(-1) : years[Math.max(0, at - 1)]),
    Home: () => years[0],
    End: () => years.at(-1),
    Escape: () => undefined,
  };
  const key = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (!step || event.ctrlKey || event.metaKey || event.altKey) return;
    setYear(step() ?? null);
    event.preventDefault();
  };
  return { year: at < 0 ? null : year, setYear, key };
}

export function YearChart({ label, unit, years, areas, lines, axis, told, names = {} }: YearChartProps) {
  const [box, width] = useWidth();
  const { year, setYear, key } = useYear(years);
  const alone = years.length === 1;
  const [first = 0, last = 0] = [years[0], years.at(-1)];
  const values = [0, ...areas.flatMap((area) => area.slices.flatMap((one) => [one.low, one.high])), ...lines.flatMap((line) => line.points.flatMap((point) => point.y ?? []))];
  const x = scaleLinear().domain(alone ? [first - 0.5, last + 0.5] : [first, last]).range([room.left, width - room.right]);
  const y = scaleLinear().domain([Math.min(...values), Math.max(...values) || 1]).nice(5).range([height - room.bottom, room.top]);
  const yearTicks = alone ? [first] : x.ticks(Math.max(2, Math.floor(width / 80))).filter(Number.isInteger);
  const point = (event: PointerEvent) => {
    const wanted = x.invert(event.offsetX);
    setYear(years.reduce((best, one) => (Math.abs(one - wanted) < Math.abs(best - wanted) ? one : best), first));
  };
  return (
    <>
      <div class="year-box" ref={box} role="group" tabIndex={0} aria-label={`${label} ${t("years.keys")}`} onKeyDown={key} onBlur={() => setYear(null)}>
        <svg class="years" width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true" onPointerMove={point} onPointerDown={point} onPointerLeave={() => setYear(null)}>
          <text class="axis" x={0} y={13}>{unit}</text>
          {y.ticks(5).map((value) => (
            <g key={value}>
              <line class={value === 0 ? "zero" : "grid"} x1={room.left} x2={width - room.right} y1={y(value)} y2={y(value)} />
              <text class="axis" x={room.left - 8} y={y(value) + 4} text-anchor="end">{axis(value)}</text>
            </g>
          ))}
          {areas.map((area, i) => <path key={i} class={`area series-${area.key}`} d={areaPath(area, alone, x, y)} />)}
          <line class="zero" x1={room.left} x2={width - room.right} y1={y(0)} y2={y(0)} />
          {lines.map((line) => <path key={line.key} class={`line series-${line.key}`} d={linePath(line, alone, x, y)} />)}
          {areas.map((area, i) => {
            const name = names[area.key];
            const place = name ? nameAt(area, name, x, y, width) : null;
            return place && <text key={i} class="area-name" x={place.x} y={place.y} text-anchor="middle">{name}</text>;
          })}
          {yearTicks.map((one) => <text key={one} class="axis" x={x(one)} y={height - 7} text-anchor="middle">{one}</text>)}
          {year !== null && <line class="chosen-year" x1={x(year)} x2={x(year)} y1={room.top} y2={height - room.bottom} />}
        </svg>
      </div>
      <p class="readout" aria-live="polite">{year === null ? t("years.howTo") : <><strong>{year}</strong>: {told(year)}</>}</p>
    </>
  );
}
